import { type Facet, FACETS, type FacetValues } from '../../schemas/facet.ts';
import { isByFullText, type Relevance } from './full-text.ts';
import type { AnyItem, CatalogueItem } from './item.ts';
import { facetsInUse, type FilterState } from './state.ts';

/** A part of a search that can be dropped. */
export type Constraint = Facet | 'text';

export interface NearSearch {
  /** `without`: drops this part; `only`: drops all others. */
  readonly way: 'without' | 'only';
  readonly constraint: Constraint;
  readonly count: number;
}

/** What is narrowed, and the values that its items name by their places. */
export interface Narrowable<Item extends AnyItem> {
  readonly facets: FacetValues;
  readonly items: readonly Item[];
}

export interface Narrowed<Item extends AnyItem = CatalogueItem> {
  /** In the order of the index. */
  readonly found: readonly Item[];
  /** How many were found by their full text alone. */
  readonly byFullText: number;
  /**
   * For each value, the number of results if it were the only change in its facet; with "all of them", if it were
   * added.
   */
  readonly counts: Readonly<Record<Facet, readonly number[]>>;
  /** Alternative searches with results, most results first; empty unless nothing was found. */
  readonly near: readonly NearSearch[];
}

const NEAREST = 3;

/**
 * Filters the catalogue: OR between the values of a facet, or AND where all are asked for; AND between facets and the
 * text. In one pass: an item that fails a single facet counts for the values of that facet, since choosing one of them
 * there would show it.
 */
export function narrow<Item extends AnyItem>(
  index: Narrowable<Item>,
  state: FilterState,
  relevance: Relevance | undefined,
): Narrowed<Item> {
  const asked = placesAsked(index, state);
  const counts = emptyCounts(index);
  const found: Item[] = [];
  const without = new Map<Constraint, number>();
  const only = new Map<Constraint, number>();
  for (const item of index.items) {
    const { misses, meets } = compare(item, asked, relevance);
    for (const constraint of meets) increase(only, constraint);
    const [missed] = misses;
    if (missed === undefined) {
      found.push(item);
      for (const facet of FACETS) countValues(counts[facet], item.values[facet]);
    } else if (misses.length === 1) {
      increase(without, missed);
      if (missed !== 'text' && !state.all.includes(missed)) {
        countValues(counts[missed], item.values[missed]);
      }
    }
  }
  const byFullText = found.filter(({ id }) => isByFullText(relevance, id)).length;
  return { found, counts, byFullText, near: found.length > 0 ? [] : nearest(without, only) };
}

interface FacetAsked {
  readonly facet: Facet;
  readonly places: readonly number[];
  readonly isAll: boolean;
}

function placesAsked({ facets }: Narrowable<AnyItem>, state: FilterState): FacetAsked[] {
  return facetsInUse(state).map((facet) => {
    const ids = new Set(state.chosen[facet]);
    const places = facets[facet].flatMap(({ id }, place) => (ids.has(id) ? place : []));
    return { facet, places, isAll: state.all.includes(facet) };
  });
}

function compare(item: AnyItem, asked: readonly FacetAsked[], relevance: Relevance | undefined) {
  const misses: Constraint[] = [];
  const meets: Constraint[] = [];
  if (relevance) (relevance.has(item.id) ? meets : misses).push('text');
  for (const { facet, places, isAll } of asked) {
    const has = (place: number) => item.values[facet]?.includes(place) ?? false;
    const isMet = isAll ? places.every(has) : places.some(has);
    (isMet ? meets : misses).push(facet);
  }
  return { misses, meets };
}

function emptyCounts({ facets }: Narrowable<AnyItem>): Record<Facet, number[]> {
  return Object.fromEntries(FACETS.map((facet) => [facet, facets[facet].map(() => 0)])) as Record<
    Facet,
    number[]
  >;
}

function countValues(counts: number[], places: readonly number[] = []) {
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
}

function increase(counts: Map<Constraint, number>, key: Constraint) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Dropping one part is the smallest change; if that finds nothing, keep only one part. */
function nearest(
  without: ReadonlyMap<Constraint, number>,
  only: ReadonlyMap<Constraint, number>,
): NearSearch[] {
  const way = without.size > 0 ? 'without' : 'only';
  return [...(way === 'without' ? without : only)]
    .map(([constraint, count]) => ({ way, constraint, count }) as const)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, NEAREST);
}
