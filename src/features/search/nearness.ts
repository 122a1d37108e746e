import type { Findable } from '../../schemas/search-record.ts';
import { compact, words } from '../../lib/words.ts';

/** Distance between a page's name and a query. */
export const NEARNESS = { exact: 0, word: 1, start: 2, words: 3, text: 4 } as const;

export type Nearness = (typeof NEARNESS)[keyof typeof NEARNESS];

/**
 * Compares a query with the names of a page.
 *
 * @returns `exact` for its number, id or name; `word` if the name contains the query as a word; `start` if it starts
 *   with it; `words` if each word of the query starts one of its words; else `text`.
 */
export function nearness(page: Findable, query: string): Nearness {
  const asked = compact(query);
  if (!asked) return NEARNESS.text;
  const names = [page.number, ...(page.former?.split(' ') ?? []), page.id, page.name].map((name) =>
    compact(name ?? ''),
  );
  if (names.includes(asked)) return NEARNESS.exact;
  const named = words([page.name, page.id].filter(Boolean).join(' '));
  if (named.includes(asked)) return NEARNESS.word;
  if (names.some((name) => name.startsWith(asked))) return NEARNESS.start;
  const all = [...named, ...words([page.title, page.number].filter(Boolean).join(' '))];
  const found = words(query).every((word) => all.some((other) => other.startsWith(word)));
  return found ? NEARNESS.words : NEARNESS.text;
}
