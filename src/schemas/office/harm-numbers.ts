/** The numbers of the formula by which components are ordered: it is computed with them, and printed with them. */
import type { Criticality } from './service.ts';

/** By service. What nobody has said counts as little. */
export const WEIGHTS = {
  critical: 3,
  important: 2,
  supporting: 1,
  unknown: 1,
} as const satisfies Record<Criticality | 'unknown', number>;

/** By how many kinds of people mend a component. */
export const GAPS = { none: 4, unknown: 3, one: 2, several: 1 } as const;
export type Gap = keyof typeof GAPS;

/** By how much more it hurts if the project itself has ended, and by how much less with something in its place. */
export const ENDED_TIMES = 2;
export const ALTERNATIVE_PART = 0.5;
