import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';

import { KINDS } from '../../schemas/entry.ts';
import { parseHtml } from '../../lib/html-tree.ts';
import type { NamedPage } from '../../features/search/named-page.ts';
import { PAGE_TYPES } from '../../schemas/search-record.ts';
import { buildMessages } from '#messages/build.ts';

const say = buildMessages.search;

const recordSchema = z.object({
  type: z.enum(PAGE_TYPES),
  name: z.string().min(1),
  title: z.string().optional(),
  kind: z.enum(KINDS).optional(),
  number: z.string().optional(),
  former: z.string().optional(),
  id: z.string().optional(),
  summary: z.string().optional(),
  facts: z.string().optional(),
  repositories: z.string().optional(),
  picture: z.string().optional(),
  spoken: z.string().optional(),
});

/** The search record of a page. */
export type PageRecord = Omit<NamedPage, 'key' | 'also'>;

const MAIN = /<main(?:"[^"]*"|'[^']*'|[^"'>])*>/i;
const PREFIX = 'dataSearch';

/**
 * Parses the attributes of `<main>`; see `searchAttributes`.
 *
 * @throws one sentence, if there is no type or name.
 */
export function recordOf(url: string, page: string): PageRecord {
  const [main] = parseHtml(`${MAIN.exec(page)?.[0] ?? ''}</main>`).elements;
  const given = Object.entries(main?.properties ?? {})
    .filter(([name]) => name.startsWith(PREFIX))
    .map(([name, value]) => [name.slice(PREFIX.length).toLowerCase(), String(value)]);
  const { success, data, error } = recordSchema.safeParse(Object.fromEntries(given));
  if (success) return { url, ...data };
  const faults = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(say.unfitPage(url, faults));
}

const ENDING = '.pf_fragment';

/** Pagefind's prefix of the JSON, inside the compressed file. */
const SIGNATURE = 'pagefind_dcd';

const fragmentSchema = z.object({ url: z.string() });

/**
 * Address of a page → Pagefind's key, which is a file name in its private format: should a later version change it, the
 * search falls back to asking Pagefind for the address of each result.
 *
 * @param folder of Pagefind's files.
 */
export function pagefindKeys(folder: string): ReadonlyMap<string, string> {
  const fragments = join(folder, 'fragment');
  const files = existsSync(fragments) ? readdirSync(fragments) : [];
  return new Map(
    files.flatMap((file) => {
      const url = urlIn(readFileSync(join(fragments, file)));
      return url === undefined ? [] : [[url, basename(file, ENDING)] as const];
    }),
  );
}

function urlIn(content: Uint8Array): string | undefined {
  try {
    const text = gunzipSync(content).toString('utf8');
    const fragment: unknown = JSON.parse(text.slice(text.indexOf('{', SIGNATURE.length)));
    return fragmentSchema.safeParse(fragment).data?.url;
  } catch {
    // Not in the format of this version.
    return undefined;
  }
}
