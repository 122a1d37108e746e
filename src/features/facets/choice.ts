import type { FacetValues } from '../../schemas/facet.ts';
import { readAddress, writeAddress } from './address.ts';
import { EMPTY_STATE, type FilterState } from './state.ts';

/** How a reader likes to see the catalogue, as the query of an address: `?sort=name&view=cards`. */
export function choiceOf({ sort, view, columns }: FilterState): string {
  return writeAddress({ ...EMPTY_STATE, sort, view, columns });
}

/**
 * The state to start with. An address that says anything is taken at its word, so that a shared link shows the
 * same to everybody; only a bare one takes what the reader chose before.
 *
 * @param kept what `choiceOf` gave, or anything else that a browser may have kept.
 */
export function firstState(query: string, kept: string, facets: FacetValues) {
  if (query.length > 1) return readAddress(query, facets);
  const { sort, view, columns } = readAddress(kept, facets).state;
  return { state: { ...EMPTY_STATE, sort, view, columns }, ignored: 0 };
}
