/** How the filters stand together. */
import { type Facet, PART_LICENCES } from '../../schemas/facet.ts';

/** Facets that ask more closely what another asks, and stand within it. */
export const INNER: Readonly<Partial<Record<Facet, readonly Facet[]>>> = {
  licence: PART_LICENCES,
  availability: ['maker'],
};

/** Facets that few ask for, folded behind the others. */
export const RARE: ReadonlySet<Facet> = new Set<Facet>([
  'maturity',
  'organisation',
  'language',
  'format',
  'used',
  'seeking',
  'files',
]);

/** Facets of which an entry has several values, so that it can be asked for all of them at once. */
export const SEVERAL: ReadonlySet<Facet> = new Set<Facet>(['topic', 'provides', 'uses', 'used']);
