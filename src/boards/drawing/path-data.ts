/** Writes paths as SVG `d` attributes as short as possible: relative, in whole units, without invisible details. */
import { TURN, angleOf, distance, sweep, type Point } from '../geometry.ts';
import type { Path, Step } from '../path.ts';
import { onGrid, type Grid } from './grid.ts';

/** Units: an arc that is flatter than this is a line. */
const FLAT = 0.4;

export function pathData(paths: readonly Path[], grid: Grid): string {
  const text = new PathText();
  for (const path of paths) append(text, path, grid);
  return text.toString();
}

function append(text: PathText, { start, steps, closed }: Path, grid: Grid): void {
  text.move(onGrid(start, grid));
  let from = start;
  for (const step of steps) {
    for (const piece of halved(from, step)) {
      const to = onGrid(piece.to, grid);
      const radius = radiusOf(from, piece, distance(text.at, to));
      if (radius === undefined) text.line(to);
      else text.arc(to, radius, piece.bend?.clockwise ?? false);
      from = piece.to;
    }
  }
  if (closed || steps.length === 0) text.close();
}

/** Splits arcs of more than half a circle: with rounded end points they could become another arc. */
function halved(from: Point, step: Step): readonly Step[] {
  const { to, bend } = step;
  if (!bend) return [step];
  const { center, clockwise } = bend;
  const begin = angleOf(center, from);
  const whole = sweep(begin, angleOf(center, to), clockwise);
  if (whole <= TURN / 2 + 1e-9) return [step];
  const angle = begin + (clockwise ? whole : -whole) / 2;
  const radius = distance(center, from);
  const middle = {
    x: center.x + radius * Math.cos(angle),
    y: center.y + radius * Math.sin(angle),
  };
  return [{ to: middle, bend }, step];
}

/** Radius in units, computed from the rounded chord, so that the arc keeps its height. Undefined for a line. */
function radiusOf(from: Point, { to, bend }: Step, chord: number): number | undefined {
  if (!bend) return undefined;
  const half = sweep(angleOf(bend.center, from), angleOf(bend.center, to), bend.clockwise) / 2;
  const radius = chord / (2 * Math.sin(half));
  const isFlat = radius * (1 - Math.cos(half)) < FLAT;
  // Rounded down: too small a radius is drawn as half a circle, too large a one flattens the arc.
  return isFlat || !Number.isFinite(radius) ? undefined : Math.floor(radius * 10) / 10;
}

class PathText {
  at: Point = { x: 0, y: 0 };
  #begin: Point = this.at;
  #text = '';
  /** The command that SVG assumes for further numbers. */
  #implied = '';

  move(to: Point): void {
    this.#write('m', to.x - this.at.x, to.y - this.at.y);
    this.#implied = 'l';
    this.at = to;
    this.#begin = to;
  }

  line(to: Point): void {
    const [dx, dy] = [to.x - this.at.x, to.y - this.at.y];
    if (dx === 0 && dy === 0) return;
    if (dy === 0) this.#write('h', dx);
    else if (dx === 0) this.#write('v', dy);
    else this.#write('l', dx, dy);
    this.at = to;
  }

  arc(to: Point, radius: number, clockwise: boolean): void {
    this.#write('a', radius, radius, 0, 0, Number(clockwise), to.x - this.at.x, to.y - this.at.y);
    this.at = to;
  }

  close(): void {
    this.#text += 'z';
    this.#implied = '';
    this.at = this.#begin;
  }

  toString(): string {
    return this.#text;
  }

  #write(command: string, ...numbers: readonly number[]): void {
    let separated = command !== this.#implied;
    if (separated) this.#text += command;
    for (const number of numbers) {
      if (!separated && number >= 0) this.#text += ' ';
      this.#text += String(number);
      separated = false;
    }
    this.#implied = command;
  }
}
