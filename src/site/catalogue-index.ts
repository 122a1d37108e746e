import { buildIndex } from '../facets/build-index.ts';
import type { CatalogueIndex } from '../facets/item.ts';
import { t } from '../messages/messages.ts';
import { getCatalogue } from './catalogue.ts';
import { getEvents } from './events.ts';

let built: CatalogueIndex | undefined;

/** What the catalogue page searches; the page and its file of data must show the same. */
export function getCatalogueIndex(): CatalogueIndex {
  if (import.meta.env.DEV) return build();
  return (built ??= build());
}

function build(): CatalogueIndex {
  return buildIndex(getCatalogue(), t, getEvents(), new Date());
}
