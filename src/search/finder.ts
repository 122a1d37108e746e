import { type Group, group } from './group.ts';
import type { NamedPage } from './named-page.ts';
import { NAMES_FILE } from './named-page.ts';
import { NEARNESS } from './nearness.ts';
import type { Pagefind } from './pagefind.ts';
import { rank } from './rank.ts';
import { soundResults } from './sound.ts';
import { closeNames, withoutLastWord } from './suggest.ts';

/** The answer to one query. */
export interface Answer {
  readonly query: string;
  readonly total: number;
  readonly groups: readonly Group[];
  /** Names that were perhaps meant; empty if a name was found. */
  readonly suggestions: readonly string[];
  /** If nothing was found: the longest beginning of the query that does find something. */
  readonly shorter?: string | undefined;
  /** Pagefind's excerpt of a page by its key; nothing if only its name was found. */
  readonly excerpt: (key: string) => Promise<string | undefined>;
}

/** Answers a query. */
export type Finder = (query: string) => Promise<Answer>;

/**
 * Loads the index that the build wrote.
 *
 * @param base path of the site, ends with a slash.
 * @throws if it cannot be loaded: offline, or in a site that was not built.
 */
export async function loadFinder(base: string): Promise<Finder> {
  const folder = `${base}pagefind/`;
  const [pagefind, pages] = await Promise.all([loadPagefind(folder), loadNames(folder)]);
  return createFinder(pagefind, pages);
}

/** Joins Pagefind's full text with the names of the pages. */
export function createFinder(
  pagefind: Pick<Pagefind, 'search'>,
  pages: readonly NamedPage[],
): Finder {
  return async function find(query): Promise<Answer> {
    const results = await soundResults(query, (await pagefind.search(query)).results);
    const byKey = new Map(results.map((result) => [result.id, result]));
    const hits = rank(query, pages, [...byKey.keys()]);
    const isNamed = hits.some(({ nearness }) => nearness < NEARNESS.text);
    return {
      query,
      total: hits.length,
      groups: group(hits),
      suggestions: isNamed ? [] : closeNames(query, pages),
      shorter: hits.length > 0 ? undefined : await findShorter(query, find),
      excerpt: async (key) => (await byKey.get(key)?.data())?.excerpt,
    };
  };
}

async function findShorter(query: string, find: Finder): Promise<string | undefined> {
  const shorter = withoutLastWord(query);
  if (!shorter) return undefined;
  const answer = await find(shorter);
  return answer.total > 0 ? shorter : answer.shorter;
}

async function loadPagefind(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ excerptLength: 24, excerptEllipsis: '…' });
  await pagefind.init();
  return pagefind;
}

async function loadNames(folder: string): Promise<NamedPage[]> {
  // Asked anew each time, since its keys must fit the index of the same build.
  const response = await fetch(`${folder}${NAMES_FILE}`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
  return (await response.json()) as NamedPage[];
}
