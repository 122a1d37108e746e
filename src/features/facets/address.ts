/** The state of the catalogue's filters as the query of its address, `?topic=timing&sort=active`, and back. */
import { type Facet, FACETS, type FacetValues } from '../../schemas/facet.ts';
import {
  type Column,
  COLUMNS,
  type Sort,
  SORTS,
  type View,
  VIEWS,
} from '../../schemas/list-words.ts';
import { SEVERAL } from './facet-groups.ts';
import { DEFAULT_COLUMNS, EMPTY_STATE, type FilterState, withAll, withSort } from './state.ts';

const LONGEST_TEXT = 200;

export interface ReadAddress {
  readonly state: FilterState;
  /** How many names and values of the address are unknown. They are not shown, since they are untrusted text. */
  readonly ignored: number;
}

/**
 * Parses the query of an address, which is untrusted: unknown names and values are skipped and counted.
 *
 * @param query with or without the question mark.
 */
export function readAddress(query: string, facets: FacetValues): ReadAddress {
  let state: FilterState = EMPTY_STATE;
  let ignored = 0;
  for (const [name, value] of new URLSearchParams(query)) {
    const next = withParameter(state, name, value, facets);
    if (next) state = next;
    else ignored += 1;
  }
  const all = state.all.filter((facet) => state.chosen[facet]);
  state = { ...state, all };
  return { state: state.sort ? withSort(state, state.sort) : state, ignored };
}

/** The query of a state, without defaults; `''` for the default state. */
export function writeAddress(state: FilterState): string {
  const query = new URLSearchParams();
  const text = state.text.trim();
  if (text) query.set('q', text);
  for (const facet of FACETS) {
    for (const id of state.chosen[facet] ?? []) query.append(facet, id);
  }
  for (const facet of state.all) query.append('all', facet);
  if (state.sort) query.set('sort', state.sort);
  if (state.view !== EMPTY_STATE.view) query.set('view', state.view);
  const columns = state.columns.join(',');
  if (columns !== DEFAULT_COLUMNS.join(',')) query.set('columns', columns);
  // A comma is allowed in a query, and easier to read unescaped.
  const written = query.toString().replaceAll('%2C', ',');
  return written && `?${written}`;
}

function withParameter(
  state: FilterState,
  name: string,
  value: string,
  facets: FacetValues,
): FilterState | undefined {
  if (name === 'q') return { ...state, text: value.slice(0, LONGEST_TEXT) };
  if (name === 'sort') return isOneOf(SORTS, value) ? { ...state, sort: value as Sort } : undefined;
  if (name === 'view') return isOneOf(VIEWS, value) ? { ...state, view: value as View } : undefined;
  if (name === 'columns') return withColumns(state, value);
  if (name === 'all') {
    return isOneOf([...SEVERAL], value) ? withAll(state, value as Facet, true) : undefined;
  }
  return isOneOf(FACETS, name) ? withValue(state, name as Facet, value, facets) : undefined;
}

function withColumns(state: FilterState, value: string): FilterState | undefined {
  const asked = value.split(',').filter(Boolean);
  if (!asked.every((column) => isOneOf(COLUMNS, column))) return undefined;
  return { ...state, columns: COLUMNS.filter((column) => asked.includes(column)) as Column[] };
}

function withValue(
  state: FilterState,
  facet: Facet,
  value: string,
  facets: FacetValues,
): FilterState | undefined {
  if (!facets[facet].some(({ id }) => id === value)) return undefined;
  const values = new Set(state.chosen[facet]).add(value);
  return { ...state, chosen: { ...state.chosen, [facet]: [...values] } };
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
