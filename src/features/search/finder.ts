import { type Elsewhere, findElsewhere, NOTHING_ELSEWHERE } from './elsewhere.ts';
import { type Group, group } from './group.ts';
import { excerptOf } from './excerpt.ts';
import { loadNames } from './load-names.ts';
import { ELSEWHERE, type SearchNames } from './named-page.ts';
import { ready, type ReadyPage, vocabularyOf } from './page-match.ts';
import type { Pagefind } from './pagefind.ts';
import { createUnderstand, type Question, type Term, tracesOf } from './question.ts';
import { type Hit, rank } from './rank.ts';
import { closeNames } from './suggest.ts';
import { findInText, type FoundInText, type TextSearch } from './text-search.ts';
import type { Part } from './highlight.ts';
import { nearest } from '../../lib/distance.ts';

/** The answer to one query. */
export interface SearchAnswer {
  readonly query: string;
  readonly total: number;
  /** The best hits of all types, where there is more than one type; they are not in the groups. */
  readonly best: readonly Hit[];
  readonly groups: readonly Group[];
  /** Entries of other offices; they are not counted. */
  readonly elsewhere: Elsewhere;
  /** Beginnings of words to highlight. */
  readonly traces: readonly string[];
  /** No page matches all terms. */
  readonly isPartial: boolean;
  /** Words that occur nowhere, each with those that were searched instead. */
  readonly corrected: readonly Correction[];
  /** Similar names; empty if a name was found. */
  readonly suggestions: readonly string[];
  /** The matching passage of a page, where its name and summary do not match. */
  readonly excerpt: (hit: Hit) => Promise<readonly Part[]>;
}

export interface Correction {
  readonly asked: string;
  readonly instead: readonly string[];
}

export interface Finder {
  /** Matches in names, synchronously; undefined as soon as the text can be searched too. */
  readonly byName: (query: string) => SearchAnswer | undefined;
  /** The whole answer. Rejects if the index cannot be loaded. */
  readonly find: (query: string) => Promise<SearchAnswer>;
}

const BEST = 3;
/** Weight of a corrected word. */
const CORRECTED = 0.7;
const SHORTEST_CORRECTED = 4;

/**
 * Loads the index that the build wrote. Names are loaded first, since they answer most queries.
 *
 * @param base path of the site, ends with a slash.
 * @throws if the names cannot be loaded: offline, or on a site that was not built.
 */
export async function loadFinder(base: string): Promise<Finder> {
  const folder = `${base}pagefind/`;
  // One after the other: Pagefind loads a worker and WebAssembly, which would delay the first answer.
  const names = await loadNames(folder);
  const pagefind = loadPagefind(folder);
  // Its failure is reported by the first search of the text.
  pagefind.catch(() => undefined);
  const elsewhere = names.elsewhere && loadPagefind(`${folder}${ELSEWHERE}/`);
  // So is the failure of this one.
  elsewhere?.catch(() => undefined);
  return createFinder(pagefind, names, elsewhere);
}

/**
 * Combines Pagefind's full text with the names of pages.
 *
 * @param others the index of entries of other offices, if there is one.
 */
export function createFinder(
  loading: Promise<TextSearch>,
  names: SearchNames,
  others?: Promise<TextSearch>,
): Finder {
  const { pages } = names;
  const readyPages = pages.map(ready);
  const understand = createUnderstand(names);
  const vocabulary = vocabularyOf(readyPages);
  const isKnown = (start: string) => [...vocabulary].some((word) => word.startsWith(start));
  let isReady = false;
  loading.then(
    () => (isReady = true),
    // Reported by the first search of the text.
    () => (isReady = false),
  );

  const search = (pagefind: TextSearch, { terms }: Question) =>
    Promise.all(terms.map((term) => findInText(term, pagefind, pages, isKnown)));

  const find = async (query: string): Promise<SearchAnswer> => {
    const answer = await findHere(query);
    if (!others) return answer;
    return { ...answer, elsewhere: await findElsewhere(others, query) };
  };

  const findHere = async (query: string): Promise<SearchAnswer> => {
    const pagefind = await loading;
    const question = understand(query);
    const texts = await search(pagefind, question);
    const meant = correct(question, texts, readyPages, vocabulary);
    if (meant.corrected.length === 0) return answerOf(question, readyPages, texts);
    const answer = answerOf(meant.question, readyPages, await search(pagefind, meant.question));
    return { ...answer, corrected: meant.corrected };
  };

  /** Without the text it is not known which words a page lacks, or that a name was misspelt. */
  const byName = (query: string): SearchAnswer => {
    const answer = answerOf(understand(query), readyPages, []);
    const silent = (hits: readonly Hit[]) => hits.map((hit) => ({ ...hit, missing: [] }));
    return {
      ...answer,
      best: silent(answer.best),
      groups: answer.groups.map(({ type, hits }) => ({ type, hits: silent(hits) })),
      isPartial: false,
      suggestions: [],
    };
  };

  return {
    byName: (query) => (isReady ? undefined : byName(query)),
    find,
  };
}

function answerOf(
  question: Question,
  pages: readonly ReadyPage[],
  texts: readonly FoundInText[],
): SearchAnswer {
  const hits = rank(
    question,
    pages,
    texts.map(({ matches }) => matches),
  );
  const groups = group(hits);
  const best = groups.length > 1 ? hits.slice(0, BEST) : [];
  const traces = question.terms.flatMap(tracesOf);
  const isNamed = hits.some((hit) => hit.isNamed || hit.inText.length < question.terms.length);
  return {
    query: question.query,
    total: hits.length,
    best,
    groups: group(hits.slice(best.length)),
    elsewhere: NOTHING_ELSEWHERE,
    traces,
    isPartial: hits.length > 0 && hits.every(({ missing }) => missing.length > 0),
    corrected: [],
    suggestions: isNamed
      ? []
      : closeNames(
          question.query,
          pages.map(({ page }) => page),
        ),
    excerpt: async ({ page, inText }) => {
      const [place] = inText;
      if (place === undefined) return [];
      const result = inText
        .map((index) => texts[index]?.results.get(page.key))
        .find((one) => one !== undefined);
      const fragment = await result?.data();
      const terms = inText.flatMap((index) => question.terms[index] ?? []);
      return fragment ? excerptOf(fragment.content, terms.flatMap(tracesOf)) : [];
    },
  };
}

/** The question with similar words in place of those that occur nowhere. */
function correct(
  question: Question,
  texts: readonly FoundInText[],
  pages: readonly ReadyPage[],
  vocabulary: ReadonlySet<string>,
): { question: Question; corrected: readonly Correction[] } {
  const corrected: Correction[] = [];
  const terms = question.terms.map((term, index): Term => {
    const isFound =
      (texts[index]?.matches.size ?? 0) > 0 ||
      rank({ ...question, terms: [term] }, pages).length > 0;
    if (isFound || term.isQuoted || term.asked.length < SHORTEST_CORRECTED) return term;
    const instead = nearest(term.asked, vocabulary, 2);
    if (instead.length === 0) return term;
    corrected.push({ asked: term.asked, instead });
    return { ...term, forms: instead.map((word) => ({ words: [word], worth: CORRECTED })) };
  });
  return { question: { ...question, terms }, corrected };
}

async function loadPagefind(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.init();
  return pagefind;
}
