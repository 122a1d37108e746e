/** Arcs in Gerber files, which are given by the offset from their start to their centre. */
import { angleOf, distance, sweep, TURN, type Point } from '../geometry.ts';
import type { Step } from '../path.ts';

export interface Arc {
  readonly from: Point;
  readonly to: Point;
  /** From `from` to the centre. */
  readonly offset: Point;
  readonly clockwise: boolean;
  /** Single-quadrant mode of older files: at most a quarter circle, and the offset has no sign. */
  readonly isQuarter: boolean;
}

/** A quarter turn, plus a tolerance for rounding. */
const QUARTER = TURN / 4 + 1e-3;

export function arcStep({ from, to, offset, clockwise, isQuarter }: Arc): Step {
  const center = isQuarter
    ? quarterCenter(from, to, offset, clockwise)
    : { x: from.x + offset.x, y: from.y + offset.y };
  const isStraight = !center || distance(center, from) === 0 || distance(center, to) === 0;
  return isStraight ? { to } : { to, bend: { center, clockwise } };
}

const SIGNS = [1, -1].flatMap((x) => [1, -1].map((y) => ({ x, y })));

/** Of the four possible centres, the one that is equally far from both ends, which are at most a quarter turn apart. */
function quarterCenter(
  from: Point,
  to: Point,
  offset: Point,
  clockwise: boolean,
): Point | undefined {
  if (distance(from, to) === 0) return undefined;
  const fitting = SIGNS.map((sign) => ({
    x: from.x + sign.x * Math.abs(offset.x),
    y: from.y + sign.y * Math.abs(offset.y),
  })).filter((center) => sweep(angleOf(center, from), angleOf(center, to), clockwise) <= QUARTER);
  const error = (center: Point) => Math.abs(distance(center, from) - distance(center, to));
  return fitting.toSorted((a, b) => error(a) - error(b))[0];
}
