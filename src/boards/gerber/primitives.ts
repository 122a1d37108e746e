/**
 * The primitives of aperture macros, by their codes in the specification. Lengths are in the unit of the file, y up.
 */
import { boardMessages as say } from '#messages/boards.ts';
import { BoardFault } from '../fault.ts';
import { distance, type Point } from '../geometry.ts';
import {
  circle,
  dot,
  line as lineOf,
  placedFigure,
  placedPath,
  polygon,
  rectangle,
} from '../path.ts';
import type { Figure, Path, Step } from '../path.ts';
import { regularPolygon, surface } from './apertures.ts';

export interface Piece {
  readonly figure: Figure;
  /** Centre line and width of a straight bar with square ends. */
  readonly spine?: { readonly path: Path; readonly width: number };
}

interface Numbers {
  readonly at: (index: number) => number;
  readonly length: (index: number) => number;
  readonly point: (index: number) => Point;
  readonly all: readonly number[];
}

type Primitive = (numbers: Numbers) => readonly Piece[];

/** Primitives whose first number is the exposure, and whose last is the rotation. */
const EXPOSED: Readonly<
  Record<number, { readonly turn: (of: Numbers) => number; readonly draw: Primitive }>
> = {
  1: {
    turn: ({ at }) => at(4),
    draw: ({ length, point }) => [{ figure: dot(point(2), length(1)) }],
  },
  2: { turn: ({ at }) => at(6), draw: bar },
  20: { turn: ({ at }) => at(6), draw: bar },
  21: { turn: ({ at }) => at(5), draw: (of) => rectangleFrom(of, centered(of)) },
  22: { turn: ({ at }) => at(5), draw: (of) => rectangleFrom(of, of.point(3)) },
  4: { turn: ({ at, all }) => at(Math.min(2 * at(1) + 4, all.length - 1)), draw: outline },
  5: { turn: ({ at }) => at(5), draw: polygonOf },
};

const UNEXPOSED: Readonly<
  Record<number, { readonly turn: (of: Numbers) => number; readonly draw: Primitive }>
> = {
  6: { turn: ({ at }) => at(8), draw: moire },
  7: { turn: ({ at }) => at(5), draw: thermal },
};

export function piecesOf(
  code: number,
  all: readonly number[],
  unit: number,
  line: number,
): readonly Piece[] {
  const at = (index: number) => all[index] ?? 0;
  const numbers: Numbers = {
    at,
    all,
    length: (index) => Math.abs(at(index)) * unit,
    point: (index) => ({ x: at(index) * unit, y: -at(index + 1) * unit }),
  };
  const primitive = EXPOSED[code] ?? UNEXPOSED[code];
  if (!primitive) throw new BoardFault(say.faults.gerber.noMacro(line));
  const erases = code in EXPOSED && at(0) === 0;
  const turn = { x: 0, y: 0, angle: primitive.turn(numbers) };
  return primitive.draw(numbers).map(({ figure, spine }) => ({
    figure: { ...placedFigure(figure, turn), ...(erases && { erases }) },
    ...(spine && { spine: { ...spine, path: placedPath(spine.path, turn) } }),
  }));
}

function bar({ length, point }: Numbers): readonly Piece[] {
  const [from, to, width] = [point(2), point(4), length(1)];
  const far = distance(from, to);
  const [x, y] = far > 0 ? [(to.x - from.x) / far, (to.y - from.y) / far] : [1, 0];
  const [dx, dy] = [(-y * width) / 2, (x * width) / 2];
  const corners = [
    { x: from.x + dx, y: from.y + dy },
    { x: from.x - dx, y: from.y - dy },
    { x: to.x - dx, y: to.y - dy },
    { x: to.x + dx, y: to.y + dy },
  ];
  return surfaces(polygon(corners)).map((piece) => ({
    ...piece,
    spine: { path: lineOf(from, to), width },
  }));
}

/** The lower left corner of a rectangle given by its centre. */
function centered({ length, point }: Numbers): Point {
  const { x, y } = point(3);
  return { x: x - length(1) / 2, y: y + length(2) / 2 };
}

function rectangleFrom({ length }: Numbers, { x, y }: Point): readonly Piece[] {
  return surfaces(rectangle({ x, y: y - length(2) }, { x: x + length(1), y }));
}

function outline({ at, all, point }: Numbers): readonly Piece[] {
  const corners = Math.min(Math.floor(at(1)), Math.floor((all.length - 2) / 2) - 1);
  if (!(corners >= 2)) return [];
  return surfaces(polygon(Array.from({ length: corners }, (_, index) => point(2 + 2 * index))));
}

function polygonOf({ at, length, point }: Numbers): readonly Piece[] {
  return surfaces(regularPolygon(point(2), length(4), at(1), 0));
}

const MOST_RINGS = 50;

/** Concentric rings and a crosshair. */
function moire({ at, length, point }: Numbers): readonly Piece[] {
  const center = point(0);
  const [thickness, gap, bars, reach] = [length(3), length(4), length(6), length(7)];
  const rings: Piece[] = [];
  let outer = length(2);
  while (rings.length < Math.min(at(5), MOST_RINGS) && outer > 0) {
    const path = circle(center, Math.max(0, (outer - thickness) / 2));
    rings.push({ figure: { path, width: Math.min(thickness, outer), filled: false } });
    outer -= 2 * (thickness + gap);
  }
  return [...rings, ...cross(center, bars, reach), ...cross(center, reach, bars)];
}

function cross({ x, y }: Point, width: number, height: number): readonly Piece[] {
  const [dx, dy] = [width / 2, height / 2];
  return surfaces(rectangle({ x: x - dx, y: y - dy }, { x: x + dx, y: y + dy }));
}

/** A ring with four gaps. */
function thermal({ length, point }: Numbers): readonly Piece[] {
  const center = point(0);
  const [outer, inner, gap] = [length(2) / 2, length(3) / 2, length(4) / 2];
  if (!(outer > gap * Math.SQRT2)) return [];
  const along = (radius: number) => Math.sqrt(radius * radius - gap * gap);
  const bend = (clockwise: boolean) => ({ center: { x: 0, y: 0 }, clockwise });
  const isRound = inner > gap * Math.SQRT2;
  const steps: readonly Step[] = [
    { to: { x: gap, y: along(outer) }, bend: bend(true) },
    ...(isRound
      ? [
          { to: { x: gap, y: along(inner) } },
          { to: { x: along(inner), y: gap }, bend: bend(false) },
        ]
      : [{ to: { x: gap, y: gap } }]),
  ];
  const quarter: Path = { start: { x: along(outer), y: gap }, steps, closed: true };
  return [0, 90, 180, 270].map((angle) => ({
    figure: surface(placedPath(quarter, { ...center, angle })),
  }));
}

function surfaces(path: Path | undefined): readonly Piece[] {
  return path ? [{ figure: surface(path) }] : [];
}
