import type { Hit } from '../search/rank.ts';

/** The ids that a text finds, each with how far it is from the text; absent if there is no text. */
export type Relevance = ReadonlyMap<string, number>;

/** A distance larger than any of a name, so that projects whose text alone matches come last. */
const FULL_TEXT = 1000;

/**
 * Adds what only the full text finds.
 *
 * @param ids of projects whose text has the words, the best first.
 */
export function withFullText(near: Relevance, ids: readonly string[]): Relevance {
  const all = new Map(near);
  for (const [place, id] of ids.entries()) {
    if (!all.has(id)) all.set(id, FULL_TEXT + place);
  }
  return all;
}

/** The ids of the projects among the hits of a search that have every word of it, in their order. */
export function projectsWithAll(hits: readonly Hit[]): string[] {
  return hits
    .filter(({ page, missing }) => page.type === 'project' && missing.length === 0)
    .flatMap(({ page }) => page.id ?? []);
}

/** True if neither the name nor the purpose of a project says what was asked for. */
export function isByFullText(relevance: Relevance | undefined, id: string): boolean {
  return (relevance?.get(id) ?? 0) >= FULL_TEXT;
}
