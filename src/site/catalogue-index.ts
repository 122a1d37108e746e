import { buildIndex } from '../features/facets/build-index.ts';
import type { CatalogueIndex } from '../features/facets/item.ts';
import { messages } from '#messages/common.ts';
import { sortItems } from '../features/facets/sort.ts';
import { EMPTY_STATE, sortOf } from '../features/facets/state.ts';
import type { Project } from '../catalogue/project.ts';
import type { Kind } from '../schemas/entry.ts';
import { getCatalogue } from './catalogue.ts';
import { getEvents } from './events.ts';
import { onceABuild } from './once-a-build.ts';

/** What the catalogue page searches; the page and its file of data must show the same. */
export const getCatalogueIndex = onceABuild((): CatalogueIndex =>
  buildIndex(getCatalogue(), messages, getEvents(), new Date()),
);

/** The projects of a kind in the order in which the search shows them before anybody asks for another. */
export function projectsOfKind(kind: Kind): Project[] {
  const { projects } = getCatalogue();
  const items = getCatalogueIndex().items.filter((item) => item.kind === kind);
  return sortItems(items, sortOf(EMPTY_STATE)).flatMap(({ id }) => projects.get(id) ?? []);
}
