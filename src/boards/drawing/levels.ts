/** How exact a drawing is. Where it would be too large, it is first less exact, and then things are left out in this order. */
import { LEFT_OUT, type LeftOut } from '../../schemas/board-record.ts';
import type { Detail } from './layer-markup.ts';

/** What a drawing may weigh with gzip. */
export const MAX_BYTES = 60_000;

export interface Level extends Detail {
  readonly leftOut: readonly LeftOut[];
  /** What a drawing may weigh at this level: it is rather less exact than heavier. */
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
