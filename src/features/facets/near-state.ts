import { FACETS } from '../../schemas/facet.ts';
import type { NearSearch } from './narrow.ts';
import { cleared, type FilterState, withAll, withFacet } from './state.ts';

/** The state of a search with one part dropped, or with only one part kept. */
export function nearState(state: FilterState, { way, constraint }: NearSearch): FilterState {
  if (way === 'without') {
    return constraint === 'text'
      ? { ...state, text: '', sort: state.sort === 'relevance' ? undefined : state.sort }
      : withFacet(state, constraint, []);
  }
  if (constraint === 'text') {
    return FACETS.reduce((narrower, facet) => withFacet(narrower, facet, []), state);
  }
  const only = withFacet(cleared(state), constraint, state.chosen[constraint] ?? []);
  return withAll(only, constraint, state.all.includes(constraint));
}
