/** The figures of a layer as few SVG elements: one for each stroke width. */
import { area } from '../area.ts';
import { joined } from '../chains.ts';
import { boxOf, type Box } from '../geometry.ts';
import { extremes, reversed, type Figure, type Path } from '../path.ts';
import { length, onGrid, type Grid } from './grid.ts';
import { pathData } from './path-data.ts';
import { simplified } from './simplify.ts';

export interface Detail {
  /** In mm, as are the others. */
  readonly unit: number;
  /** How far simplified outlines may deviate. */
  readonly tolerance: number;
  /** Areas that are smaller in both directions are left out. */
  readonly smallest: number;
}

interface Group {
  readonly width: number;
  readonly filled: boolean;
  readonly paths: Path[];
}

/**
 * @param within figures outside of it are left out.
 * @param id of the SVG mask for a layer with erased figures.
 */
export function layerMarkup(
  figures: readonly Figure[],
  within: Box,
  grid: Grid,
  detail: Detail,
  id: string,
): string {
  const seen = figures.filter((figure) => isSeen(figure, within, detail.smallest));
  const draw = (run: readonly Figure[]) => runMarkup(run, grid, detail);
  return seen.some(({ erases }) => erases)
    ? erasedMarkup(seen, draw, areaOf(within, grid), id)
    : draw(seen);
}

function runMarkup(figures: readonly Figure[], grid: Grid, detail: Detail): string {
  return groupsOf(figures, grid)
    .map(({ width, filled, paths }) => {
      const drawn = filled ? paths.map((path) => surface(path, detail.tolerance)) : lines(paths);
      const pen = `${filled ? '' : ' fill="none"'}${width > 0 ? ` stroke-width="${width}"` : ' stroke="none"'}`;
      return `<path${pen} d="${pathData(inRows(drawn), grid)}"/>`;
    })
    .join('');
}

/** An area with a mask: white for what was drawn, black for what was erased, in order. */
function erasedMarkup(
  figures: readonly Figure[],
  draw: (run: readonly Figure[]) => string,
  { x, y, width, height }: Area,
  id: string,
): string {
  const runs = runsOf(figures).map((run) => {
    const colour = run[0]?.erases ? '#000' : '#fff';
    return `<g fill="${colour}" stroke="${colour}">${draw(run)}</g>`;
  });
  const area = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  const mask = `<mask id="${id}" maskUnits="userSpaceOnUse" ${area}>${runs.join('')}</mask>`;
  return `${mask}<path mask="url(#${id})" stroke="none" d="m${x} ${y}h${width}v${height}h${-width}z"/>`;
}

/** Consecutive figures that all draw, or all erase. */
function runsOf(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const runs: Figure[][] = [];
  let before: boolean | undefined;
  for (const figure of figures) {
    const erases = figure.erases ?? false;
    if (erases !== before) runs.push([]);
    runs.at(-1)?.push(figure);
    before = erases;
  }
  return runs;
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function areaOf({ left, top, right, bottom }: Box, grid: Grid): Area {
  const [from, to] = [onGrid({ x: left, y: top }, grid), onGrid({ x: right, y: bottom }, grid)];
  return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
}

function isSeen({ path, width, filled }: Figure, within: Box, smallest: number): boolean {
  const box = boxOf(extremes(path));
  if (!box || (!filled && width === 0)) return false;
  const isInside =
    box.left - width < within.right &&
    box.right + width > within.left &&
    box.top - width < within.bottom &&
    box.bottom + width > within.top;
  const size = Math.max(box.right - box.left, box.bottom - box.top) + width;
  return isInside && (!filled || size >= smallest);
}

function groupsOf(figures: readonly Figure[], grid: Grid): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const figure of figures) {
    const width = length(figure.width, grid);
    const key = `${figure.filled} ${width}`;
    const group = groups.get(key) ?? { width, filled: figure.filled, paths: [] };
    groups.set(key, group);
    group.paths.push(figure.path);
  }
  return [...groups.values()];
}

/** All areas are clockwise, since areas of opposite direction would cut each other. */
function surface(path: Path, tolerance: number): Path {
  const simple = simplified(path, tolerance);
  return area(simple) < 0 ? reversed(simple) : simple;
}

function lines(paths: readonly Path[]): Path[] {
  const isPiece = ({ closed, steps }: Path) => !closed && steps.length > 0;
  return [...paths.filter((path) => !isPiece(path)), ...joined(paths.filter(isPiece))];
}

/** Height of a row in mm. */
const ROW = 3;

/** Sorts neighbours next to each other, so that relative moves are short to write. */
function inRows(paths: readonly Path[]): Path[] {
  const rowOf = ({ start }: Path) => Math.floor(start.y / ROW);
  return paths.toSorted((a, b) => rowOf(a) - rowOf(b) || a.start.x - b.start.x);
}
