/** What to offer a reader whose words were not found. */
import type { SearchRecord } from '../../schemas/search-record.ts';
import { compact, words } from '../../lib/words.ts';

const SHORTEST_WORD = 4;

/**
 * Names, ids and words of names that are a slip or two away from a query, the nearest first.
 *
 * @returns none for a query of fewer than three letters, in which everything is near.
 */
export function closeNames(query: string, pages: readonly SearchRecord[], limit = 3): string[] {
  const asked = compact(query);
  if (asked.length < 3) return [];
  const slips = Math.min(3, Math.ceil(asked.length / 4));
  return candidates(pages)
    .map((name) => ({ name, distance: distance(asked, compact(name), slips) }))
    .filter((candidate) => candidate.distance > 0 && candidate.distance <= slips)
    .toSorted((a, b) => a.distance - b.distance || a.name.length - b.name.length)
    .slice(0, limit)
    .map(({ name }) => name);
}

/** A query with its last word left out; nothing is left of a single word. */
export function withoutLastWord(query: string): string {
  return query.trim().split(/\s+/).slice(0, -1).join(' ');
}

function candidates(pages: readonly SearchRecord[]): string[] {
  const byForm = new Map<string, string>();
  const names = pages.flatMap(({ name, id }) => [name, id]);
  const parts = pages.flatMap(({ name = '' }) => words(name));
  for (const candidate of [...names, ...parts.filter(({ length }) => length >= SHORTEST_WORD)]) {
    if (candidate && !byForm.has(compact(candidate))) byForm.set(compact(candidate), candidate);
  }
  return [...byForm.values()];
}

/** Levenshtein's distance, given up with `most + 1` as soon as it must be greater than `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...a].entries()) {
    above = nextRow(above, row + 1, letter, b);
    if (Math.min(...above) > most) return most + 1;
  }
  return above[b.length] ?? most + 1;
}

function nextRow(above: readonly number[], first: number, letter: string, b: string): number[] {
  const row = [first];
  for (let column = 1; column <= b.length; column += 1) {
    const swap = (above[column - 1] ?? 0) + Number(b[column - 1] !== letter);
    row.push(Math.min((above[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1, swap));
  }
  return row;
}
