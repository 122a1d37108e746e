import { type Facet, FACETS } from '../../schemas/facet.ts';
import type { Column, Sort, View } from '../../schemas/list-words.ts';

export const DEFAULT_COLUMNS: readonly Column[] = [
  'number',
  'status',
  'licence',
  'maker',
  'language',
  'tag',
  'active',
];

export type Chosen = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** One search of the catalogue: filters and how results are shown. */
export interface FilterState {
  readonly text: string;
  /** Values of a facet are alternatives; all facets must be met. An empty facet is absent. */
  readonly chosen: Chosen;
  /** Facets of which an entry must have all chosen values, not just one. */
  readonly all: readonly Facet[];
  /** Absent for the default order of the search. */
  readonly sort?: Sort | undefined;
  readonly view: View;
  readonly columns: readonly Column[];
}

export const EMPTY_STATE: FilterState = {
  text: '',
  chosen: {},
  all: [],
  view: 'shelf',
  columns: DEFAULT_COLUMNS,
};

/** The order of results: as chosen, else by relevance if there is a text, else the best described first. */
export function sortOf({ sort, text }: FilterState): Sort {
  return sort ?? fittingSort(text);
}

/** The state with another order; the default order is not stored. */
export function withSort(state: FilterState, sort: Sort): FilterState {
  return { ...state, sort: sort === fittingSort(state.text) ? undefined : sort };
}

function fittingSort(text: string): Sort {
  return text ? 'relevance' : 'described';
}

/** Adds a value, or removes it. */
export function toggle(state: FilterState, facet: Facet, id: string): FilterState {
  const before = state.chosen[facet] ?? [];
  const after = before.includes(id) ? before.filter((other) => other !== id) : [...before, id];
  return withFacet(state, facet, after);
}

/** The state with other values of one facet. */
export function withFacet(
  state: FilterState,
  facet: Facet,
  values: readonly string[],
): FilterState {
  const { [facet]: _, ...others } = state.chosen;
  if (values.length > 0) return { ...state, chosen: { ...others, [facet]: values } };
  return { ...withAll(state, facet, false), chosen: others };
}

/** Sets whether all values of a facet must match, or any. */
export function withAll(state: FilterState, facet: Facet, isAll: boolean): FilterState {
  const others = state.all.filter((other) => other !== facet);
  return { ...state, all: isAll ? [...others, facet] : others };
}

/** Without filters; the view stays. */
export function cleared(state: FilterState): FilterState {
  return {
    ...state,
    text: '',
    chosen: {},
    all: [],
    sort: state.sort === 'relevance' ? undefined : state.sort,
  };
}

/** The facets with chosen values, in their fixed order. */
export function facetsInUse({ chosen }: FilterState): Facet[] {
  return FACETS.filter((facet) => (chosen[facet]?.length ?? 0) > 0);
}

/** True if nothing is filtered. */
export function isOpen(state: FilterState): boolean {
  return !state.text && facetsInUse(state).length === 0;
}
