/** Texts that people address at GitHub: a file of a repository. */
import type { Ask } from './github-connection.ts';
import { TEXT_QUERY } from './github-query.ts';
import { at } from './normalise.ts';
import type { TextAnswer } from './provider.ts';

const FILE = /^\/(?<owner>[^/]+)\/(?<name>[^/]+)\/(?:blob|raw)\/(?<ref>[^/]+)\/(?<file>.+)$/;

/** Reads the file by the API; a page for people would be HTML. */
export async function githubText(ask: Ask, { pathname }: URL): Promise<TextAnswer> {
  const { owner = '', name = '', ref = '', file = '' } = FILE.exec(pathname)?.groups ?? {};
  if (!file) return { failure: NO_FILE };
  const answer = await ask(TEXT_QUERY, { owner, name, expression: `${ref}:${file}` });
  if (!('data' in answer)) return { failure: answer.failure };
  const text = at(answer.data, 'repository', 'object', 'text');
  const isPublic = at(answer.data, 'repository', 'visibility') === 'PUBLIC';
  return typeof text === 'string' && isPublic ? { text } : { failure: NO_FILE };
}

const NO_FILE = {
  reason: 'not-found',
  message: 'The address names no file that can be read.',
} as const;
