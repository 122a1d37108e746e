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

/** The index of the catalogue page; page and data file must agree. */
export const getCatalogueIndex = onceABuild((): CatalogueIndex =>
  indexOf(getCatalogue(), getEvents()),
);

/** Ages are relative to the day of the latest reading, so that the site is reproducible on any day. */
export function indexOf(catalogue: Catalogue, events: readonly CatalogueEvent[]): CatalogueIndex {
  const latest = latestReading(catalogue.listed.map(({ metadata }) => metadata));
  return buildIndex(catalogue, messages, events, new Date(latest ? endOf(latest) : 0));
}

/** The projects of a kind, in the default order of the search. */
export function projectsOfKind(kind: Kind): Project[] {
  const { projects } = getCatalogue();
  const items = getCatalogueIndex().items.filter((item) => item.kind === kind);
  return sortItems(items, sortOf(EMPTY_STATE)).flatMap(({ id }) => projects.get(id) ?? []);
}
