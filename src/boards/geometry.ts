/** Points, angles and arcs in millimetres, with x to the right and y down, as KiCad has them. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where something stands and how far it is turned, in degrees against the clock. */
export interface Placement extends Point {
  readonly angle: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const TURN = 2 * Math.PI;

/** A point that is given from where something stands. Quarter turns stay exact. */
export function placed({ x, y }: Point, by: Placement): Point {
  const [cosine, sine] = cosineAndSine(by.angle);
  return { x: by.x + x * cosine + y * sine, y: by.y - x * sine + y * cosine };
}

function cosineAndSine(degrees: number): readonly [number, number] {
  switch (((degrees % 360) + 360) % 360) {
    case 0:
      return [1, 0];
    case 90:
      return [0, 1];
    case 180:
      return [-1, 0];
    case 270:
      return [0, -1];
    default:
      return [Math.cos((degrees * TURN) / 360), Math.sin((degrees * TURN) / 360)];
  }
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

export function angleOf(center: Point, point: Point): number {
  return Math.atan2(point.y - center.y, point.x - center.x);
}

/** From one angle to another in one direction, above 0 and at most a whole turn. */
export function sweep(from: number, to: number, clockwise: boolean): number {
  const difference = (((clockwise ? to - from : from - to) % TURN) + TURN) % TURN;
  return difference === 0 ? TURN : difference;
}

/** The centre of the circle through three points; none where they stand in a line. */
export function circumcenter(a: Point, b: Point, c: Point): Point | undefined {
  const [bx, by, cx, cy] = [b.x - a.x, b.y - a.y, c.x - a.x, c.y - a.y];
  const cross = 2 * (bx * cy - by * cx);
  if (Math.abs(cross) < 1e-9) return undefined;
  const [bb, cc] = [bx * bx + by * by, cx * cx + cy * cy];
  return { x: a.x + (cy * bb - by * cc) / cross, y: a.y + (bx * cc - cx * bb) / cross };
}

/** Whether one goes with the clock, as seen on a screen, from `a` over `b` to `c`. */
export function isClockwise(a: Point, b: Point, c: Point): boolean {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
}

/** The smallest box round points; none round nothing. */
export function boxOf(points: Iterable<Point>): Box | undefined {
  let box: { -readonly [Side in keyof Box]: number } | undefined;
  for (const { x, y } of points) {
    box ??= { left: x, top: y, right: x, bottom: y };
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}
