/** Points, angles and arcs in millimetres, with x to the right and y down, as in KiCad. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A position and a rotation in degrees, anticlockwise. */
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

/** Transforms a point from the coordinates of a placement. Quarter turns are exact. */
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

/** The angle from one direction to another, above 0 and at most a full turn. */
export function sweep(from: number, to: number, clockwise: boolean): number {
  const difference = (((clockwise ? to - from : from - to) % TURN) + TURN) % TURN;
  return difference === 0 ? TURN : difference;
}

/** The centre of the circle through three points; undefined if they are collinear. */
export function circumcenter(a: Point, b: Point, c: Point): Point | undefined {
  const [bx, by, cx, cy] = [b.x - a.x, b.y - a.y, c.x - a.x, c.y - a.y];
  const cross = 2 * (bx * cy - by * cx);
  if (Math.abs(cross) < 1e-9) return undefined;
  const [bb, cc] = [bx * bx + by * by, cx * cx + cy * cy];
  return { x: a.x + (cy * bb - by * cc) / cross, y: a.y + (bx * cc - cx * bb) / cross };
}

/** Whether `a`, `b`, `c` are in clockwise order, as seen on a screen. */
export function isClockwise(a: Point, b: Point, c: Point): boolean {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
}

/** The bounding box of points; undefined without points. */
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
