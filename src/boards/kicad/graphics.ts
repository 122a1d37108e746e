/** Lines, arcs, circles, rectangles, polygons and curves, on the board (`gr_…`), in footprints (`fp_…`) and in pads. */
import type { Point } from '../geometry.ts';
import {
  arcSteps,
  arcThrough,
  circle,
  curve,
  line,
  rectangle,
  type Figure,
  type Path,
  type Step,
} from '../path.ts';
import { roundedRectangle } from '../rounded.ts';
import { distance } from '../geometry.ts';
import type { Expression } from '../s-expression.ts';
import { child, children, lengthOf, needed, pointOf, wordsOf } from '../values.ts';

type Reader = (of: Expression) => Path | undefined;

const READERS: Readonly<Record<string, Reader>> = {
  line: (of) => line(pointAt(of, 'start'), pointAt(of, 'end')),
  arc: (of) => arcThrough(pointAt(of, 'start'), pointAt(of, 'mid'), pointAt(of, 'end')),
  circle: (of) => circle(pointAt(of, 'center'), radiusOf(of)),
  rect: (of) => rectangleOf(pointAt(of, 'start'), pointAt(of, 'end'), lengthOf(of, 'radius', 0)),
  poly: (of) => contour(needed(of, 'pts')),
  curve: (of) => curveOf(needed(of, 'pts')),
};

const KIND = /^(?:gr|fp)_([a-z]+)$/;

/** The figure of an expression; undefined if it is no graphic. */
export function graphicOf(of: Expression): Figure | undefined {
  const path = readerOf(of.name)?.(of);
  if (!path) return undefined;
  const filled = path.closed && isFilled(of);
  const width = widthOf(of);
  // Without stroke and fill a figure is invisible, except for the edge, whose width does not matter.
  return width > 0 || filled || isEdge(of) ? { path, width, filled } : undefined;
}

function readerOf(name: string): Reader | undefined {
  const kind = KIND.exec(name)?.[1];
  return kind !== undefined && Object.hasOwn(READERS, kind) ? READERS[kind] : undefined;
}

function isEdge(of: Expression): boolean {
  return wordsOf(child(of, 'layer')).includes('Edge.Cuts');
}

function widthOf(of: Expression): number {
  return lengthOf(child(of, 'stroke') ?? of, 'width', 0);
}

/** Polygons of a pad are filled by default. */
function isFilled(of: Expression): boolean {
  const words = wordsOf(child(of, 'fill'));
  if (words.length === 0) return of.name.endsWith('_poly');
  return ['solid', 'yes', 'true'].includes(words[0] ?? '');
}

function pointAt(of: Expression, name: string): Point {
  return pointOf(needed(of, name));
}

function radiusOf(of: Expression): number {
  return distance(pointAt(of, 'center'), pointAt(of, 'end'));
}

function rectangleOf(a: Point, b: Point, radius: number): Path {
  if (radius === 0) return rectangle(a, b);
  const center = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  return roundedRectangle(center, Math.abs(a.x - b.x), Math.abs(a.y - b.y), radius);
}

function curveOf(points: Expression): Path | undefined {
  const [a, b, c, d] = children(points, 'xy').map(pointOf);
  return a && b && c && d && curve(a, b, c, d);
}

/** The closed path through the points and arcs of `pts`. */
export function contour(points: Expression): Path | undefined {
  const steps = points.values.flatMap((value): Step[] => {
    if (typeof value === 'string') return [];
    if (value.name === 'xy') return [{ to: pointOf(value) }];
    if (value.name !== 'arc') return [];
    const start = pointAt(value, 'start');
    return [{ to: start }, ...arcSteps(start, pointAt(value, 'mid'), pointAt(value, 'end'))];
  });
  const [first, ...others] = steps;
  return first && { start: first.to, steps: others, closed: true };
}
