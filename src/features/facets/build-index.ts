import { lastActivity } from '../../catalogue/activity.ts';
import { type Catalogue, licenseParts } from '../../catalogue/catalogue.ts';
import { projectFacts } from '../../catalogue/facts.ts';
import type { Connection } from '../../catalogue/connections.ts';
import { checkFiles } from '../../catalogue/hygiene.ts';
import { howMuchIsKnown } from '../../catalogue/known.ts';
import type { Project } from '../../catalogue/project.ts';
import { successorsOf } from '../../catalogue/relation-roles.ts';
import { facetMessages as say } from '#messages/facets.ts';
import type { Messages } from '#messages/common.ts';
import { series } from '#messages/grammar.ts';
import { type CatalogueEvent, isNews } from '../../schemas/events.ts';
import { type Facet, FACETS, type FacetValues, OWN_OFFICE } from '../../schemas/facet.ts';
import { thumbnailOf } from '../pictures/picture-markup.ts';
import { facetLists } from './facet-lists.ts';
import type { Office } from './foreign-items.ts';
import type { CatalogueIndex, CatalogueItem } from './item.ts';
import { facetValues } from './values.ts';

type ValueIds = Readonly<Record<Facet, readonly string[]>>;

/**
 * Builds the index of the catalogue page, in shelf order.
 *
 * @param events say when each project was listed.
 * @param now reference for the age of each last commit.
 * @param offices with the number of their entries; none where only the own office is shown.
 */
export function buildIndex(
  catalogue: Catalogue,
  words: Messages,
  events: readonly CatalogueEvent[],
  now: Date,
  offices: readonly Office[] = [],
): CatalogueIndex {
  const listings = events.filter((event) => event.type === 'listed' && isNews(event));
  const days = new Map(listings.map(({ project, at }) => [project, at.slice(0, 10)]));
  const described = catalogue.listed.map((project) => ({
    project,
    ids: {
      ...facetValues(project, catalogue.connections.get(project.id) ?? [], now),
      ...(offices.length > 0 && { office: [OWN_OFFICE] }),
    },
  }));
  const facets = facetLists(
    catalogue,
    countUses(described.map(({ ids }) => ids)),
    words,
    offices.map(({ id, label }) => ({ id, label })),
  );
  const places = placesOf(facets);
  return {
    facets,
    ...(offices.length > 0 && { offices: offices.map(({ count }) => count) }),
    items: described.map(({ project, ids }) => ({
      ...describe(project, words),
      ...howMuchIsKnown(project, catalogue),
      ...supersededBy(catalogue.connections.get(project.id) ?? []),
      listed: days.get(project.id),
      values: valuesOf(ids, places),
    })),
  };
}

function supersededBy(connections: readonly Connection[]): Pick<CatalogueItem, 'supersededBy'> {
  const names = successorsOf(connections).map(({ entry }) => entry.name);
  return names.length > 0 ? { supersededBy: names } : {};
}

function describe(
  project: Project,
  words: Messages,
): Omit<CatalogueItem, 'values' | 'listed' | 'known' | 'related' | 'supersededBy'> {
  const { id, kind, number, formerNumbers, entry, fromForge, pictures } = project;
  const read = fromForge?.['summary'];
  const { name, title, summary, maturity } = entry;
  const { status, latest, languages } = projectFacts(project);
  const licenses = new Set(
    licenseParts(project).map(({ expression, isDetected }) =>
      say.licenseOf(expression, isDetected),
    ),
  );
  const made = languages?.value.map((language) => language.name) ?? entry.tools ?? [];
  return {
    ...{ id, kind, name, number, title, summary, maturity },
    summaryFrom: read && { place: words.sources[read.forge], asOf: read.asOf },
    former: formerNumbers?.join(' '),
    status: status?.value,
    license: series(licenses) || undefined,
    made: series(made.slice(0, 2)) || undefined,
    tag: latest?.value.tag,
    released: latest?.value.date?.slice(0, 10),
    active: lastActivity(project)?.slice(0, 10),
    files: checkFiles(project)
      ?.map(({ present }) => Number(present))
      .join(''),
    picture: pictures[0] && thumbnailOf(pictures[0]),
  };
}

function countUses(all: readonly ValueIds[]) {
  const uses = perFacet(() => new Map<string, number>());
  for (const ids of all) {
    for (const facet of FACETS) {
      for (const id of ids[facet]) uses[facet].set(id, (uses[facet].get(id) ?? 0) + 1);
    }
  }
  return uses;
}

type Places = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

function placesOf(facets: FacetValues): Places {
  return perFacet((facet) => new Map(facets[facet].map(({ id }, place) => [id, place])));
}

function valuesOf(ids: ValueIds, places: Places): CatalogueItem['values'] {
  const all = FACETS.map(
    (facet) => [facet, ids[facet].flatMap((id) => places[facet].get(id) ?? [])] as const,
  );
  return Object.fromEntries(all.filter(([, found]) => found.length > 0));
}

function perFacet<Value>(make: (facet: Facet) => Value): Record<Facet, Value> {
  return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, Value>;
}
