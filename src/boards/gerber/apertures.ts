/** The standard apertures of Gerber files, as figures around 0, 0: circle, rectangle, obround and polygon. */
import { boardMessages as say } from '#messages/boards.ts';
import { BoardFault } from '../fault.ts';
import { TURN, type Point } from '../geometry.ts';
import {
  capsule,
  circle,
  dot,
  endOf,
  polygon,
  rectangle,
  reversed,
  type Figure,
  type Path,
} from '../path.ts';
import { roundedRectangle } from '../rounded.ts';

export interface Aperture {
  readonly figures: readonly Figure[];
  /** Diameter of the round pen for lines. */
  readonly pen: number;
  /** Sides of a rectangle, whose corners the ends of a line have. */
  readonly sides?: readonly [width: number, height: number];
  /** Attribute `.AperFunction`: `ViaPad`, `SMDPad` … */
  readonly use?: string | undefined;
  /** Whether it is a block aperture, which erases everything below, not just its own figures. */
  readonly isBlock?: true;
}

const MIDDLE: Point = { x: 0, y: 0 };

/** Numbers are in mm; those that a template does not use are undefined. */
type Template = (numbers: readonly number[]) => Aperture;

const circular: Template = ([diameter = 0, ...hole]) => ({
  figures: withHole(dot(MIDDLE, diameter), hole, () => circle(MIDDLE, diameter / 2)),
  pen: diameter,
});

const rectangular: Template = ([width = 0, height = 0, ...hole]) => {
  const path = rectangle({ x: -width / 2, y: -height / 2 }, { x: width / 2, y: height / 2 });
  return {
    figures: withHole(surface(path), hole, () => path),
    pen: Math.min(width, height),
    sides: [width, height],
  };
};

const obround: Template = ([width = 0, height = 0, ...hole]) => {
  const pen = Math.min(width, height);
  const whole = () => roundedRectangle(MIDDLE, width, height, pen / 2);
  return { figures: withHole(capsule(MIDDLE, width, height), hole, whole), pen };
};

const regular: Template = ([diameter = 0, corners = 0, turn = 0, ...hole]) => {
  const path = regularPolygon(MIDDLE, diameter, corners, turn);
  return { figures: path ? withHole(surface(path), hole, () => path) : [], pen: diameter };
};

const TEMPLATES: Readonly<
  Record<string, { readonly make: Template; readonly lengths: readonly number[] }>
> = {
  C: { make: circular, lengths: [0, 1, 2] },
  R: { make: rectangular, lengths: [0, 1, 2, 3] },
  O: { make: obround, lengths: [0, 1, 2, 3] },
  P: { make: regular, lengths: [0, 3, 4] },
};

/** @returns undefined where no standard template has that name. */
export function standardAperture(
  name: string,
  numbers: readonly number[],
  unit: number,
): Aperture | undefined {
  const template = Object.hasOwn(TEMPLATES, name) ? TEMPLATES[name] : undefined;
  return template?.make(
    numbers.map((number, index) =>
      template.lengths.includes(index) ? Math.abs(number) * unit : number,
    ),
  );
}

export function surface(path: Path): Figure {
  return { path, width: 0, filled: true };
}

const CORNERS = { least: 3, most: 12 };

/** Clockwise, like all contours here; the first corner is to the right of the centre, before rotation. */
export function regularPolygon(
  center: Point,
  diameter: number,
  corners: number,
  turn: number,
): Path | undefined {
  const count = Math.min(CORNERS.most, Math.max(CORNERS.least, Math.round(corners) || 0));
  return polygon(
    Array.from({ length: count }, (_, index) => {
      const angle = (index / count - turn / 360) * TURN;
      return {
        x: center.x + (diameter / 2) * Math.cos(angle),
        y: center.y + (diameter / 2) * Math.sin(angle),
      };
    }),
  );
}

/** A round hole, or a rectangular one in older files. */
function withHole(whole: Figure, hole: readonly number[], outline: () => Path): readonly Figure[] {
  const [width = 0, height] = hole;
  if (!(width > 0)) return [whole];
  const inner =
    height !== undefined && height > 0
      ? rectangle({ x: -width / 2, y: -height / 2 }, { x: width / 2, y: height / 2 })
      : circle(MIDDLE, width / 2);
  return [surface(ring(outline(), inner))];
}

/** One contour that runs into the hole, around it in the other direction, and back. */
export function ring(outer: Path, inner: Path): Path {
  const [out, back] = [closedSteps(outer), closedSteps(reversed(closing(inner)))];
  const start = closing(inner).start;
  return {
    start: outer.start,
    steps: [...out, { to: start }, ...back, { to: outer.start }],
    closed: true,
  };
}

function closing(path: Path): Path {
  return { ...path, steps: closedSteps(path) };
}

/** With the closing side, which a closed path may omit. */
function closedSteps(path: Path): Path['steps'] {
  const end = endOf(path);
  const isBack = end.x === path.start.x && end.y === path.start.y;
  return isBack ? path.steps : [...path.steps, { to: path.start }];
}

/** Parses `D10C,0.5X0.2` of the command AD. */
export function definitionOf(text: string, line: number) {
  const [, code, name, list = ''] = /^ADD(\d{1,9})([\w.$-]+)(?:,([-+.\dX]*))?$/i.exec(text) ?? [];
  if (code === undefined || name === undefined) {
    throw new BoardFault(say.faults.gerber.noAperture(line));
  }
  const numbers = list === '' ? [] : list.toUpperCase().split('X').map(Number);
  if (!numbers.every((number) => Number.isFinite(number))) {
    throw new BoardFault(say.faults.gerber.noNumber(line));
  }
  return { code: Number(code), name, numbers };
}
