import { type Group, group } from './group.ts';
import type { NamedPage } from './named-page.ts';
import { NAMES_FILE } from './named-page.ts';
import { NEARNESS } from './nearness.ts';
import type { Pagefind } from './pagefind.ts';
import { rank } from './rank.ts';
import { closeNames } from './suggest.ts';

/** The answer to one query. */
export interface Answer {
  readonly query: string;
  readonly total: number;
  readonly groups: readonly Group[];
  /** Names that were perhaps meant; empty if a name was found. */
  readonly suggestions: readonly string[];
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
  return async (query) => {
    const { results } = await pagefind.search(query);
    const byKey = new Map(results.map((result) => [result.id, result]));
    const hits = rank(query, pages, [...byKey.keys()]);
    const isNamed = hits.some(({ nearness }) => nearness < NEARNESS.text);
    return {
      query,
      total: hits.length,
      groups: group(hits),
      suggestions: isNamed ? [] : closeNames(query, pages),
      excerpt: async (key) => (await byKey.get(key)?.data())?.excerpt,
    };
  };
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
