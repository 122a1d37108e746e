import type { Catalogue } from '../catalogue/catalogue.ts';
import { endOf, latestReading } from '../catalogue/data-age.ts';
import type { Federation } from '../catalogue/foreign.ts';
import { buildIndex } from '../features/facets/build-index.ts';
import { officesOf } from '../features/facets/foreign-items.ts';
import type { CatalogueIndex, CatalogueItem } from '../features/facets/item.ts';
import { messages } from '#messages/common.ts';
import { sortItems } from '../features/facets/sort.ts';
import { EMPTY_STATE, sortOf } from '../features/facets/state.ts';
import type { Project } from '../catalogue/project.ts';
import type { CatalogueEvent } from '../schemas/events.ts';
import type { Kind } from '../schemas/entry.ts';
import { getCatalogue } from './catalogue.ts';
import { getEvents } from './events.ts';
import { getFederation } from './federation.ts';
import { onceABuild } from './once-a-build.ts';
import { getSite, getTextLang, textLang } from './site.ts';

/** The index of the catalogue page; page and data file must agree. */
export const getCatalogueIndex = onceABuild((): CatalogueIndex =>
  indexOf(getCatalogue(), getEvents(), getFederation()),
);

/** Ages are relative to the day of the latest reading, so that the site is reproducible on any day. */
export function indexOf(
  catalogue: Catalogue,
  events: readonly CatalogueEvent[],
  federation?: Federation,
): CatalogueIndex {
  const latest = latestReading(catalogue.listed.map(({ metadata }) => metadata));
  const own = { label: getSite().office, count: catalogue.listed.length };
  const offices = officesOf(federation, own);
  const now = new Date(latest ? endOf(latest) : 0);
  const index = buildIndex(catalogue, messages, events, now, offices);
  return getTextLang() === undefined ? index : { ...index, items: index.items.map(withSpoken) };
}

function withSpoken(item: CatalogueItem): CatalogueItem {
  const { title, summary, picture } = item;
  const texts = { title, summary, alt: picture?.alt };
  const fields = ['title', 'summary', 'alt'] as const;
  const isSpoken = (text: string | undefined) => text !== undefined && textLang(text) === undefined;
  const spoken = fields.filter((field) => isSpoken(texts[field]));
  return spoken.length > 0 ? { ...item, spoken } : item;
}

/** The projects of a kind, in the default order of the search. */
export function projectsOfKind(kind: Kind): Project[] {
  const { projects } = getCatalogue();
  const items = getCatalogueIndex().items.filter((item) => item.kind === kind);
  return sortItems(items, sortOf(EMPTY_STATE)).flatMap(({ id }) => projects.get(id) ?? []);
}
