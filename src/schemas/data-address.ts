/** Paths of data files and feeds. Those of pages are in `address.ts`. */
import type { Kind } from './entry.ts';
import type { OfficeName } from './office/collections.ts';
import { href, path } from './address.ts';

const API = '/api/v1/';

/** Names of the published schemas: of the files that people write, and of the API's answers. */
export type PublishedSchema =
  | Kind
  | OfficeName
  | 'brand'
  | 'news'
  | 'ecosystem'
  | 'sources'
  | 'search'
  | 'project'
  | 'foreign'
  | 'catalogue';

/** The lists of developers-italia-api that a site has. */
export const ITALIA_LISTS = ['catalogs', 'publishers', 'software'] as const;
export type ItaliaList = (typeof ITALIA_LISTS)[number];

/** The manifests that a repository lacks, as one patch; stands beside the page of a project. */
export const PATCH = 'manifests.patch';

/** Beside the page of a project: whether its manifests could be read, and what it could mend as a feed. */
export const METADATA_BADGE = 'metadata.svg';
export const FINDINGS = 'findings.xml';

/** Licences and sources of all that a product is made of; stands beside the page of a project. */
export const NOTICE = 'NOTICE.txt';

/** Path of each file within the site. */
export const dataPath = {
  catalogue: `${API}catalogue.json`,
  /** The record of each project, one per line. */
  lines: `${API}catalogue.jsonl`,
  table: `${API}catalogue.csv`,
  project: (id: string) => `${API}projects/${id}.json`,
  /** Entries of other offices. */
  foreign: `${API}foreign.json`,
  vocabularies: `${API}vocabularies.json`,
  schema: (name: PublishedSchema) => `${API}schema/${name}.json`,
  /** A file beside the page of a project. */
  beside: (id: string, file: string) => `/projects/${id}/${file}`,
  /** The parts of a board as a table, and as CycloneDX. */
  boardTable: (id: string, slug: string) => `${path.board(id, slug)}parts.csv`,
  boardBom: (id: string, slug: string) => `${path.board(id, slug)}parts.cdx.json`,
  dcat: `${API}dcat.jsonld`,
  oai: `${API}oai.xml`,
  resourceSync: {
    /** Where programs look for it at the top of a host. */
    description: '/.well-known/resourcesync',
    capabilities: `${API}resourcesync/capabilitylist.xml`,
    resources: `${API}resourcesync/resourcelist.xml`,
  },
  openApi: `${API}openapi.json`,
  /** Pages of a list as developers-italia-api names them; those after the first are files of their own. */
  italia: (list: ItaliaList, page = 1) => `/v1/${list}${page === 1 ? '' : `-${page}.json`}`,
  italiaStatus: '/v1/status',
  publishers: '/v1/publishers.yml',
  /** The figures of a report. */
  reportTable: (year: string) => `${path.report(year)}figures.csv`,
  reportData: (year: string) => `${path.report(year)}figures.json`,
  /** https://llmstxt.org */
  llms: '/llms.txt',
  /** Calendars: of all events with a known day, and of one. */
  calendar: '/events/calendar.ics',
  eventCalendar: (id: string) => `${path.event(id)}event.ics`,
  inventoryServices: '/inventory/services.csv',
  inventoryComponents: '/inventory/components.csv',
  /** A table to fill in. */
  inventorySurvey: '/inventory/survey.csv',
  /** The dependencies of the site itself. */
  sbom: '/sbom.json',
  feed: (slug: string, form: 'xml' | 'json') => `/feeds/${slug}.${form}`,
} as const;

/** The absolute address of a path within the site, for files that leave it. */
export function absolute(place: string): string {
  return new URL(href(place), import.meta.env.SITE).href;
}
