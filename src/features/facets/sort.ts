import type { AnyItem } from './item.ts';
import type { Relevance } from './full-text.ts';
import type { Sort } from '../../schemas/list-words.ts';

type Order = (a: AnyItem, b: AnyItem) => number;

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * Sorts results that are in shelf order. Items without a value come last; equal ones keep their order.
 *
 * @param relevance needed for `relevance` only; without it the order stays.
 */
export function sortItems<Item extends AnyItem>(
  items: readonly Item[],
  sort: Sort,
  relevance?: Relevance,
): readonly Item[] {
  if (sort === 'relevance') {
    return relevance ? items.toSorted(byRelevance(relevance)) : items;
  }
  return sort === 'number' ? items : items.toSorted(ORDERS[sort]);
}

const ORDERS: Readonly<Record<Exclude<Sort, 'relevance' | 'number'>, Order>> = {
  described: (a, b) => b.known - a.known || b.related - a.related,
  name: (a, b) => collator.compare(a.name, b.name),
  released: latestFirst(({ released }) => released),
  active: latestFirst(({ active }) => active),
  listed: (a, b) => byListing(a, b) || shelfPlace(b) - shelfPlace(a),
  maturity: (a, b) => (b.maturity ?? 0) - (a.maturity ?? 0),
};

function latestFirst(dayOf: (item: AnyItem) => string | undefined): Order {
  return (a, b) => {
    const [first, second] = [dayOf(a) ?? '', dayOf(b) ?? ''];
    if (first === second) return 0;
    return first < second ? 1 : -1;
  };
}

const byListing = latestFirst(({ listed }) => listed);

/** Numbers are consecutive, so the highest was listed last; an item without one is newest. */
function shelfPlace({ number }: AnyItem): number {
  return number ? Number(number.replace(/\D/g, '')) : Number.MAX_SAFE_INTEGER;
}

function byRelevance(relevance: Relevance): Order {
  return ({ id: a, name: first }, { id: b, name: second }) =>
    (relevance.get(a) ?? Infinity) - (relevance.get(b) ?? Infinity) || first.length - second.length;
}
