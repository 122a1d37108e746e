import type { NamedPage } from './named-page.ts';
import { namedPart, type ReadyPage, termMatch } from './page-match.ts';
import { keyOf, type Question, type Term } from './question.ts';
import { repositoryDepth } from './repository.ts';
import { type Section, sectionOf } from './section.ts';

/** A page that answers a question. */
export interface Hit {
  readonly page: NamedPage;
  /** Higher is better; comparable within one question only. */
  readonly score: number;
  /** The question contains its name, or a phrase with which people ask for it. */
  readonly isNamed: boolean;
  /** Indices of the terms that occur in its text only, for the excerpt. */
  readonly inText: readonly number[];
  /** Words of the question that do not occur. */
  readonly missing: readonly string[];
  /** The section of the page that is asked for. */
  readonly section?: Section | undefined;
}

/** For each term of a question: key of a page → strength of the match in its text, 0 to 1. */
export type TextMatches = readonly ReadonlyMap<string, number>[];

/** Highest weight of a term in the text; in a name it is up to 10. */
const IN_TEXT = 3;
const NAMED = 8;
/** A query that is nothing but a name wants that page. */
const ALL_NAMED = 100;
/** Hits with a smaller fraction of the best score are left out … */
const WORTH_SHOWING = 0.2;
/** … unless they match this well by name. */
const LEAST = 1;

/** The pages that answer a question, the best first. */
export function rank(
  question: Question,
  pages: readonly ReadyPage[],
  texts: TextMatches = [],
): Hit[] {
  const depths = pages.map(({ page }) => repositoryDepth(question.query, page));
  const isAddress = depths.some((depth) => depth > 0);
  const weights = termWeights(question, pages, texts);
  const hits = pages
    .map((ready, index) =>
      isAddress ? addressHit(ready, depths[index] ?? 0) : hitOf(question, ready, weights, texts),
    )
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.page.name.length - b.page.name.length);
  const least = (hits[0]?.score ?? 0) * WORTH_SHOWING;
  const isLeast = ({ score, missing }: Hit) =>
    missing.length === 0 || score >= Math.min(least, LEAST);
  return hits.filter(isLeast);
}

function addressHit({ page }: ReadyPage, depth: number): Hit {
  return { page, score: depth, isNamed: true, inText: [], missing: [] };
}

function hitOf(
  question: Question,
  ready: ReadyPage,
  weights: readonly Weight[],
  texts: TextMatches,
): Hit {
  const { page } = ready;
  const { terms } = question;
  const { share, words } = namedPart(ready, question);
  const section = share > 0 ? sectionOf(question, ready) : undefined;
  const found = terms.map((term, index) => {
    const name = weights[index]?.names.get(ready) ?? 0;
    const text = IN_TEXT * (texts[index]?.get(page.key) ?? 0);
    const asked = section?.words.has(term.asked) ? NAMED : 0;
    return { name, text, best: Math.max(name, text, asked) };
  });
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  const sum = (value: (place: number) => number) =>
    weights.reduce((all, { weight }, place) => all + weight * value(place), 0) / (total || 1);
  const match = sum((place) => found[place]?.best ?? 0);
  const coverage = sum((place) => Number((found[place]?.best ?? 0) > 0));
  const isAll = share === 1 || (section !== undefined && share + section.share >= 1);
  const named = share > 0 ? NAMED * share + (isAll ? ALL_NAMED : 0) : 0;
  return {
    page,
    score: match * coverage * coverage + named,
    isNamed: share > 0,
    inText: found.flatMap(({ name, text }, place) => (name === 0 && text > 0 ? [place] : [])),
    missing: terms
      .filter((term, place) => found[place]?.best === 0 && !isWithin(term, words))
      .map(({ asked }) => asked),
    section: section?.section,
  };
}

function isWithin({ asked }: Term, words: ReadonlySet<string>): boolean {
  return asked.split(' ').every((word) => words.has(keyOf([word])));
}

interface Weight {
  /** Rare words count more; a word that occurs nowhere has no weight. */
  readonly weight: number;
  /** Scores of the pages whose names match the term. */
  readonly names: ReadonlyMap<ReadyPage, number>;
}

function termWeights(
  { terms }: Question,
  pages: readonly ReadyPage[],
  texts: TextMatches,
): Weight[] {
  return terms.map((term, index) => {
    const names = new Map<ReadyPage, number>();
    let holders = 0;
    for (const ready of pages) {
      const match = termMatch(ready, term);
      if (match > 0) names.set(ready, match);
      if (match > 0 || texts[index]?.has(ready.page.key)) holders += 1;
    }
    return { weight: holders && Math.log(1 + pages.length / holders), names };
  });
}
