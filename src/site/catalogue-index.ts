import { buildIndex } from '../features/facets/build-index.ts';
import type { CatalogueIndex } from '../features/facets/item.ts';
import { getMessages } from './messages.ts';
import { getCatalogue } from './catalogue.ts';
import { getEvents } from './events.ts';
import { onceABuild } from './once-a-build.ts';

/** What the catalogue page searches; the page and its file of data must show the same. */
export const getCatalogueIndex = onceABuild((): CatalogueIndex =>
  buildIndex(getCatalogue(), getMessages(), getEvents(), new Date()),
);
