/** Searches of the catalogue that an office offers as links. */
import type { Site } from '../../schemas/site.ts';
import { readAddress } from './address.ts';
import type { CatalogueIndex } from './item.ts';
import { narrow } from './narrow.ts';
import { findText } from './relevance.ts';
import { closestSlice } from './slice.ts';

export interface Entrance {
  readonly label: string;
  /** The query of its address: `?topic=timing`. */
  readonly search: string;
  /** How many projects it finds. */
  readonly count: number;
  /** Path of the closest static page, for readers without scripts. */
  readonly page: string | undefined;
}

export function entrancesOf(
  entrances: Site['catalogue']['entrances'],
  index: CatalogueIndex,
): Entrance[] {
  return (entrances ?? []).map(({ label, search }) => {
    const { count, page } = followSearch(search, index);
    return { label, search, count, page };
  });
}

/** The results of a search, and how many of its values are unknown. */
export function followSearch(search: string, index: CatalogueIndex) {
  const { state, ignored } = readAddress(search, index.facets);
  const { found } = narrow(index, state, findText(state.text, index.items));
  return { count: found.length, ignored, page: closestSlice(state, index.facets)?.path };
}
