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

/** One search of the catalogue: what is asked for and how it is shown. */
export interface FilterState {
  readonly text: string;
  /** Values of a facet are alternatives; all facets must be met. An empty facet is absent. */
  readonly chosen: Chosen;
  /** Facets of which an entry has to have all the values that are chosen, not any. */
  readonly all: readonly Facet[];
  /** Absent: the order that suits the search. */
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

/** The order in which results stand: as chosen, else the nearest first if there is a text, else the best described. */
export function sortOf({ sort, text }: FilterState): Sort {
  return sort ?? fittingSort(text);
}

/** The state with another order; the one that fits anyway is not kept as a choice. */
export function withSort(state: FilterState, sort: Sort): FilterState {
  return { ...state, sort: sort === fittingSort(state.text) ? undefined : sort };
}

function fittingSort(text: string): Sort {
  return text ? 'relevance' : 'described';
}

/** Chooses a value, or lets go of it if it was chosen. */
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

/** The state in which all values of a facet are asked for, or any of them. */
export function withAll(state: FilterState, facet: Facet, isAll: boolean): FilterState {
  const others = state.all.filter((other) => other !== facet);
  return { ...state, all: isAll ? [...others, facet] : others };
}

/** Nothing is asked for any more; the view stays. */
export function cleared(state: FilterState): FilterState {
  return {
    ...state,
    text: '',
    chosen: {},
    all: [],
    sort: state.sort === 'relevance' ? undefined : state.sort,
  };
}

/** The facets that narrow, in their fixed order. */
export function facetsInUse({ chosen }: FilterState): Facet[] {
  return FACETS.filter((facet) => (chosen[facet]?.length ?? 0) > 0);
}

/** True if the search finds everything. */
export function isOpen(state: FilterState): boolean {
  return !state.text && facetsInUse(state).length === 0;
}
