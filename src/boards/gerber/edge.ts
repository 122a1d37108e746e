/** Extracts the edge of a board from the figures of its layer. */
import { area } from '../area.ts';
import { boxOf, type Box, type Point } from '../geometry.ts';
import { outlineOf } from '../outline.ts';
import { extremes, reversed, type Figure, type Path } from '../path.ts';

/** Without duplicate lines: two on top of each other would count as a hole. */
export function edgeOf(figures: readonly Figure[]): readonly Figure[] {
  const edges = new Map<string, Figure>();
  for (const figure of figures) {
    const { path } = figure;
    if (figure.erases || (path.steps.length === 0 && !path.closed)) continue;
    for (const piece of piecesOf(figure)) edges.set(keyOf(piece.path), piece);
  }
  return [...edges.values()];
}

/** Splits lines into segments, so that those which meet in a corner are joined however they were drawn. */
function piecesOf(figure: Figure): readonly Figure[] {
  const { path } = figure;
  if (figure.filled || path.closed) return [figure];
  let from = path.start;
  return path.steps.map((step) => {
    const piece = { ...figure, path: { start: from, steps: [step], closed: false } };
    from = step.to;
    return piece;
  });
}

/** The same for a line and its reverse. */
function keyOf(path: Path): string {
  return [path, reversed(path)].map(stated).toSorted()[0] ?? '';
}

function stated({ start, steps, closed }: Path): string {
  const words = steps.map(({ to, bend }) =>
    bend ? `${mark(to)} ${mark(bend.center)} ${bend.clockwise}` : mark(to),
  );
  return [closed, mark(start), ...words].join(' ');
}

function mark({ x, y }: Point): string {
  return `${Math.round(x * 1000)},${Math.round(y * 1000)}`;
}

/** For a layer that may contain more than the edge: the largest closed line, and closed lines within it. */
export function edgeAmong(figures: readonly Figure[]): readonly Figure[] {
  const edges = edgeOf(figures);
  const loops = outlineOf(edges)?.loops ?? [];
  const [largest] = loops.toSorted((a, b) => Math.abs(area(b)) - Math.abs(area(a)));
  const box = largest && boxOf(extremes(largest));
  if (!box) return [];
  return loops
    .filter((loop) => loop === largest || isWithin(loop, box))
    .map((path) => ({ path: { ...path, closed: true }, width: 0, filled: false }));
}

function isWithin(path: Path, outer: Box): boolean {
  const box = boxOf(extremes(path));
  return (
    box !== undefined &&
    box.left > outer.left &&
    box.right < outer.right &&
    box.top > outer.top &&
    box.bottom < outer.bottom
  );
}
