/** The addresses that the built site will have, computed without a build. */
import { licenseFacts } from '../../licences/facts.ts';
import { ARTEFACTS, type Kind } from '../../schemas/entry.ts';
import { ARCHIVED } from '../../schemas/figure.ts';
import { pointSlug, pointsOf } from '../../schemas/hygiene-points.ts';
import { path as address } from '../../schemas/address.ts';
import { OFFICE_PAGES } from '../../schemas/office/collections.ts';
import { handbookPath } from '../../schemas/handbook-path.ts';
import { LEAST_LANGUAGE_SHARE, nameId } from '../../schemas/name-id.ts';
import { dataPath } from '../../schemas/data-address.ts';
import type { EcosystemDocument, EntryDocument, Instance } from '../read.ts';
import type { WrittenDocument } from '../written.ts';
import type { Context } from './context.ts';
import { at, isText, items, pairs, type Raw, textItems, whole } from './json-path.ts';

export type IsAddress = (path: string) => boolean;

/** Checks paths without base, query and fragment. Redirects of `site.yaml` are not included. */
export function createIsAddress(context: Context): IsAddress {
  const known = addressesOf(context);
  return (path) => known.has(closed(path));
}

/**
 * Pages and files to which texts may link. Left out are temporary pages: steps of the chooser, sections for printing,
 * pages for maintainers of a project, and lists of parts, which change with the boards.
 */
export function addressesOf(context: Context): ReadonlySet<string> {
  const lists = [address, handbookPath, dataPath]
    .flatMap((paths) => Object.values(paths))
    .filter((value) => typeof value === 'string');
  const feeds = [dataPath.feed('all', 'xml'), dataPath.feed('all', 'json')];
  const unmade = unmadePages(context);
  const all = [
    ...lists.filter((value) => !unmade.has(value)),
    ...feeds,
    ...texts(context),
    ...reports(context),
    ...newsAndEvents(context),
    ...services(context),
    ...catalogue(context),
    ...boards(context),
    ...licenses(context),
    ...makers(context),
    ...languages(context),
  ];
  // Of an empty name.
  return new Set(all.filter((value) => !value.includes('//')));
}

/** Pages and files of the inventory. */
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

/** Pages and files that are not there until the office writes what they show. */
export function unmadePages({ instance, terms }: Context): ReadonlySet<string> {
  const { boards, chooser, ecosystems, guidelines, office, tools } = instance;
  const entries = instance.entries.filter(isListed);
  const pages: readonly (readonly [string, unknown])[] = [
    // The page of this name adds it.
    [address.about, undefined],
    ...[address.handbook, handbookPath.changes, handbookPath.feed].map(
      (page) => [page, guidelines[0]] as const,
    ),
    [address.choose, chooser],
    [address.chooserData, chooser],
    [
      address.tools,
      tools.release ?? tools['which-way'] ?? tools['self-assessment'] ?? tools.metrics,
    ],
    [address.toolRelease, tools.release],
    [address.toolReleaseData, tools.release],
    [address.toolWay, tools['which-way']],
    [address.toolAssessment, tools['self-assessment']],
    [address.toolMetrics, tools.metrics],
    [address.ecosystems, ecosystems[0]],
    [address.topics, terms.topics.size],
    [address.organisations, terms.organisations.size],
    [address.interfaces, terms.interfaces.size],
    [address.languages, languages({ instance })[0]],
    [address.makers, entries.find(namesVendor)],
    [address.news, instance.news[0]],
    [address.events, instance.office.event[0]],
    [dataPath.calendar, instance.office.event[0]],
    [address.parts, boards.find(hasParts)],
    [address.partsIndex, boards.find(hasParts)],
    // A folder without a page.
    [address.submitEntries, undefined],
    [address.uses, [...entries, ...ecosystems].find(isUsed)],
    ...INVENTORY.map((list) => [list, hasInventory(instance)] as const),
    ...[address.federation, address.foreignData, dataPath.foreign].map(
      (page) => [page, at(whole(instance.site), 'federation').value] as const,
    ),
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

function hasParts(document: WrittenDocument): boolean {
  return shownBoards(document).some((board) => items(at(board, 'parts')).length > 0);
}

/** The boards of a project with a page: those with drawings, or at least one part. */
function shownBoards(document: WrittenDocument): Raw[] {
  return items(at(whole(document), 'boards')).filter(
    (board) => at(board, 'drawings').value !== undefined || items(at(board, 'parts')).length > 0,
  );
}

function isUsed(document: EntryDocument | EcosystemDocument): boolean {
  return items(at(whole(document), 'uses')).length > 0;
}

/** The path with the closing slash of a page. */
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
    ...[...terms.interfaces].map(address.interface),
  ];
}

/** Lists behind the figures of the office. */
function projectLists(kinds: ReadonlySet<Kind>): string[] {
  if (kinds.size === 0) return [];
  const points = new Set([...kinds].flatMap(pointsOf));
  return [...[...points].map(pointSlug), ARCHIVED].map(address.projectList);
}

function boards({ instance }: Context): string[] {
  return instance.boards.flatMap((document) =>
    shownBoards(document)
      .map((board) => at(board, 'slug'))
      .filter(isText)
      .map(({ value }) => address.board(document.id, value)),
  );
}

function makers({ instance }: Context): string[] {
  const offers = instance.entries
    .filter(isListed)
    .flatMap((entry) => items(at(whole(entry), 'availability')));
  const vendors = offers.map((offer) => at(offer, 'vendor')).filter(isText);
  return vendors.map(({ value }) => address.maker(nameId(value)));
}

/** Tools in entries, and languages with a large share of the code of a repository. */
function languages({ instance }: Pick<Context, 'instance'>): string[] {
  const tools = instance.entries
    .filter(isListed)
    .flatMap((entry) => textItems(at(whole(entry), 'tools')).map(({ value }) => value));
  const records = instance.metadata ? pairs(whole(instance.metadata)) : [];
  const named = records.flatMap((record) => [
    ...mainLanguages(at(record, 'languageBytes')),
    ...mainLanguages(at(record, 'languages')),
  ]);
  return [...tools, ...named].map((name) => address.language(nameId(name)));
}

function mainLanguages(sizes: Raw): string[] {
  const known = pairs(sizes).map(({ key, value }) => [key, Number(value)] as const);
  const all = known.reduce((sum, [, size]) => sum + size, 0);
  return known.filter(([, size]) => size / all >= LEAST_LANGUAGE_SHARE).map(([name]) => name);
}

/** Licences that the program can explain, and those of projects. */
function licenses({ instance }: Context): string[] {
  const used = instance.entries.flatMap((entry) =>
    ARTEFACTS.map((artefact) => at(whole(entry), 'licenses', artefact)).filter(isText),
  );
  const ids = used.flatMap(({ value }) => value.split(/\s(?:AND|OR)\s|[()]/));
  return [...Object.keys(licenseFacts), ...new Set(ids)].map((id) => address.license(id.trim()));
}
