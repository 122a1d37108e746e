import { dataPath } from '../../schemas/data-address.ts';
import { type Facet, type FacetValue, type FacetValues, NOT_STATED } from '../../schemas/facet.ts';
import type { FilterState } from './state.ts';

/** Facets whose values have feeds, with the folder of those feeds; the most specific first. */
const FEEDS = [
  ['topic', 'topics'],
  ['organisation', 'organisations'],
  ['kind', 'kinds'],
] as const satisfies readonly (readonly [Facet, string])[];

export interface ClosestFeed {
  /** Absent for the feed of the whole catalogue. */
  readonly value?: FacetValue | undefined;
  /** Path within the site. */
  readonly path: string;
}

/** The most specific feed that contains all news of a search. */
export function closestFeed({ chosen }: FilterState, facets: FacetValues): ClosestFeed {
  for (const [facet, folder] of FEEDS) {
    const [id, second] = chosen[facet] ?? [];
    const value = facets[facet].find((other) => other.id === id && id !== NOT_STATED);
    if (value && second === undefined)
      return { value, path: dataPath.feed(`${folder}/${value.id}`, 'xml') };
  }
  return { path: dataPath.feed('all', 'xml') };
}
