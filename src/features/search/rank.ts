import type { NamedPage } from './named-page.ts';
import { type Nearness, NEARNESS, nearness } from './nearness.ts';

/** A page that answers a query. */
export interface Hit {
  readonly page: NamedPage;
  readonly nearness: Nearness;
  /** Place in Pagefind's order; absent if the name alone was found. */
  readonly place?: number | undefined;
}

/**
 * Puts the pages whose name is asked for before those whose text holds the words.
 *
 * @param keys Pagefind's results, best first. Pages that it lists and `pages` does not are left out.
 */
export function rank(query: string, pages: readonly NamedPage[], keys: readonly string[]): Hit[] {
  const places = new Map(keys.map((key, place) => [key, place]));
  return pages
    .map((page) => ({ page, nearness: nearness(page, query), place: places.get(page.key) }))
    .filter((hit) => hit.place !== undefined || hit.nearness < NEARNESS.text)
    .toSorted(
      (a, b) =>
        a.nearness - b.nearness ||
        (a.place ?? pages.length) - (b.place ?? pages.length) ||
        a.page.name.length - b.page.name.length,
    );
}
