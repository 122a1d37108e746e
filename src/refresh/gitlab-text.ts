/** Texts that people address at GitLab: a file of a repository, or a page of a wiki. */
import { projectAddress } from './gitlab-facts.ts';
import type { Client } from './http.ts';
import { at } from './normalise.ts';
import type { TextAnswer } from './provider.ts';

const FILE = /^\/(?<project>.+?)\/(?:-\/)?(?:raw|blob)\/(?<ref>[^/]+)\/(?<file>.+)$/;
const WIKI = /^\/(?<project>.+?)\/(?:-\/)?wikis\/(?<page>.+)$/;

/** Reads the source of the text by the API; a page for people would be HTML. */
export async function gitlabText(
  client: Client,
  api: string,
  { pathname }: URL,
): Promise<TextAnswer> {
  const path = safeDecode(pathname);
  const file = FILE.exec(path)?.groups;
  if (file) {
    const { project = '', ref = '', file: name = '' } = file;
    const address = `${projectAddress(api, project)}/repository/files/${encodeURIComponent(name)}/raw`;
    const answer = await client.get(`${address}?ref=${encodeURIComponent(ref)}`);
    return answer.ok ? { text: answer.text } : { failure: answer };
  }
  const { project = '', page = '' } = WIKI.exec(path)?.groups ?? {};
  if (!page)
    return {
      failure: { reason: 'not-found', message: 'The address names no file and no page of a wiki.' },
    };
  const answer = await client.json(
    `${projectAddress(api, project)}/wikis/${encodeURIComponent(page)}`,
  );
  if ('failure' in answer) return answer;
  const text = at(answer.value, 'content');
  if (typeof text === 'string') return { text };
  return {
    failure: {
      reason: 'invalid-response',
      message: 'The wiki answered something that is not a page.',
    },
  };
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone percent sign is part of the name.
    return path;
  }
}
