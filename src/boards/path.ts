/** Paths of lines and arcs, and figures along or inside them. */
import {
  TURN,
  angleOf,
  circumcenter,
  distance,
  isClockwise,
  placed,
  sweep,
  type Placement,
  type Point,
} from './geometry.ts';

export interface Step {
  readonly to: Point;
  /** For an arc: centre and direction, as seen on a screen. */
  readonly bend?: { readonly center: Point; readonly clockwise: boolean };
}

export interface Path {
  readonly start: Point;
  readonly steps: readonly Step[];
  readonly closed: boolean;
}

export interface Figure {
  readonly path: Path;
  /** Width of the round stroke, in mm; 0 for an area without a stroke. */
  readonly width: number;
  readonly filled: boolean;
  /** Erases what was drawn on the layer before. */
  readonly erases?: boolean;
}

export function endOf({ start, steps }: Path): Point {
  return steps.at(-1)?.to ?? start;
}

export function line(from: Point, to: Point): Path {
  return { start: from, steps: [{ to }], closed: false };
}

/** A point drawn with a round pen. */
export function dot(at: Point, width: number): Figure {
  return { path: { start: at, steps: [], closed: false }, width, filled: false };
}

/** An area with round ends, such as a slot, along its longer side. */
export function capsule(center: Point, width: number, height: number): Figure {
  const [x, y] = [Math.max(0, width - height) / 2, Math.max(0, height - width) / 2];
  if (x === 0 && y === 0) return dot(center, width);
  const path = line({ x: center.x - x, y: center.y - y }, { x: center.x + x, y: center.y + y });
  return { path, width: Math.min(width, height), filled: false };
}

export function polygon([start, ...others]: readonly Point[]): Path | undefined {
  return start && { start, steps: others.map((to) => ({ to })), closed: true };
}

export function rectangle(a: Point, b: Point): Path {
  const others = [{ x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
  return { start: a, steps: others.map((to) => ({ to })), closed: true };
}

export function circle(center: Point, radius: number): Path {
  const [left, right] = [
    { x: center.x - radius, y: center.y },
    { x: center.x + radius, y: center.y },
  ];
  const bend = { center, clockwise: true };
  return {
    start: left,
    steps: [
      { to: right, bend },
      { to: left, bend },
    ],
    closed: true,
  };
}

/** The arc from `start` through `middle` to `end`; a straight line if they are collinear. */
export function arcThrough(start: Point, middle: Point, end: Point): Path {
  return { start, steps: arcSteps(start, middle, end), closed: false };
}

export function arcSteps(start: Point, middle: Point, end: Point): Step[] {
  if (distance(start, end) < 1e-6) {
    const center = { x: (start.x + middle.x) / 2, y: (start.y + middle.y) / 2 };
    const bend = { center, clockwise: true };
    return [
      { to: middle, bend },
      { to: end, bend },
    ];
  }
  const center = circumcenter(start, middle, end);
  if (!center) return [{ to: middle }, { to: end }];
  return [{ to: end, bend: { center, clockwise: isClockwise(start, middle, end) } }];
}

const CURVE_PIECES = 16;

/** A cubic Bézier curve as short lines. */
export function curve(a: Point, b: Point, c: Point, d: Point): Path {
  const at = (t: number): Point => {
    const [e, f, g, h] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    return { x: e * a.x + f * b.x + g * c.x + h * d.x, y: e * a.y + f * b.y + g * c.y + h * d.y };
  };
  const steps = Array.from({ length: CURVE_PIECES }, (_, index) => ({
    to: at((index + 1) / CURVE_PIECES),
  }));
  return { start: a, steps, closed: false };
}

export function placedPath({ start, steps, closed }: Path, by: Placement): Path {
  return {
    start: placed(start, by),
    steps: steps.map(({ to, bend }) =>
      bend
        ? { to: placed(to, by), bend: { ...bend, center: placed(bend.center, by) } }
        : { to: placed(to, by) },
    ),
    closed,
  };
}

export function placedFigure(figure: Figure, by: Placement): Figure {
  return { ...figure, path: placedPath(figure.path, by) };
}

/** The figure enlarged on every side, as for openings of the solder mask. */
export function grown(figure: Figure, margin: number): Figure {
  return { ...figure, width: Math.max(0, figure.width + 2 * margin) };
}

export function reversed({ start, steps, closed }: Path): Path {
  const points = [start, ...steps.map(({ to }) => to)];
  const back = steps.map(({ bend }, index): Step => {
    const to = points[index] ?? start;
    return bend ? { to, bend: { ...bend, clockwise: !bend.clockwise } } : { to };
  });
  return { start: points.at(-1) ?? start, steps: back.toReversed(), closed };
}

/** All corners, and the extreme points of arcs. */
export function* extremes({ start, steps }: Path): Generator<Point> {
  yield start;
  let from = start;
  for (const { to, bend } of steps) {
    yield to;
    if (bend) yield* bulges(from, to, bend);
    from = to;
  }
}

function* bulges(
  from: Point,
  to: Point,
  { center, clockwise }: NonNullable<Step['bend']>,
): Generator<Point> {
  const radius = distance(center, from);
  const begin = angleOf(center, from);
  const whole = sweep(begin, angleOf(center, to), clockwise);
  for (let quarter = 0; quarter < 4; quarter += 1) {
    const angle = (quarter * TURN) / 4;
    if (sweep(begin, angle, clockwise) > whole) continue;
    yield { x: center.x + radius * Math.cos(angle), y: center.y + radius * Math.sin(angle) };
  }
}
