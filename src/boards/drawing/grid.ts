/** Whole numbers for coordinates: a drawing counts in hundredths of a millimetre, or in a coarser unit. */
import type { Point } from '../geometry.ts';

export interface Grid {
  /** In mm. */
  readonly unit: number;
  /** What stands at 0, 0. */
  readonly origin: Point;
}

export function onGrid({ x, y }: Point, { unit, origin }: Grid): Point {
  return { x: Math.round((x - origin.x) / unit), y: Math.round((y - origin.y) / unit) };
}

/** A length, of which something stays to be seen. */
export function length(millimetres: number, { unit }: Grid): number {
  return millimetres > 0 ? Math.max(1, Math.round(millimetres / unit)) : 0;
}
