/** Searches the texts of pages with Pagefind, term by term, so that a page may lack some of them. */
import type { NamedPage } from './named-page.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import type { Form, Term } from './question.ts';
import { folded, spellings, stem, wholeWords } from './spelling.ts';

export type TextSearch = Pick<Pagefind, 'search'>;

/** The pages whose text contains a term. */
export interface FoundInText {
  /** Key of a page → strength of the match, 0 to 1. */
  readonly matches: ReadonlyMap<string, number>;
  readonly results: ReadonlyMap<string, PagefindResult>;
}

/** Pagefind's score at which a word counts half of its maximum. */
const HALF = 8;

/**
 * @param pages those that can be shown.
 * @param isKnown whether a word in the name of a page begins so.
 */
export async function findInText(
  term: Term,
  pagefind: TextSearch,
  pages: readonly NamedPage[],
  isKnown: (stem: string) => boolean,
): Promise<FoundInText> {
  const matches = new Map<string, number>();
  const results = new Map<string, PagefindResult>();
  const asked = term.forms.flatMap((form) => asksFor(form, term.isQuoted));
  const answers = await Promise.all(
    asked.map(async ({ text, worth }) => {
      const answer = await pagefind.search(text);
      const results = await sound(text, answer.results, isKnown);
      return { worth, results: await byKey(results, pages) };
    }),
  );
  for (const { worth, results: found } of answers) {
    for (const result of found) {
      const match = (worth * result.score) / (result.score + HALF);
      if (match <= (matches.get(result.id) ?? 0)) continue;
      matches.set(result.id, match);
      results.set(result.id, result);
    }
  }
  return { matches, results };
}

function asksFor({ words, worth }: Form, isQuoted = false): { text: string; worth: number }[] {
  if (isQuoted) return [{ text: `"${words.join(' ')}"`, worth }];
  const [word = '', ...more] = words;
  const texts = more.length > 0 ? [words.join(' ')] : spellings(word);
  return texts.map((text) => ({ text, worth }));
}

/**
 * For a word that occurs nowhere, Pagefind falls back to its first letters, and would answer `xyzzy` with whatever has
 * `x`. Such results are recognised by their best page, which lacks the word.
 */
export async function sound(
  text: string,
  results: readonly PagefindResult[],
  isKnown: (stem: string) => boolean,
): Promise<readonly PagefindResult[]> {
  const stems = wholeWords(text).map((word) => stem(folded(word)));
  const unknown = stems.filter((one) => !isKnown(one));
  const [best] = results;
  if (unknown.length === 0 || !best) return results;
  const { content } = await best.data();
  const there = textStems(content);
  return unknown.every((one) => there.some((other) => other.startsWith(one))) ? results : [];
}

function textStems(text: string): string[] {
  return wholeWords(text).flatMap((word) => [word, ...word.split(/[-_/]+/)].map(folded));
}

const MOST_UNKNOWN = 20;

/** Pagefind's results by the keys of pages. For an unknown key, its page is loaded for its address, which is slower. */
async function byKey(
  results: readonly PagefindResult[],
  pages: readonly NamedPage[],
): Promise<PagefindResult[]> {
  const keys = new Set(pages.map(({ key }) => key));
  const unknown = results.filter(({ id }) => !keys.has(id)).slice(0, MOST_UNKNOWN);
  const found = await Promise.all(
    unknown.map(async (result) => {
      const { url } = await result.data();
      // Pagefind prefixes the base of the site.
      const [page] = pages
        .filter((one) => url.endsWith(one.url))
        .toSorted((a, b) => b.url.length - a.url.length);
      return page ? [{ ...result, id: page.key }] : [];
    }),
  );
  return [...results.filter(({ id }) => keys.has(id)), ...found.flat()];
}
