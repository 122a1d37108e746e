import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';

import { KINDS } from '../../schemas/entry.ts';
import type { NamedPage } from '../../features/search/named-page.ts';
import { PAGE_TYPES } from '../../schemas/search-record.ts';
import { buildMessages } from '#messages/build.ts';

const say = buildMessages.search;

const ENDING = '.pf_fragment';

/** Pagefind writes this before the JSON, inside the compressed file. */
const SIGNATURE = 'pagefind_dcd';

const fragmentSchema = z.object({
  url: z.string().startsWith('/'),
  meta: z.object({
    type: z.enum(PAGE_TYPES),
    title: z.string().min(1),
    subtitle: z.string().optional(),
    kind: z.enum(KINDS).optional(),
    number: z.string().optional(),
    former: z.string().optional(),
    id: z.string().optional(),
    summary: z.string().optional(),
  }),
});

/**
 * What the indexed pages say of themselves, read from Pagefind's files, sorted by address.
 *
 * @param folder of Pagefind's files.
 * @throws one sentence, if there is no page, or one says no type or name.
 */
export function namedPages(folder: string): NamedPage[] {
  const fragments = join(folder, 'fragment');
  const files = existsSync(fragments) ? readdirSync(fragments) : [];
  const pages = files.map((file) =>
    namedPage(basename(file, ENDING), readFileSync(join(fragments, file))),
  );
  if (pages.length === 0) throw new Error(say.empty);
  return pages.toSorted((a, b) => (a.url < b.url ? -1 : 1));
}

function namedPage(key: string, content: Uint8Array): NamedPage {
  const text = gunzipSync(content).toString('utf8');
  const fragment: unknown = JSON.parse(text.slice(text.indexOf('{', SIGNATURE.length)));
  const { success, data, error } = fragmentSchema.safeParse(fragment);
  if (!success) {
    const faults = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(say.unfitPage(describe(fragment), faults));
  }
  const { title: name, subtitle: title, ...meta } = data.meta;
  return { key, url: data.url, name, ...(title && { title }), ...meta };
}

function describe(fragment: unknown): string {
  return JSON.stringify(fragment).slice(0, 80);
}
