import type { Artefact } from './entry.ts';

/** The licence of one part of a project; `licence` asks for a licence of any part. */
export const PART_LICENCES = [
  'hardware-licence',
  'gateware-licence',
  'software-licence',
  'documentation-licence',
  'data-licence',
] as const satisfies readonly PartLicense[];

export type PartLicense = `${Artefact}-licence`;

/**
 * What the catalogue is narrowed by, in the order of the filters. The names stand in the address of every search, so they
 * stay.
 */
export const FACETS = [
  'kind',
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

/** `buy`: somebody is named who sells it; `ask`: it is said to be sold, and nobody is named. */
export type Availability = 'buy' | 'ask';

/** One thing to choose in a facet. */
export interface FacetValue {
  /** As it stands in the address. */
  readonly id: string;
  readonly label: string;
  /** Heading under which it is listed. */
  readonly group?: string | undefined;
  /** The id of the wider value that it belongs to, such as the family of a licence. */
  readonly parent?: string | undefined;
}

/** The value of a project that says nothing about a facet. */
export const NOT_STATED = 'none';
/** The value of a project of which only a forge names a licence. */
export const DETECTED = 'detected';
/** The value of a project whose repository was never read. */
export const NOT_READ = 'unread';

export type FacetValues = Readonly<Record<Facet, readonly FacetValue[]>>;
