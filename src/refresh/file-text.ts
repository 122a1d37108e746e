/** Files as the REST interfaces of GitLab and Forgejo give them. */
import { z } from 'astro/zod';

import { listedNames } from '../schemas/forge-api.ts';
import type { Client } from './http.ts';
import { cleanLine } from './normalise.ts';
import type { TextAnswer } from './provider.ts';
import { count } from './shapes.ts';

/** `size` shows whether the content is complete. Base64 may contain line breaks. */
const fileSchema = z.object({
  encoding: z.literal('base64'),
  content: z
    .string()
    .transform((text) => text.replaceAll(/\s/g, ''))
    .pipe(z.base64()),
  size: count,
});

/** The text of a file; undefined when the answer is not a file, or not complete. */
export function fileText(value: unknown): string | undefined {
  const file = fileSchema.safeParse(value).data;
  const bytes = file && Buffer.from(file.content, 'base64');
  return bytes?.length === file?.size ? bytes?.toString('utf8') : undefined;
}

/** The text of a file that an entry or a manifest links to. */
export function fileAnswer(answer: Awaited<ReturnType<Client['json']>>): TextAnswer {
  return 'failure' in answer ? answer : textAnswer(fileText(answer.value));
}

/** @returns `invalid-response` for undefined. */
export function textAnswer(text: string | undefined): TextAnswer {
  if (text !== undefined) return { text };
  return { failure: { reason: 'invalid-response', cause: { code: 'no-text' } } };
}

/** The names in a listing of files; undefined when it is not one. */
export function namesIn(value: unknown): string[] | undefined {
  return listedNames(value)
    ?.map((name) => cleanLine(name))
    .filter((text) => text !== undefined);
}
