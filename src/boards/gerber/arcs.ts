/** Round pieces as Gerber states them: by the way from their start to the middle of their circle. */
import { angleOf, distance, sweep, TURN, type Point } from '../geometry.ts';
import type { Step } from '../path.ts';

export interface Arc {
  readonly from: Point;
  readonly to: Point;
  /** From `from` to the middle. */
  readonly offset: Point;
  readonly clockwise: boolean;
  /** Whether it is a quarter of a circle at most, and the offset has no sign, as older files have it. */
  readonly isQuarter: boolean;
}

/** A quarter, and what rounding adds to it. */
const QUARTER = TURN / 4 + 1e-3;

export function arcStep({ from, to, offset, clockwise, isQuarter }: Arc): Step {
  const center = isQuarter
    ? quarterCenter(from, to, offset, clockwise)
    : { x: from.x + offset.x, y: from.y + offset.y };
  const isStraight = !center || distance(center, from) === 0 || distance(center, to) === 0;
  return isStraight ? { to } : { to, bend: { center, clockwise } };
}

const SIGNS = [1, -1].flatMap((x) => [1, -1].map((y) => ({ x, y })));

/** Of the four possible middles, the one from which both ends are as far, and no more than a quarter apart. */
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
