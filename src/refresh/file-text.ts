/** Files as the REST interfaces of GitLab and Forgejo give them. */
import { z } from 'astro/zod';

import { listedNames } from '../schemas/forge-api.ts';
import type { Client } from './http.ts';
import { cleanLine } from './normalise.ts';
import type { TextAnswer } from './provider.ts';
import { commitId, count } from './shapes.ts';

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

const blobs = z.array(
  z.object({ sha: commitId, size: count, content: z.string(), encoding: z.string() }),
);

/** The texts of blobs by their ids, null for those that are no text; undefined when the answer holds no blobs. */
export function blobTexts(value: unknown): ReadonlyMap<string, string | null> | undefined {
  const found = blobs.safeParse(value).data;
  return found && new Map(found.map((blob) => [blob.sha, fileText(blob) ?? null]));
}

const identified = z.array(
  z.object({ name: z.string(), sha: commitId.optional(), size: count.optional() }),
);

/** The ids of the files in a listing, by name, without those of more bytes than these. */
export function blobIdsIn(value: unknown, most: number): ReadonlyMap<string, string> {
  const found = identified.safeParse(value).data ?? [];
  return new Map(
    found.flatMap(({ name, sha, size = 0 }) =>
      sha === undefined || size > most ? [] : [[name, sha] as const],
    ),
  );
}

/** The names in a listing of files; undefined when it is not one. */
export function namesIn(value: unknown): string[] | undefined {
  return listedNames(value)
    ?.map((name) => cleanLine(name))
    .filter((text) => text !== undefined);
}
