/** Joins the pieces of lines whose ends meet. */
import type { Point } from './geometry.ts';
import { endOf, reversed, type Path } from './path.ts';

/** In mm: ends in the same cell of this grid, or in adjacent cells, meet. */
const CELL = 0.01;

/** Index of pieces by their ends. */
class Ends {
  readonly #cells = new Map<string, Set<Path>>();

  add(path: Path): void {
    for (const key of keysOf(path)) {
      const cell = this.#cells.get(key);
      if (cell) cell.add(path);
      else this.#cells.set(key, new Set([path]));
    }
  }

  /** Removes and returns a piece that ends at a point. */
  takeAt(point: Point): Path | undefined {
    for (const key of keysAround(point)) {
      const [path] = this.#cells.get(key) ?? [];
      if (path) return this.take(path);
    }
    return undefined;
  }

  take(path: Path): Path {
    for (const key of keysOf(path)) this.#cells.get(key)?.delete(path);
    return path;
  }
}

function keysOf(path: Path): readonly string[] {
  return [keyOf(path.start), keyOf(endOf(path))];
}

function keyOf({ x, y }: Point, dx = 0, dy = 0): string {
  return `${Math.round(x / CELL) + dx} ${Math.round(y / CELL) + dy}`;
}

/** The cell of a point first, then adjacent ones. */
const AROUND = [0, -1, 1].flatMap((dx) => [0, -1, 1].map((dy) => [dx, dy] as const));

function keysAround(point: Point): readonly string[] {
  return AROUND.map(([dx, dy]) => keyOf(point, dx, dy));
}

function meet(a: Point, b: Point): boolean {
  return keysAround(a).includes(keyOf(b));
}

/** Joins pieces to paths. Where more than two ends meet, an arbitrary one continues. */
export function joined(paths: readonly Path[]): Path[] {
  const ends = new Ends();
  for (const path of paths) ends.add(path);
  const waiting = new Set(paths);
  const chains: Path[] = [];
  for (const first of waiting) {
    const pieces = [ends.take(first)];
    let end = endOf(first);
    for (;;) {
      const next = meet(end, first.start) ? undefined : ends.takeAt(end);
      if (!next) break;
      waiting.delete(next);
      const onward = meet(next.start, end) ? next : reversed(next);
      pieces.push(onward);
      end = endOf(onward);
    }
    chains.push({
      start: first.start,
      steps: pieces.flatMap(({ steps }) => steps),
      closed: meet(end, first.start),
    });
  }
  return chains;
}
