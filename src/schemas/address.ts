/** Every internal address is made here, so that the site works under any base path. */
import type { Kind } from './entry.ts';

/** Path of each page within the site; starts and ends with a slash. */
export const path = {
  home: '/',
  handbook: '/guidelines/',
  guideline: (id: string) => `/guidelines/${id}/`,
  catalogue: '/catalogue/',
  catalogueData: '/catalogue/index.json',
  state: '/catalogue/state/',
  kind: (kind: Kind) => `/catalogue/${kind}/`,
  project: (id: string) => `/projects/${id}/`,
  /** What its maintainers can do. */
  care: (id: string) => `/projects/${id}/care/`,
  board: (id: string, slug: string) => `/projects/${id}/boards/${slug}/`,
  /** A file of a project's pictures and drawings. */
  media: (id: string, file: string) => `/media/${id}/${file}`,
  /** Which boards use a part. */
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
  /** A question, or an end, of the chooser: the part and the answers so far. */
  chooseStep: (steps: readonly string[]) => `/licences/choose/${steps.join('/')}/`,
  chooserData: '/licences/chooser.json',
  check: '/licences/check/',
  compatibilityData: '/licences/compatibility.json',
  inventory: '/inventory/',
  inventoryService: (id: string) => `/inventory/services/${id}/`,
  /** Which services use a component. */
  inventoryComponents: '/inventory/components/',
  inventoryList: (initial: string) => `/inventory/components/${initial}/`,
  inventoryLicenses: '/inventory/licences/',
  /** What somebody who answers for a service is asked. */
  inventorySurvey: '/inventory/survey/',
  tools: '/tools/',
  toolRelease: '/tools/release/',
  toolReleaseData: '/tools/release.json',
  toolWay: '/tools/which-way/',
  toolAssessment: '/tools/self-assessment/',
  toolMetrics: '/tools/metrics/',
  submit: '/submit/',
  /** The form for an entry that exists; with a field, such as `licenses.hardware`, opened at it. */
  correct: (id: string, field?: string) =>
    `/submit/?id=${id}${field ? `#${field.replaceAll('.', '-')}` : ''}`,
  submitKnown: '/submit/known.json',
  /** The file that somebody fills in by hand. */
  submitTemplate: (kind: Kind) => `/submit/${kind}.yaml`,
  /** The folder of the entries as they stand, for the form. */
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
  news: '/news/',
  newsItem: (id: string) => `/news/${id}/`,
  /** News and events about one thing. */
  newsTag: (tag: string) => `/news/tags/${tag}/`,
  events: '/events/',
  event: (id: string) => `/events/${id}/`,
  /** What programs can read. */
  data: '/about/api/',
  changes: '/changes/',
  reports: '/reports/',
  report: (year: string) => `/reports/${year}/`,
  contributions: '/impact/contributions/',
  /** Copyright and licences of what the site hands out; a build writes it. */
  notices: '/third-party-notices.txt',
  page: (id: string) => (id === 'about' ? '/about/' : `/about/${id}/`),
} as const;

/** An SPDX id as one path segment: the space of `Apache-2.0 WITH SHL-2.1` becomes a hyphen. */
export function licenseSlug(id: string): string {
  return id.replaceAll(' ', '-');
}

/**
 * The address to write into a page: a path within the site gets the base in front, others stay.
 *
 * @param place `/catalogue/`, `/catalogue/#software`, or a full address elsewhere.
 */
export function href(place: string, base = import.meta.env.BASE_URL): string {
  if (!place.startsWith('/')) return place;
  return `${base.replace(/\/$/, '')}${place}`;
}
