/** Words of the catalogue's filters, in English. In a file of its own, since the browser loads it too. */
import type { Facet } from '../../schemas/facet.ts';
import type { Column } from '../../schemas/list-words.ts';
import { and, count as counted, plural } from './grammar.ts';

/** Facets whose values need no label. */
const CLEAR: ReadonlySet<Facet> = new Set([
  'kind',
  'office',
  'topic',
  'licence',
  'organisation',
  'language',
  'format',
  'availability',
]);

const entries = (count: number) => counted(count, { one: 'entry', other: 'entries' });

export const facetMessages = {
  filtersOn: (count: number) => (count > 0 ? `${count} on` : ''),
  facets: {
    kind: 'Kind',
    office: 'Office',
    topic: 'Topic',
    licence: 'Licence',
    'hardware-licence': 'Licence of the hardware',
    'gateware-licence': 'Licence of the gateware',
    'software-licence': 'Licence of the software',
    'documentation-licence': 'Licence of the documentation',
    'data-licence': 'Licence of the data',
    status: 'Status',
    maturity: 'Maturity',
    organisation: 'Organisation',
    language: 'Language or tool',
    provides: 'Provides the interface',
    uses: 'Uses the interface',
    with: 'Works with',
    format: 'Design files',
    availability: 'Availability',
    maker: 'Maker',
    used: 'Used elsewhere',
    seeking: 'Looks for',
    activity: 'Last commit',
    files: 'Project files',
  } satisfies Record<Facet, string>,
  values: {
    notStated: 'Not stated',
    detected: 'Detected by a forge, declared by nobody',
    notRead: 'Not read yet',
  },
  count: (found: number, all: number) =>
    found === all
      ? { found: String(all), rest: plural(all, { one: 'entry', other: 'entries' }) }
      : { found: String(found), rest: `of ${entries(all)}` },
  entries,
  name: 'Name',
  columnNames: {
    number: 'Number',
    kind: 'Kind',
    summary: 'Purpose',
    status: 'Status',
    maturity: 'Maturity',
    licence: 'Licence',
    maker: 'Maker',
    language: 'Language or tool',
    topic: 'Topic',
    organisation: 'Organisation',
    tag: 'Latest tag',
    released: 'Tag made',
    active: 'Last commit',
    files: 'Files',
  } satisfies Record<Column, string>,
  superseded: (names: readonly string[]) => `Superseded by ${and(names)}.`,
  licenseOf: (license: string, isDetected: boolean) =>
    isDetected ? `${license} (detected)` : license,
  filesOf: (present: number, of: number) => `${present} of ${of}`,
  filesPresent: (present: number, of: number) => `${present} of ${of} project files present`,
  filesUnread: 'Project files not read yet',
  unknownColumns: (columns: string) => `Nothing is known here of: ${columns}.`,
  table: 'Results as a table, can be scrolled',
  tableElsewhere: 'Results of other offices as a table, can be scrolled',
  inUse: 'Filters in use',
  remove: 'Remove filter: ',
  show: (count: number) => `Show ${entries(count)}`,
  chosen: (facet: Facet, name: string, label: string, isStated: boolean) =>
    CLEAR.has(facet) && isStated ? label : `${name}: ${label}`,
  allOf: (name: string) => `All at once: ${name.toLowerCase()}`,
  text: (text: string) => `“${text}”`,
  byFullText: (count: number, all: number) =>
    all === count
      ? 'None by name or purpose; all of them by their full text.'
      : `${all - count} by name or purpose, then ${count} by their full text.`,
  clear: 'Clear all',
  ignored: (number: number) =>
    number === 1
      ? 'This address asks for something that the catalogue does not know. It was left out.'
      : `This address asks for ${number} things that the catalogue does not know. They were left out.`,
  more: (count: number, of: number) => `Show ${count} more of ${of}`,
  download: 'Download these results:',
  slice: (label: string) => `Everything under “${label}” on one page`,
  follow: (label: string | undefined) =>
    label ? `Follow what changes under “${label}”` : 'Follow all changes',
  /** Of other offices, beside those of this one. */
  elsewhere: (count: number) => `and ${entries(count)} of other offices`,
  elsewhereFailed:
    'The entries of other offices could not be loaded; reload the page to try again.',
  moreElsewhere: (count: number) => `Show ${count} more of other offices`,
  fullText: (text: string) => `Search the whole site for “${text}”`,
  none: 'No entry has all of these',
  noneOf: (what: string) => `No entry has ${what}`,
  noneText: 'These searches come closest:',
  without: (what: string) => `Without ${what}`,
  only: (what: string) => `Only ${what}`,
  clearAll: 'Clear all filters',
  add: 'Add the project you were looking for',
  failed:
    'The filters could not be loaded. The list below is complete; reload the page to try again.',
} as const;
