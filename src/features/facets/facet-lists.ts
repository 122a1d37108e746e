/** All values of each facet in the catalogue, with their labels, in the order of the filters. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { makersOf } from '../../catalogue/makers.ts';
import { fieldsOfWork } from '../../catalogue/uses.ts';
import { PROJECT_FILES } from '../../schemas/project-files.ts';
import { licenseInfo } from '../../licences/info.ts';
import { facetPageMessages } from '#messages/facet-pages.ts';
import { facetMessages } from '#messages/facets.ts';
import type { Messages } from '#messages/common.ts';
import { STATUSES } from '../../schemas/entry.ts';
import {
  type Facet,
  FACETS,
  type FacetValue,
  type FacetValues,
  NOT_READ,
  DETECTED,
  NOT_STATED,
  PART_LICENCES,
  type PartLicense,
} from '../../schemas/facet.ts';
import { nameId } from '../../schemas/name-id.ts';
import { groupByLanguage } from './languages.ts';

/** Number of projects by value, for each facet. */
export type Uses = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

type Words = Pick<Messages, 'kinds' | 'statuses' | 'licenses'>;

/**
 * Lists the values that at least one project has, and for facets with a fixed list also the others; kinds without
 * projects are never listed.
 */
export function facetLists(
  catalogue: Catalogue,
  uses: Uses,
  words: Words,
  office: readonly FacetValue[],
): FacetValues {
  const fixed = { ...fixedLists(catalogue, words), office };
  const all: FacetValues = {
    ...fixed,
    ...vocabularyLists(catalogue, uses),
    ...derivedLists(catalogue, uses, words),
  };
  const isShown = (facet: Facet, { id }: FacetValue) =>
    uses[facet].has(id) || (facet in fixed && id !== NOT_STATED && id !== NOT_READ);
  return Object.fromEntries(
    FACETS.map((facet) => [facet, all[facet].filter((value) => isShown(facet, value))]),
  ) as unknown as FacetValues;
}

const notStated: FacetValue = { id: NOT_STATED, label: facetMessages.values.notStated };
const notRead: FacetValue = { id: NOT_READ, label: facetMessages.values.notRead };

function fixedLists({ kinds: present }: Catalogue, { kinds, statuses }: Words) {
  const {
    seeking,
    activity,
    files,
    maturity,
    availability,
    with: companions,
  } = facetPageMessages.values;
  return {
    kind: present.map((id) => ({ id, label: kinds[id].name })),
    status: [...STATUSES.map((id) => ({ id, label: statuses[id].name })), notStated],
    maturity: [
      ...[9, 8, 7, 6, 5, 4, 3, 2, 1].map((level) => ({
        id: String(level),
        label: maturity(level),
      })),
      notStated,
    ],
    with: present.map((id) => ({ id, label: companions[id] })),
    availability: labelled(availability),
    seeking: labelled(seeking),
    activity: [...labelled(activity), notRead],
    files: [...PROJECT_FILES.map((id) => ({ id, label: files[id] })), notRead],
  };
}

function vocabularyLists({ vocabularies }: Catalogue, uses: Uses) {
  const { topics, organisations, interfaces } = vocabularies;
  const groups = Map.groupBy(topics, ({ group }) => group);
  return {
    topic: [
      ...[...groups.values()].flat().map(({ id, label, group }) => ({ id, label, group })),
      notStated,
    ],
    organisation: [...mostUsedFirst(organisations, uses.organisation), notStated],
    provides: mostUsedFirst(interfaces, uses.provides),
    uses: mostUsedFirst(interfaces, uses.uses),
  };
}

function derivedLists(catalogue: Catalogue, uses: Uses, words: Words) {
  const { listed } = catalogue;
  return {
    used: [...fieldsOfWork(catalogue).map(({ id, label }) => ({ id, label })), notStated],
    language: [...groupByLanguage(listed).map(({ id, label }) => ({ id, label })), notStated],
    ...partLicenseLists(uses, words),
    licence: licenseList(uses.licence, words),
    maker: makersOf(listed).map(({ id, name }) => ({ id, label: name })),
    format: [...new Set(listed.flatMap(({ metadata }) => metadata?.designFormats ?? []))]
      .toSorted()
      .map((label) => ({ id: nameId(label), label })),
  };
}

function partLicenseLists(uses: Uses, words: Words): Record<PartLicense, FacetValue[]> {
  const lists = PART_LICENCES.map((facet) => [facet, licenseList(uses[facet], words)] as const);
  return Object.fromEntries(lists) as Record<PartLicense, FacetValue[]>;
}

/** Each family of licences, followed by its members. */
function licenseList(uses: ReadonlyMap<string, number>, { licenses }: Words): FacetValue[] {
  const { families } = licenses;
  const isFamily = (id: string): id is keyof typeof families => Object.hasOwn(families, id);
  const members = [...uses.keys()]
    .filter((id) => !isFamily(id) && id !== NOT_STATED && id !== DETECTED)
    .map((id) => ({ id, label: id, parent: licenseInfo(id).family }));
  const sorted = mostUsedFirst(members, uses);
  const known = Object.keys(families).filter(isFamily);
  return [
    ...known.flatMap((id) => [
      { id, label: families[id] },
      ...sorted.filter(({ parent }) => parent === id),
    ]),
    { id: DETECTED, label: facetMessages.values.detected },
    notStated,
  ];
}

function labelled(labels: Readonly<Record<string, string>>): FacetValue[] {
  return Object.entries(labels).map(([id, label]) => ({ id, label }));
}

function mostUsedFirst<Value extends FacetValue>(
  values: readonly Value[],
  uses: ReadonlyMap<string, number>,
): { id: string; label: string; parent?: string | undefined }[] {
  return values
    .map(({ id, label, parent }) => ({ id, label, ...(parent && { parent }) }))
    .toSorted(
      (a, b) => (uses.get(b.id) ?? 0) - (uses.get(a.id) ?? 0) || a.label.localeCompare(b.label),
    );
}
