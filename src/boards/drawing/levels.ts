/**
 * Levels of detail. A drawing that is too large is first made less precise, then elements are omitted in this order.
 */
import { LEFT_OUT, type LeftOut } from '../../schemas/board-record.ts';
import type { Detail } from './layer-markup.ts';

/** Limit of a drawing, compressed with gzip. */
export const MAX_BYTES = 60_000;

export interface Level extends Detail {
  readonly leftOut: readonly LeftOut[];
  /** Limit at this level: less precision is preferred to this size. */
  readonly most?: number;
}

const FINE = { unit: 0.01, tolerance: 0.01, smallest: 0, leftOut: [] };
const MEDIUM = { unit: 0.02, tolerance: 0.02, smallest: 0.1, leftOut: [] };
const COARSE = { unit: 0.05, tolerance: 0.05, smallest: 0.2, leftOut: [] };

export const LEVELS: readonly Level[] = [
  { ...FINE, most: 40_000 },
  { ...MEDIUM, most: 50_000 },
  COARSE,
  ...LEFT_OUT.map((_, index) => ({ ...COARSE, leftOut: LEFT_OUT.slice(0, index + 1) })),
];
