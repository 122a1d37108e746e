/** Reads a file of a repository or a page of a wiki at GitLab by the address of its page. */
import { z } from 'astro/zod';

import { fileAnswer, textAnswer } from '../../file-text.ts';
import { gitlabFile, gitlabProject, gitlabWikiPage } from '../../../schemas/forges/gitlab.ts';
import type { Client } from '../../http.ts';
import type { TextAnswer } from '../../provider.ts';

const FILE = /^\/(?<project>.+?)\/(?:-\/)?(?:raw|blob)\/(?<ref>[^/]+)\/(?<file>.+)$/;

const wikiPage = z.object({ content: z.string() });

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
    const address = gitlabFile(gitlabProject(api, project), name);
    return fileAnswer(await client.json(`${address}?ref=${encodeURIComponent(ref)}`));
  }
  const wiki = gitlabWikiPage(path);
  if (!wiki) return { failure: { reason: 'not-found', cause: { code: 'no-file-or-page' } } };
  const project = gitlabProject(api, wiki.project);
  const answer = await client.json(`${project}/wikis/${encodeURIComponent(wiki.page)}`);
  if ('failure' in answer) return answer;
  return textAnswer(wikiPage.safeParse(answer.value).data?.content);
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone percent sign is part of the name.
    return path;
  }
}
