/** Suggestions for a query that was not found. */
import type { Findable } from '../../schemas/search-record.ts';
import { distance } from '../../lib/distance.ts';
import { compact, withoutElision, words } from '../../lib/words.ts';

const SHORTEST_WORD = 4;

/**
 * Names, ids and words of names within a small edit distance of a query, nearest first.
 *
 * @returns none for a query of fewer than three letters, which is similar to everything.
 */
export function closeNames(query: string, pages: readonly Findable[], limit = 3): string[] {
  const asked = withoutElision(compact(query));
  if (asked.length < 3) return [];
  const slips = Math.min(3, Math.ceil(asked.length / 4));
  return candidates(pages)
    .map((name) => ({ name, far: distance(asked, compact(name), slips) }))
    .filter(({ far }) => far > 0 && far <= slips)
    .toSorted((a, b) => a.far - b.far || a.name.length - b.name.length)
    .slice(0, limit)
    .map(({ name }) => name);
}

function candidates(pages: readonly Findable[]): string[] {
  const byForm = new Map<string, string>();
  const names = pages.flatMap(({ name, id }) => [name, id]);
  const parts = pages.flatMap(({ name = '' }) => words(name));
  for (const candidate of [...names, ...parts.filter(({ length }) => length >= SHORTEST_WORD)]) {
    if (candidate && !byForm.has(compact(candidate))) byForm.set(compact(candidate), candidate);
  }
  return [...byForm.values()];
}
