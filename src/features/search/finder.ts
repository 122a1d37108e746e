import { type Group, group } from './group.ts';
import type { NamedPage } from './named-page.ts';
import { NAMES_FILE } from './named-page.ts';
import { NEARNESS } from './nearness.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { rank } from './rank.ts';
import { soundResults } from './verify-hits.ts';
import { cutExcerpt } from './highlight.ts';
import { closeNames, withoutLastWord } from './suggest.ts';
import { answered } from '../../lib/answered.ts';

/** The answer to one query. */
export interface SearchAnswer {
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

export interface Finder {
  /** What the names alone say, at once; nothing as soon as the text can be searched too. */
  readonly byName: (query: string) => SearchAnswer | undefined;
  /** The whole answer. Rejects if the index does not arrive. */
  readonly find: (query: string) => Promise<SearchAnswer>;
}

type TextSearch = Pick<Pagefind, 'search'>;

/**
 * Loads the index that the build wrote. The names come first, since they answer most queries; the text
 * follows.
 *
 * @param base path of the site, ends with a slash.
 * @throws if the names cannot be loaded: offline, or in a site that was not built.
 */
export async function loadFinder(base: string): Promise<Finder> {
  const folder = `${base}pagefind/`;
  // One after the other: Pagefind starts a thread and a program, for which the first answer would have to wait.
  const names = await loadNames(folder);
  const pagefind = loadPagefind(folder);
  // Its failure is told to whoever asks for the text.
  pagefind.catch(() => undefined);
  return createFinder(pagefind, names);
}

/** Joins Pagefind's full text with the names of the pages. */
export function createFinder(loading: Promise<TextSearch>, pages: readonly NamedPage[]): Finder {
  let isReady = false;
  loading.then(
    () => (isReady = true),
    // A failure is told to whoever asks for the text.
    () => (isReady = false),
  );
  return {
    byName: (query) => (isReady ? undefined : answerOf(query, pages, [])),
    find: async (query) => find(query, pages, await loading),
  };
}

async function find(
  query: string,
  pages: readonly NamedPage[],
  pagefind: TextSearch,
): Promise<SearchAnswer> {
  const { results } = await pagefind.search(query);
  const answer = answerOf(query, pages, await soundResults(query, results));
  if (answer.total > 0) return answer;
  return { ...answer, shorter: await findShorter(query, pages, pagefind) };
}

function answerOf(
  query: string,
  pages: readonly NamedPage[],
  results: readonly PagefindResult[],
): SearchAnswer {
  const byKey = new Map(results.map((result) => [result.id, result]));
  const hits = rank(query, pages, [...byKey.keys()]);
  const isNamed = hits.some(({ nearness }) => nearness < NEARNESS.text);
  return {
    query,
    total: hits.length,
    groups: group(hits),
    suggestions: isNamed ? [] : closeNames(query, pages),
    excerpt: async (key) => {
      const fragment = await byKey.get(key)?.data();
      return fragment && cutExcerpt(fragment);
    },
  };
}

async function findShorter(
  query: string,
  pages: readonly NamedPage[],
  pagefind: TextSearch,
): Promise<string | undefined> {
  const shorter = withoutLastWord(query);
  if (!shorter) return undefined;
  const answer = await find(shorter, pages, pagefind);
  return answer.total > 0 ? shorter : answer.shorter;
}

async function loadPagefind(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}

async function loadNames(folder: string): Promise<NamedPage[]> {
  // Asked anew each time, since its keys must fit the index of the same build.
  const response = answered(await fetch(`${folder}${NAMES_FILE}`, { cache: 'no-cache' }));
  return (await response.json()) as NamedPage[];
}
