/** Paths of the site's pages, so that it works under any base path. Those of data files are in `data-address.ts`. */
import type { Kind } from './entry.ts';

/** Path of each page within the site; starts and ends with a slash. */
export const path = {
  home: '/',
  handbook: '/guidelines/',
  guideline: (id: string) => `/guidelines/${id}/`,
  /** The same page as Markdown, where it has one. */
  text: (page: string) => `${page}index.md`,
  catalogue: '/catalogue/',
  catalogueData: '/catalogue/index.json',
  /** Entries of other offices, for the catalogue page. */
  foreignData: '/catalogue/foreign.json',
  state: '/catalogue/state/',
  /** A part of a long list, from 1. */
  part: (list: string, number: number) => (number === 1 ? list : `${list}${number}/`),
  kind: (kind: Kind) => `/catalogue/${kind}/`,
  project: (id: string) => `/projects/${id}/`,
  /** The page for its maintainers. */
  care: (id: string) => `/projects/${id}/care/`,
  board: (id: string, slug: string) => `/projects/${id}/boards/${slug}/`,
  /** A picture of a project, or a drawing of its boards. */
  media: (id: string, file: string) => `/media/${id}/${file}`,
  /** Parts, with the boards that use them. */
  parts: '/parts/',
  partsList: (initial: string) => `/parts/${initial}/`,
  partsIndex: '/parts/index.json',
  ecosystems: '/ecosystems/',
  ecosystem: (id: string) => `/ecosystems/${id}/`,
  topics: '/topics/',
  topic: (id: string) => `/topics/${id}/`,
  organisations: '/organisations/',
  organisation: (id: string) => `/organisations/${id}/`,
  interfaces: '/interfaces/',
  interface: (id: string) => `/interfaces/${id}/`,
  /** Documented use elsewhere, by field of work. */
  impact: '/impact/',
  impactPrint: '/impact/print/',
  figuresTable: '/impact/figures.csv',
  figuresData: '/impact/figures.json',
  /** The projects that a figure counts. */
  projectList: (id: string) => `/impact/lists/${id}/`,
  uses: '/impact/uses/',
  makers: '/makers/',
  maker: (id: string) => `/makers/${id}/`,
  languages: '/languages/',
  language: (id: string) => `/languages/${id}/`,
  licenses: '/licences/',
  license: (id: string) => `/licences/${licenseSlug(id)}/`,
  choose: '/licences/choose/',
  /** A question or a result of the chooser: the part and the answers so far. */
  chooseStep: (steps: readonly string[]) => `/licences/choose/${steps.join('/')}/`,
  chooserData: '/licences/chooser.json',
  check: '/licences/check/',
  compatibilityData: '/licences/compatibility.json',
  inventory: '/inventory/',
  inventoryService: (id: string) => `/inventory/services/${id}/`,
  /** Components, with the services that use them. */
  inventoryComponents: '/inventory/components/',
  inventoryList: (initial: string) => `/inventory/components/${initial}/`,
  inventoryLicenses: '/inventory/licences/',
  /** Questions to those responsible for a service. */
  inventorySurvey: '/inventory/survey/',
  tools: '/tools/',
  toolRelease: '/tools/release/',
  toolReleaseData: '/tools/release.json',
  toolWay: '/tools/which-way/',
  toolAssessment: '/tools/self-assessment/',
  toolMetrics: '/tools/metrics/',
  submit: '/submit/',
  /** The form for an existing entry; with a field, such as `licenses.hardware`, opened at it. */
  correct: (id: string, field?: string) =>
    `/submit/?id=${id}${field ? `#${field.replaceAll('.', '-')}` : ''}`,
  submitKnown: '/submit/known.json',
  /** A template to fill in by hand. */
  submitTemplate: (kind: Kind) => `/submit/${kind}.yaml`,
  /** Folder of the entries as data for the form. */
  submitEntries: '/submit/entries/',
  compare: '/compare/',
  compareWords: '/compare/words.json',
  search: '/search/',
  about: '/about/',
  mandate: '/about/mandate/',
  people: '/about/people/',
  partners: '/about/partners/',
  training: '/about/training/',
  hygiene: '/about/hygiene/',
  /** Catalogues of other offices. */
  federation: '/about/catalogues/',
  news: '/news/',
  newsItem: (id: string) => `/news/${id}/`,
  /** News and events with a tag. */
  newsTag: (tag: string) => `/news/tags/${tag}/`,
  events: '/events/',
  event: (id: string) => `/events/${id}/`,
  /** The documentation of the API. */
  data: '/about/api/',
  changes: '/changes/',
  reports: '/reports/',
  report: (year: string) => `/reports/${year}/`,
  contributions: '/impact/contributions/',
  /** Copyright and licences of everything that the site publishes; written by the build. */
  notices: '/third-party-notices.txt',
  page: (id: string) => (id === 'about' ? '/about/' : `/about/${id}/`),
} as const;

/** An SPDX id as one path segment: the space of `Apache-2.0 WITH SHL-2.1` becomes a hyphen. */
export function licenseSlug(id: string): string {
  return id.replaceAll(' ', '-');
}

/**
 * The address for a link in a page: a path within the site gets the base as prefix, others stay.
 *
 * @param place `/catalogue/`, `/catalogue/#software`, or an absolute address.
 */
export function href(place: string, base = baseOf(place)): string {
  if (!place.startsWith('/')) return place;
  return `${base.replace(/\/$/, '')}${place}`;
}

/** While editing there is one language, and no other place than its own. */
function baseOf(place: string): string {
  const root = import.meta.env.ROOT_URL;
  const base = import.meta.env.BASE_URL;
  return root !== undefined && root !== base && isShared(place) ? root : base;
}

const SHARED =
  /^\/(?:_\w+$|\.|api\/|media\/|redirects\/|servers\/|submit\/entries\/|v1\/|(?!.+\/(?:index\.md|findings\.xml|metadata\.svg|NOTICE\.txt)$)(?:about|guidelines|news|projects)\/[^#?]+\.\w+$|[\w-]+\.(?:json|png|svg|txt)$)|\/picture\.png$/;

/** Whether all languages of a site share what stands at a path: data, drawings and files of which nothing is in words of the pages. */
export function isShared(place: string): boolean {
  return SHARED.test(place);
}
