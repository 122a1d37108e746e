import type { FacetValues } from '../../schemas/facet.ts';
import { readAddress, writeAddress } from './address.ts';
import { EMPTY_STATE, type FilterState } from './state.ts';

/** The reader's preferred view of the catalogue, as the query of an address: `?sort=name&view=cards`. */
export function choiceOf({ sort, view, columns }: FilterState): string {
  return writeAddress({ ...EMPTY_STATE, sort, view, columns });
}

/**
 * The initial state. An address with any query counts as it is, so that a shared link shows the same to everybody; only
 * without a query the stored preference applies.
 *
 * @param kept result of `choiceOf`, or any other text from the browser's storage.
 */
export function firstState(query: string, kept: string, facets: FacetValues) {
  if (query.length > 1) return readAddress(query, facets);
  const { sort, view, columns } = readAddress(kept, facets).state;
  return { state: { ...EMPTY_STATE, sort, view, columns }, ignored: 0 };
}
