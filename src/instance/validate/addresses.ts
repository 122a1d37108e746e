/** The addresses that the finished site will answer, known before it is built. */
import { licenseFacts } from '../../licences/facts.ts';
import { ARTEFACTS, type Kind } from '../../schemas/entry.ts';
import { ARCHIVED } from '../../schemas/figure.ts';
import { pointSlug, pointsOf } from '../../schemas/hygiene-points.ts';
import { path as address } from '../../schemas/address.ts';
import { OFFICE_PAGES } from '../../schemas/office/collections.ts';
import { dataPath } from '../../schemas/data-address.ts';
import type { EcosystemDocument, EntryDocument, Instance } from '../read.ts';
import type { Context } from './context.ts';
import { at, isText, items, textItems, whole } from './json-path.ts';

export type IsAddress = (path: string) => boolean;

/** Answers for paths without base, query and fragment. Redirects of the site are not counted. */
export function createIsAddress(context: Context): IsAddress {
  const lists = [...Object.values(address), ...Object.values(dataPath)].filter(
    (value) => typeof value === 'string',
  );
  const feeds = [dataPath.feed('all', 'xml'), dataPath.feed('all', 'json')];
  const unmade = unmadePages(context);
  const known = new Set([
    ...lists.filter((value) => !unmade.has(value)),
    ...feeds,
    ...texts(context),
    ...reports(context),
    ...newsAndEvents(context),
    ...services(context),
    ...catalogue(context),
    ...boards(context),
    ...licenses(context),
  ]);
  return (path) => known.has(closed(path));
}

/** Pages and files about what services depend on. */
const INVENTORY = [
  address.inventory,
  address.inventoryComponents,
  address.inventoryLicenses,
  address.inventorySurvey,
  dataPath.inventoryServices,
  dataPath.inventoryComponents,
  dataPath.inventorySurvey,
  dataPath.sbom,
];

/** Pages that stand empty, or not at all, until the office writes what they show. */
function unmadePages({ instance }: Context): ReadonlySet<string> {
  const { chooser, office, tools } = instance;
  const entries = instance.entries.filter(isListed);
  const pages: readonly (readonly [string, unknown])[] = [
    [address.about, instance.pages.find(({ path }) => path === 'about')],
    [address.choose, chooser],
    [address.chooserData, chooser],
    [address.tools, Object.values(tools)[0]],
    [address.toolRelease, tools.release],
    [address.toolReleaseData, tools.release],
    [address.toolWay, tools['which-way']],
    [address.toolAssessment, tools['self-assessment']],
    [address.toolMetrics, tools.metrics],
    [address.makers, entries.find(namesVendor)],
    [address.news, instance.news[0]],
    [address.events, instance.office.event[0]],
    [dataPath.calendar, instance.office.event[0]],
    [address.uses, [...entries, ...instance.ecosystems].find(isUsed)],
    ...INVENTORY.map((list) => [list, hasInventory(instance)] as const),
    [address.reports, office.report[0]],
    [address.contributions, office.contribution[0]],
    ...OFFICE_PAGES.map(([name, page]) => [page, office[name][0]] as const),
  ];
  return new Set(pages.filter(([, source]) => !source).map(([page]) => page));
}

function isListed(entry: EntryDocument): boolean {
  return !at(whole(entry), 'retired').value;
}

function namesVendor(entry: EntryDocument): boolean {
  return items(at(whole(entry), 'availability')).some((offer) => isText(at(offer, 'vendor')));
}

function isUsed(document: EntryDocument | EcosystemDocument): boolean {
  return items(at(whole(document), 'uses')).length > 0;
}

/** With the closing slash that every page has. */
export function closed(path: string): string {
  return path.endsWith('/') || /\.[a-z]+$/.test(path) ? path : `${path}/`;
}

function texts({ instance }: Context): string[] {
  return [
    ...instance.guidelines.map(({ path }) => address.guideline(path)),
    ...instance.pages.map(({ path }) => address.page(path)),
  ];
}

/** Unless the office has switched it off. */
function hasInventory({ site }: Pick<Instance, 'site'>): boolean {
  return at(whole(site), 'inventory').value !== false;
}

function services({ instance }: Context): string[] {
  if (!hasInventory(instance)) return [];
  return instance.office.service.map(({ id }) => address.inventoryService(id));
}

function reports({ instance }: Context): string[] {
  return instance.office.report.flatMap(({ id }) => [
    address.report(id),
    dataPath.reportTable(id),
    dataPath.reportData(id),
  ]);
}

function newsAndEvents({ instance: { news, office } }: Context): string[] {
  const tags = [...news, ...office.event].flatMap((document) =>
    textItems(at(whole(document), 'tags')).map(({ value }) => value),
  );
  return [
    ...news.map(({ path }) => address.newsItem(path)),
    ...(['xml', 'json'] as const).flatMap((form) => (news[0] ? dataPath.feed('news', form) : [])),
    ...office.event.map(({ id }) => address.event(id)),
    ...tags.map(address.newsTag),
  ];
}

function catalogue({ instance, aliases, projectIds, terms }: Context): string[] {
  const listed = instance.entries.filter(isListed);
  return [
    ...new Set(listed.map(({ kind }) => address.kind(kind))),
    ...[...projectIds, ...aliases.keys()].map(address.project),
    ...instance.ecosystems.map(({ id }) => address.ecosystem(id)),
    ...projectLists(new Set(listed.map(({ kind }) => kind))),
    ...[...terms.topics].map(address.topic),
    ...[...terms.organisations].map(address.organisation),
  ];
}

/** Behind the figures of the office. */
function projectLists(kinds: ReadonlySet<Kind>): string[] {
  if (kinds.size === 0) return [];
  const points = new Set([...kinds].flatMap(pointsOf));
  return [...[...points].map(pointSlug), ARCHIVED].map(address.projectList);
}

function boards({ instance }: Context): string[] {
  return instance.boards.flatMap((document) =>
    items(at(whole(document), 'boards'))
      .map((board) => at(board, 'slug'))
      .filter(isText)
      .map(({ value }) => address.board(document.id, value)),
  );
}

/** Licences that the program can explain, and those that a project uses. */
function licenses({ instance }: Context): string[] {
  const used = instance.entries.flatMap((entry) =>
    ARTEFACTS.map((artefact) => at(whole(entry), 'licenses', artefact)).filter(isText),
  );
  const ids = used.flatMap(({ value }) => value.split(/\s(?:AND|OR)\s|[()]/));
  return [...Object.keys(licenseFacts), ...new Set(ids)].map((id) => address.license(id.trim()));
}
