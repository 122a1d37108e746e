/** The shapes of pads, as figures around their position. */
import type { Placement, Point } from '../geometry.ts';
import { capsule, dot, polygon, rectangle, type Figure, type Path } from '../path.ts';
import { CORNERS, roundedRectangle, type Corner } from '../rounded.ts';
import type { Expression } from '../s-expression.ts';
import { child, needed, numberAt, numberOf, wordOf, wordsOf } from '../values.ts';
import { graphicOf } from './graphics.ts';
import { allPlaced } from './sheet.ts';

interface Shape {
  readonly width: number;
  readonly height: number;
  /** The expression with the details of the shape. */
  readonly of: Expression;
}

const SHAPES: Readonly<Record<string, (shape: Shape) => readonly Figure[]>> = {
  circle: ({ width }) => [dot({ x: 0, y: 0 }, width)],
  oval: ({ width, height }) => [capsule({ x: 0, y: 0 }, width, height)],
  rect: (shape) => filled(plain(shape)),
  trapezoid,
  roundrect,
  custom,
};

/** @param own expression for one side, where that differs. */
export function padFigures(own: Expression | undefined, pad: Expression): readonly Figure[] {
  const of = own ?? pad;
  const size = needed(of, 'size');
  const shape = { width: Math.abs(numberAt(size, 0)), height: Math.abs(numberAt(size, 1)), of };
  const name = (own && wordOf(own, 'shape')) ?? wordsOf(pad)[2] ?? '';
  const draw = Object.hasOwn(SHAPES, name) ? SHAPES[name] : undefined;
  const figures = draw?.(shape) ?? [];
  const offset = offsetOf(of);
  return offset ? allPlaced(figures, offset) : figures;
}

/** The copper may be off the centre of its hole. */
function offsetOf(of: Expression): Placement | undefined {
  const offset = child(child(of, 'drill') ?? of, 'offset');
  return offset && { x: numberAt(offset, 0), y: numberAt(offset, 1), angle: 0 };
}

function filled(path: Path | undefined, width = 0): Figure[] {
  return path ? [{ path, width, filled: true }] : [];
}

function plain({ width, height }: Pick<Shape, 'width' | 'height'>): Path {
  return rectangle({ x: -width / 2, y: -height / 2 }, { x: width / 2, y: height / 2 });
}

/** `rect_delta` makes two sides longer and shorter. */
function trapezoid({ width, height, of }: Shape): readonly Figure[] {
  const delta = child(of, 'rect_delta');
  const [dx, dy] = delta ? [numberAt(delta, 0) / 2, numberAt(delta, 1) / 2] : [0, 0];
  const [x, y] = [width / 2, height / 2];
  const corners: readonly Point[] = [
    { x: -x - dy, y: y + dx },
    { x: x + dy, y: y - dx },
    { x: x - dy, y: -y + dx },
    { x: -x + dy, y: -y - dx },
  ];
  return filled(polygon(corners));
}

function roundrect(shape: Shape): readonly Figure[] {
  const { width, height, of } = shape;
  const shorter = Math.min(width, height);
  const radius = shorter * Math.min(0.5, Math.max(0, numberOf(of, 'roundrect_rratio', 0)));
  const corners = chamfersOf(of);
  if (corners.size > 0) {
    const size = shorter * Math.max(0, numberOf(of, 'chamfer_ratio', 0));
    return filled(roundedRectangle({ x: 0, y: 0 }, width, height, radius, { size, corners }));
  }
  // A smaller rectangle with a round stroke is shorter to write.
  return filled(plain({ width: width - 2 * radius, height: height - 2 * radius }), 2 * radius);
}

function chamfersOf(of: Expression): ReadonlySet<Corner> {
  const words = new Set(wordsOf(child(of, 'chamfer')));
  return new Set(CORNERS.filter((corner) => words.has(corner)));
}

/** An anchor shape and further graphics in the pad. */
function custom(shape: Shape): readonly Figure[] {
  const { of, width } = shape;
  const anchor = wordOf(child(of, 'options') ?? of, 'anchor');
  const drawn = (child(of, 'primitives')?.values ?? []).flatMap((value) => {
    const figure = typeof value === 'string' ? undefined : graphicOf(value);
    return figure ? [figure] : [];
  });
  return [...(anchor === 'rect' ? filled(plain(shape)) : [dot({ x: 0, y: 0 }, width)]), ...drawn];
}
