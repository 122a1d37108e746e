import type { Artefact } from './entry.ts';

/** The licence of one part of a project; `licence` means that of any part. */
export const PART_LICENCES = [
  'hardware-licence',
  'gateware-licence',
  'software-licence',
  'documentation-licence',
  'data-licence',
] as const satisfies readonly PartLicense[];

export type PartLicense = `${Artefact}-licence`;

/** The filters of the catalogue, in order. The names are part of addresses, so they are stable. */
export const FACETS = [
  'kind',
  'office',
  'topic',
  'licence',
  ...PART_LICENCES,
  'with',
  'provides',
  'uses',
  'availability',
  'maker',
  'status',
  'activity',
  'maturity',
  'organisation',
  'language',
  'format',
  'used',
  'seeking',
  'files',
] as const;

export type Facet = (typeof FACETS)[number];

/** `buy`: a seller is named; `ask`: sold, but by whom is not known. */
export type Availability = 'buy' | 'ask';

/** A value of a facet. */
export interface FacetValue {
  /** As in addresses. */
  readonly id: string;
  readonly label: string;
  /** Heading of its group. */
  readonly group?: string | undefined;
  /** Id of its parent, such as the family of a licence. */
  readonly parent?: string | undefined;
}

/** The office of the site, beside others. */
export const OWN_OFFICE = 'here';
/** Value of projects that state nothing for a facet. */
export const NOT_STATED = 'none';
/** Value of projects whose licence was only detected by a forge. */
export const DETECTED = 'detected';
/** Value of projects whose repository was never read. */
export const NOT_READ = 'unread';

export type FacetValues = Readonly<Record<Facet, readonly FacetValue[]>>;
