/** Integer coordinates: in hundredths of a millimetre, or in a coarser unit. */
import type { Point } from '../geometry.ts';

export interface Grid {
  /** In mm. */
  readonly unit: number;
  /** The point that becomes 0, 0. */
  readonly origin: Point;
}

export function onGrid({ x, y }: Point, { unit, origin }: Grid): Point {
  return { x: Math.round((x - origin.x) / unit), y: Math.round((y - origin.y) / unit) };
}

/** A length in units, at least 1 unless it is 0. */
export function length(millimetres: number, { unit }: Grid): number {
  return millimetres > 0 ? Math.max(1, Math.round(millimetres / unit)) : 0;
}
