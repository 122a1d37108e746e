import { buildIndex } from '../features/facets/build-index.ts';
import type { CatalogueIndex } from '../features/facets/item.ts';
import { messages } from '#messages/common.ts';
import { getCatalogue } from './catalogue.ts';
import { getEvents } from './events.ts';
import { onceABuild } from './once-a-build.ts';

/** What the catalogue page searches; the page and its file of data must show the same. */
export const getCatalogueIndex = onceABuild((): CatalogueIndex =>
  buildIndex(getCatalogue(), messages, getEvents(), new Date()),
);
