/** The signed area of a closed path. */
import { angleOf, distance, sweep, type Point } from './geometry.ts';
import type { Path, Step } from './path.ts';

/** In mm², arcs included; positive for clockwise paths. */
export function area({ start, steps }: Path): number {
  let sum = 0;
  let from = start;
  for (const { to, bend } of steps) {
    sum += from.x * to.y - to.x * from.y;
    if (bend) sum += segmentArea(from, to, bend);
    from = to;
  }
  return (sum + from.x * start.y - start.x * from.y) / 2;
}

/** Twice the area between an arc and its chord. */
function segmentArea(
  from: Point,
  to: Point,
  { center, clockwise }: NonNullable<Step['bend']>,
): number {
  const whole = sweep(angleOf(center, from), angleOf(center, to), clockwise);
  const twice = distance(center, from) ** 2 * (whole - Math.sin(whole));
  return clockwise ? twice : -twice;
}
