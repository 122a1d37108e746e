/** Outlines of surfaces with fewer corners. */
import { TURN, angleOf, distance, sweep, type Point } from '../geometry.ts';
import type { Path, Step } from '../path.ts';

/**
 * Leaves out corners that stand no farther than `tolerance` from the line between those that stay. It looks at each
 * corner once: from the last one that stays, a beam through all that followed grows narrower, until one stands beside it.
 */
export function simplified(path: Path, tolerance: number): Path {
  if (path.steps.length < 3 || path.steps.some(({ bend }) => bend)) return path;
  const steps: Step[] = [];
  let anchor = path.start;
  let last = path.start;
  let beam = new Beam();
  for (const { to } of path.steps) {
    if (!beam.takes(anchor, to, tolerance)) {
      steps.push({ to: last });
      anchor = last;
      beam = new Beam();
      beam.takes(anchor, to, tolerance);
    }
    last = to;
  }
  steps.push({ to: last });
  return { ...path, steps };
}

class Beam {
  #middle: number | undefined;
  #left = 0;
  #right = 0;
  #reach = 0;

  /** Whether a point stands in the beam and no nearer than those before; it then is narrower. */
  takes(anchor: Point, point: Point, tolerance: number): boolean {
    const far = distance(anchor, point);
    if (far + tolerance < this.#reach) return false;
    this.#reach = Math.max(this.#reach, far);
    if (far <= tolerance) return this.#middle === undefined;
    const angle = angleOf(anchor, point);
    const spread = Math.asin(tolerance / far);
    if (this.#middle === undefined) {
      this.#middle = angle;
      [this.#left, this.#right] = [-spread, spread];
      return true;
    }
    const off = turned(angle - this.#middle);
    if (off < this.#left || off > this.#right) return false;
    this.#left = Math.max(this.#left, off - spread);
    this.#right = Math.min(this.#right, off + spread);
    return true;
  }
}

/** The same angle between -π and π. */
function turned(angle: number): number {
  return angle - TURN * Math.round(angle / TURN);
}

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
