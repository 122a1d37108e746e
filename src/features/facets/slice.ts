import type { Kind } from '../../schemas/entry.ts';
import { path } from '../../schemas/address.ts';
import {
  type Facet,
  type FacetValue,
  type FacetValues,
  NOT_STATED,
  PART_LICENCES,
} from '../../schemas/facet.ts';
import type { FilterState } from './state.ts';

/** Facets whose values have a page of their own; the most specific first. */
const PAGES: Readonly<Partial<Record<Facet, (id: string) => string>>> = {
  topic: path.topic,
  organisation: path.organisation,
  licence: path.license,
  ...Object.fromEntries(PART_LICENCES.map((facet) => [facet, path.license])),
  provides: path.interface,
  uses: path.interface,
  maker: path.maker,
  availability: () => path.makers,
  language: path.language,
  kind: (id) => path.kind(id as Kind),
};

export interface Slice {
  readonly value: FacetValue;
  /** Path of the page that lists all projects with this value. */
  readonly path: string;
}

/** The static page closest to a search; undefined if no facet with a single value has one. */
export function closestSlice({ chosen }: FilterState, facets: FacetValues): Slice | undefined {
  for (const [name, pathOf] of Object.entries(PAGES)) {
    const facet = name as Facet;
    const [id, second] = chosen[facet] ?? [];
    const value = facets[facet].find((other) => other.id === id);
    // A family of licences has no page, its members do.
    const isFamily = facet.endsWith('licence') && value?.parent === undefined;
    if (!value || value.id === NOT_STATED) continue;
    if (second === undefined && !isFamily) return { value, path: pathOf(value.id) };
  }
  return undefined;
}
