/**
 * Simplifies composed shapes: a bar with a disc at each end becomes a line with a round pen, and an area with such
 * lines along all sides one with a stroke.
 */
import type { Point } from '../geometry.ts';
import type { Figure, Path } from '../path.ts';
import type { Piece } from './primitives.ts';

export function mergedPieces(pieces: readonly Piece[]): readonly Figure[] {
  const figures = pieces.map(({ figure }) => figure);
  // Erasing depends on what is below.
  if (figures.some(({ erases }) => erases)) return figures;
  const discs = new Set(figures.filter(isDisc).map(({ path, width }) => key(path.start, width)));
  const lines = new Set(
    pieces.flatMap(({ spine }) => (spine && hasDiscs(spine, discs) ? [spine] : [])),
  );
  if (lines.size === 0) return figures;
  const ends = new Set(
    [...lines].flatMap(({ path, width }) => pointsOf(path).map((at) => key(at, width))),
  );
  const sides = new Map([...lines].map((line) => [sideKey(pointsOf(line.path)), line.width]));
  const edged = new Set<string>();
  const surfaces = pieces.flatMap(({ figure, spine }) => {
    if (
      (isDisc(figure) && ends.has(key(figure.path.start, figure.width))) ||
      (spine && lines.has(spine))
    )
      return [];
    const width = figure.filled ? edgeOf(figure.path, sides, edged) : undefined;
    return [width === undefined ? figure : { ...figure, width }];
  });
  const left = [...lines].filter(({ path }) => !edged.has(sideKey(pointsOf(path))));
  return [...surfaces, ...left.map(({ path, width }) => ({ path, width, filled: false }))];
}

function isDisc({ path, filled }: Figure): boolean {
  return !filled && path.steps.length === 0;
}

function hasDiscs({ path, width }: NonNullable<Piece['spine']>, discs: ReadonlySet<string>) {
  return pointsOf(path).every((at) => discs.has(key(at, width)));
}

/** The width of the lines along all sides of an area, which then become its stroke. */
function edgeOf(
  path: Path,
  sides: ReadonlyMap<string, number>,
  edged: Set<string>,
): number | undefined {
  const points = pointsOf(path);
  const keys = points.flatMap((from, index) => {
    const to = points[(index + 1) % points.length] ?? from;
    return place(from) === place(to) ? [] : [sideKey([from, to])];
  });
  const [width, ...others] = keys.map((one) => sides.get(one));
  if (width === undefined || others.some((other) => other !== width)) return undefined;
  for (const one of keys) edged.add(one);
  return width;
}

function pointsOf({ start, steps }: Path): readonly Point[] {
  return [start, ...steps.map(({ to }) => to)];
}

function sideKey(points: readonly Point[]): string {
  return points.map(place).toSorted().join(' ');
}

function key(at: Point, width: number): string {
  return `${place(at)} ${width.toFixed(5)}`;
}

/** Rounded to 10 nm, without negative zero. */
function place({ x, y }: Point): string {
  return `${Math.round(x * 1e5) + 0},${Math.round(y * 1e5) + 0}`;
}
