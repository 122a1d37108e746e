/** The numbers of the harm formula, which the pages print too. */
import type { Criticality } from './service.ts';

/** By criticality of the service; not stated counts least. */
export const WEIGHTS = {
  critical: 3,
  important: 2,
  supporting: 1,
  unknown: 1,
} as const satisfies Record<Criticality | 'unknown', number>;

/** By number of kinds of supporters. */
export const GAPS = { none: 4, unknown: 3, one: 2, several: 1 } as const;
export type Gap = keyof typeof GAPS;

/** Factors for a project that has ended, and for one with alternatives. */
export const ENDED_TIMES = 2;
export const ALTERNATIVE_PART = 0.5;
