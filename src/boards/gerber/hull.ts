/** The convex hull of points: the area that a shape covers on a straight path. */
import type { Point } from '../geometry.ts';
import { polygon, type Path } from '../path.ts';

export function hullOf(points: readonly Point[]): Path | undefined {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const [lower, upper] = [half(sorted), half(sorted.toReversed())];
  return polygon([...lower.slice(0, -1), ...upper.slice(0, -1)]);
}

function half(sorted: readonly Point[]): readonly Point[] {
  const chain: Point[] = [];
  for (const point of sorted) {
    while (chain.length > 1 && !turnsLeft(chain.at(-2), chain.at(-1), point)) chain.pop();
    chain.push(point);
  }
  return chain;
}

function turnsLeft(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  return (
    a !== undefined && b !== undefined && (b.x - a.x) * (c.y - a.y) > (b.y - a.y) * (c.x - a.x)
  );
}
