/** How much a closed line surrounds. */
import { angleOf, distance, sweep, type Point } from './geometry.ts';
import type { Path, Step } from './path.ts';

/** Round pieces included; above zero where one goes round with the clock. */
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

/** Twice what lies between an arc and its chord. */
function segmentArea(
  from: Point,
  to: Point,
  { center, clockwise }: NonNullable<Step['bend']>,
): number {
  const whole = sweep(angleOf(center, from), angleOf(center, to), clockwise);
  const twice = distance(center, from) ** 2 * (whole - Math.sin(whole));
  return clockwise ? twice : -twice;
}
