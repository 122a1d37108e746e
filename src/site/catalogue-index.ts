import { buildIndex } from '../facets/build-index.ts';
import type { CatalogueIndex } from '../facets/item.ts';
import { t } from '../messages/messages.ts';
import { getCatalogue } from './catalogue.ts';
import { getEvents } from './events.ts';

let built: Promise<CatalogueIndex> | undefined;

/** What the catalogue page searches; the page and its file of data must show the same. */
export function getCatalogueIndex(): Promise<CatalogueIndex> {
  if (import.meta.env.DEV) return build();
  return (built ??= build());
}

async function build(): Promise<CatalogueIndex> {
  return buildIndex(await getCatalogue(), t, getEvents(), new Date());
}
