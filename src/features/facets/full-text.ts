import type { Hit } from '../search/rank.ts';

/** Distance by id for the projects that a text finds; undefined if there is no text. */
export type Relevance = ReadonlyMap<string, number>;

/** Larger than any distance of a name, so that projects found by their full text alone come last. */
const FULL_TEXT = 1000;

/**
 * Adds what only the full text finds.
 *
 * @param ids of projects whose text contains the words, best first.
 */
export function withFullText(near: Relevance, ids: readonly string[]): Relevance {
  const all = new Map(near);
  for (const [place, id] of ids.entries()) {
    if (!all.has(id)) all.set(id, FULL_TEXT + place);
  }
  return all;
}

/** The ids of the projects among the hits that contain every word of the query, in order. */
export function projectsWithAll(hits: readonly Hit[]): string[] {
  return hits
    .filter(({ page, missing }) => page.type === 'project' && missing.length === 0)
    .flatMap(({ page }) => page.id ?? []);
}

/** True if neither the name nor the summary of a project matches. */
export function isByFullText(relevance: Relevance | undefined, id: string): boolean {
  return (relevance?.get(id) ?? 0) >= FULL_TEXT;
}
