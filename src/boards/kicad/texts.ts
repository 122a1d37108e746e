/**
 * Texts in a single-stroke font, about as wide as KiCad's. The result contains only strokes, no characters of the file.
 */
import type { Placement, Point } from '../geometry.ts';
import { placedPath, type Figure, type Path } from '../path.ts';
import type { Expression } from '../s-expression.ts';
import { child, has, isOn, lengthOf, numberAt, pointOf, wordsOf } from '../values.ts';
import { glyphOf } from './glyphs.ts';

const MAX_LENGTH = 200;

/** Line spacing as in KiCad, in capital heights. */
const LINE = 1.62;

/** Capital height in glyph units, and the ratio of width to height. */
const UNITS = 6;
const NARROW = 0.9;

/** Between two letters, in glyph units. */
const GAP = 2;

/** Text expressions, with the index of their text. */
const PLACES: Readonly<Record<string, number>> = { gr_text: 0, fp_text: 1, property: 1 };

export interface Lettering {
  /** In the coordinates of the board or of the footprint. */
  readonly at: Point;
  /** Degrees on the board, also in a footprint. */
  readonly angle: number;
  /** Around 0, 0, before rotation. */
  readonly figures: readonly Figure[];
}

/** Undefined for an expression that is no text, or a hidden one. */
export function letteringOf(
  of: Expression,
  fields: ReadonlyMap<string, string>,
): Lettering | undefined {
  const place = Object.hasOwn(PLACES, of.name) ? PLACES[of.name] : undefined;
  const at = child(of, 'at');
  const effects = child(of, 'effects');
  if (place === undefined || !at || !effects || isHidden(of, effects)) return undefined;
  const text = spelled(wordsOf(of)[place] ?? '', fields);
  // The value of a variable may be in another file: no text is better than a wrong one.
  if (text === '' || text.includes('${')) return undefined;
  const angle = at.values[2] === 'unlocked' ? 0 : numberAt(at, 2, 0);
  const upright = of.name !== 'gr_text' && !has(at, 'unlocked') && !isOn(of, 'unlocked');
  return {
    at: pointOf(at),
    angle: upright ? readable(angle) : angle,
    figures: lettersOf(text, effects),
  };
}

function isHidden(of: Expression, effects: Expression): boolean {
  return has(of, 'hide') || isOn(of, 'hide') || has(effects, 'hide') || isOn(effects, 'hide');
}

/** KiCad keeps texts upright. */
function readable(angle: number): number {
  const positive = ((angle % 360) + 360) % 360;
  return positive > 90 && positive <= 270 ? positive - 180 : positive;
}

/** Replaces variables, and removes markup for overlines, subscripts and superscripts. */
function spelled(word: string, fields: ReadonlyMap<string, string>): string {
  return word
    .slice(0, MAX_LENGTH)
    .replaceAll(/\$\{(\w+)\}/g, (whole, name: string) => fields.get(name) ?? whole)
    .replaceAll(/[~^_]\{([^{}]*)\}/g, '$1')
    .slice(0, MAX_LENGTH);
}

function lettersOf(text: string, effects: Expression): Figure[] {
  const font = child(effects, 'font') ?? effects;
  const size = child(font, 'size');
  const [height, width] = size ? [numberAt(size, 0), numberAt(size, 1)] : [1, 1];
  const pen = lengthOf(font, 'thickness', height / 8);
  const aligned = new Set(wordsOf(child(effects, 'justify')));
  const unit = { x: (width * NARROW) / UNITS, y: height / UNITS };
  const rows = text.split('\n');
  const all = height * (1 + LINE * (rows.length - 1));
  const top = aligned.has('top') ? 0 : aligned.has('bottom') ? -all : -all / 2;
  return rows.flatMap((row, index) => {
    const { paths, length } = rowOf(row);
    const left = aligned.has('left') ? 0 : aligned.has('right') ? -length : -length / 2;
    const at = { x: left, y: top / unit.y + index * LINE * UNITS };
    const scale = { x: aligned.has('mirror') ? -unit.x : unit.x, y: unit.y };
    return paths.map((path) => ({ path: scaled(path, at, scale), width: pen, filled: false }));
  });
}

/** A line of letters in glyph units, beginning at 0. */
function rowOf(row: string): { paths: Path[]; length: number } {
  const paths: Path[] = [];
  let x = 0;
  for (const letter of row.normalize('NFC')) {
    const { width, strokes } = glyphOf(letter);
    for (const [first, ...others] of strokes) {
      if (!first) continue;
      const move = (point: Point): Point => ({ x: point.x + x, y: point.y });
      const steps = others.map((to) => ({ to: move(to) }));
      paths.push({ start: move(first), steps, closed: false });
    }
    x += width + GAP;
  }
  return { paths, length: Math.max(0, x - GAP) };
}

function scaled({ start, steps, closed }: Path, by: Point, scale: Point): Path {
  const move = ({ x, y }: Point): Point => ({ x: (x + by.x) * scale.x, y: (y + by.y) * scale.y });
  return { start: move(start), steps: steps.map(({ to }) => ({ to: move(to) })), closed };
}

/** The strokes at a position. */
export function lettersAt({ angle, figures }: Lettering, at: Point): Figure[] {
  const here: Placement = { ...at, angle };
  return figures.map((figure) => ({ ...figure, path: placedPath(figure.path, here) }));
}
