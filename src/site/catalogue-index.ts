import type { Catalogue } from '../catalogue/catalogue.ts';
import { endOf, latestReading } from '../catalogue/data-age.ts';
import { buildIndex } from '../features/facets/build-index.ts';
import type { CatalogueIndex } from '../features/facets/item.ts';
import { messages } from '#messages/common.ts';
import { sortItems } from '../features/facets/sort.ts';
import { EMPTY_STATE, sortOf } from '../features/facets/state.ts';
import type { Project } from '../catalogue/project.ts';
import type { CatalogueEvent } from '../schemas/events.ts';
import type { Kind } from '../schemas/entry.ts';
import { getCatalogue } from './catalogue.ts';
import { getEvents } from './events.ts';
import { onceABuild } from './once-a-build.ts';

/** What the catalogue page searches; the page and its file of data must show the same. */
export const getCatalogueIndex = onceABuild((): CatalogueIndex =>
  indexOf(getCatalogue(), getEvents()),
);

/** Ages are told from the day of the latest reading, so that the same files give the same site on every day. */
export function indexOf(catalogue: Catalogue, events: readonly CatalogueEvent[]): CatalogueIndex {
  const latest = latestReading(catalogue.listed.map(({ metadata }) => metadata));
  return buildIndex(catalogue, messages, events, new Date(latest ? endOf(latest) : 0));
}

/** The projects of a kind in the order in which the search shows them before anybody asks for another. */
export function projectsOfKind(kind: Kind): Project[] {
  const { projects } = getCatalogue();
  const items = getCatalogueIndex().items.filter((item) => item.kind === kind);
  return sortItems(items, sortOf(EMPTY_STATE)).flatMap(({ id }) => projects.get(id) ?? []);
}
