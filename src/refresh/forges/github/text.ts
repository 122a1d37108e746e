/** Reads a file of a repository at GitHub by the address of its page. */
import { z } from 'astro/zod';

import type { Ask } from './connection.ts';
import { TEXT_QUERY } from './query.ts';
import type { TextAnswer } from '../../provider.ts';

const FILE = /^\/(?<owner>[^/]+)\/(?<name>[^/]+)\/(?:blob|raw)\/(?<ref>[^/]+)\/(?<file>.+)$/;

const answered = z.object({
  visibility: z.string(),
  object: z.object({ text: z.string() }).nullable(),
});

/** Reads the file by the API; a page for people would be HTML. */
export async function githubText(ask: Ask, { pathname }: URL): Promise<TextAnswer> {
  const { owner = '', name = '', ref = '', file = '' } = FILE.exec(pathname)?.groups ?? {};
  if (!file) return { failure: NO_FILE };
  const answer = await ask(TEXT_QUERY, { owner, name, expression: `${ref}:${file}` });
  if (!('data' in answer)) return { failure: answer.failure };
  const repository = answered.safeParse(answer.data['repository']).data;
  const isPublic = repository?.visibility === 'PUBLIC';
  return isPublic && repository.object ? { text: repository.object.text } : { failure: NO_FILE };
}

const NO_FILE = {
  reason: 'not-found',
  cause: { code: 'no-readable-file' },
} as const;
