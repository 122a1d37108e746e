/** Simplifies outlines of areas. */
import { TURN, angleOf, distance, type Point } from '../geometry.ts';
import type { Path, Step } from '../path.ts';

/**
 * Removes corners within `tolerance` of the line between those that stay. One pass: from the last corner kept, the cone
 * through all that follow narrows, until one is outside of it.
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

  /** Whether a point is in the cone and no nearer than those before; the cone then narrows. */
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

/** Normalises an angle to between -π and π. */
function turned(angle: number): number {
  return angle - TURN * Math.round(angle / TURN);
}
