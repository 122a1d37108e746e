/** How the filters are arranged. */
import { type Facet, PART_LICENCES } from '../../schemas/facet.ts';

/** Facets that refine another one, and are placed within it. */
export const INNER: Readonly<Partial<Record<Facet, readonly Facet[]>>> = {
  licence: PART_LICENCES,
  availability: ['maker'],
};

/** Facets that are rarely used, folded behind the others. */
export const RARE: ReadonlySet<Facet> = new Set<Facet>([
  'maturity',
  'organisation',
  'language',
  'format',
  'used',
  'seeking',
  'files',
]);

/** Facets of which an entry can have several values, so that "all of them" can be chosen. */
/** Their values are words of the office; those of others are of the interface, names or numbers. */
export const OFFICE_FACETS: ReadonlySet<Facet> = new Set<Facet>([
  'topic',
  'organisation',
  'provides',
  'uses',
  'used',
]);

export const SEVERAL: ReadonlySet<Facet> = new Set<Facet>(['topic', 'provides', 'uses', 'used']);
