/** Searches that an office offers before anybody has asked for one. */
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
  /** How many entries it finds. */
  readonly count: number;
  /** The page that comes closest to it, for readers without scripts. */
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

/** What a search finds, and how much of it the catalogue does not know. */
export function followSearch(search: string, index: CatalogueIndex) {
  const { state, ignored } = readAddress(search, index.facets);
  const { found } = narrow(index, state, findText(state.text, index.items));
  return { count: found.length, ignored, page: closestSlice(state, index.facets)?.path };
}
