/** Entries of other offices as the catalogue page searches them: `/catalogue/foreign.json`. */
import type { Federation, ForeignEntry } from '../../catalogue/foreign.ts';
import { defined } from '../../lib/defined.ts';
import { licensesIn } from '../../licences/expression-spans.ts';
import { licenseInfo } from '../../licences/info.ts';
import { series } from '#messages/grammar.ts';
import {
  type Facet,
  type FacetValue,
  type FacetValues,
  NOT_STATED,
  OWN_OFFICE,
} from '../../schemas/facet.ts';
import type { ForeignItem } from './item.ts';

/** A value of the facet "office". */
export interface Office extends FacetValue {
  readonly count: number;
}

/** This office first, then those whose entries are shown beside its own; none where there are no others. */
export function officesOf(
  federation: Federation | undefined,
  own: { readonly label: string; readonly count: number },
): Office[] {
  const others = (federation?.catalogues ?? [])
    .filter(({ shown }) => shown > 0)
    .map(({ from, shown }) => ({ id: from.id, label: from.office, count: shown }));
  return others.length > 0 ? [{ id: OWN_OFFICE, ...own }, ...others] : [];
}

/** @param facets of the index, whose values the items name by their places. */
export function foreignItems({ projects }: Federation, facets: FacetValues): ForeignItem[] {
  const placeOf = createPlaceOf(facets);
  return projects.map((project) => ({
    ...defined({
      summary: project.summary,
      lang: project.language,
      kind: project.kind,
      license: project.licenses && series(project.licenses),
    }),
    id: project.id,
    name: project.name,
    to: project.page,
    office: project.from.office,
    ...{ known: 0, related: 0 },
    values: defined({
      kind: placeOf('kind', project.kind === undefined ? [] : [project.kind]),
      office: placeOf('office', [project.from.id]),
      licence: placeOf('licence', licenseValues(project)),
    }),
  }));
}

/** Each licence with its family, as for entries of this office. */
function licenseValues({ licenses = [] }: ForeignEntry): string[] {
  const ids = licenses.flatMap((expression) => licensesIn(expression));
  if (ids.length === 0) return [NOT_STATED];
  return [...new Set([...ids.map((id) => licenseInfo(id).family), ...ids])];
}

function createPlaceOf(facets: FacetValues) {
  const places = (facet: Facet) => new Map(facets[facet].map(({ id }, place) => [id, place]));
  const known = { kind: places('kind'), office: places('office'), licence: places('licence') };
  return (facet: keyof typeof known, ids: readonly string[]): number[] | undefined => {
    const found = ids.flatMap((id) => known[facet].get(id) ?? []);
    return found.length > 0 ? found : undefined;
  };
}
