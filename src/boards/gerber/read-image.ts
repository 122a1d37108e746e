/** Reads one Gerber file by the specification 2024.05, including deprecated commands. Text in, figures out. */
import { boardMessages as say } from '#messages/boards.ts';
import { BoardFault } from '../fault.ts';
import type { Point } from '../geometry.ts';
import { arcStep } from './arcs.ts';
import type { Attributes } from './attributes.ts';
import type { Budget } from './budget.ts';
import { commandsOf, type Command } from './commands.ts';
import { readExtended, unitOf } from './extended.ts';
import { INCH, numberIn, within } from './format.ts';
import type { Drawn } from './plotter.ts';
import { end, newReading, type Reading } from './reading.ts';

export interface Image extends Drawn {
  /** File attributes: `.FileFunction`, `.Part` … */
  readonly attributes: Attributes;
  /** Whether some pads are not flashes, so that flashes do not count pads. */
  readonly drawsPads: boolean;
}

export function readImage(text: string, budget: Budget): Image {
  const reading = newReading(budget);
  let last = 1;
  for (const command of commandsOf(text)) {
    last = command.line;
    if (command.isExtended) readExtended(command, reading);
    else if (/^M0*[02]$/.test(command.text)) break;
    else readWords(command, reading);
  }
  end(reading, true);
  if (reading.blocks.length > 0) throw new BoardFault(say.faults.gerber.unclosed(last));
  const { file: attributes, drawsPads } = reading;
  return { ...reading.plotter.drawn(), attributes, drawsPads };
}

const COMMENT = /^G0*4(?!\d)/;

const WORD = /([DGIJMNXY])([-+]?[\d.]+)/gy;

function readWords({ text, line }: Command, reading: Reading): void {
  if (COMMENT.test(text)) return;
  const numbers = new Map<string, string>();
  let at = 0;
  for (const [word, letter = '', digits = ''] of text.matchAll(WORD)) {
    at += word.length;
    if (letter === 'G') readMode(Number(digits), reading);
    else numbers.set(letter, digits);
  }
  if (at < text.length) throw new BoardFault(say.faults.gerber.noCommand(line));
  const code = Number(numbers.get('D') ?? Number.NaN);
  if (code >= 10) choose(code, reading, line);
  else if (code > 0 || numbers.has('X') || numbers.has('Y')) {
    reading.operation = code > 0 ? code : reading.operation;
    operate(numbers, reading, line);
  }
}

function readMode(code: number, reading: Reading): void {
  const { plotter } = reading;
  if (code === 1) reading.bend = undefined;
  else if (code === 2) reading.bend = 'clockwise';
  else if (code === 3) reading.bend = 'against';
  else if (code === 36) {
    plotter.change({ isRegion: true });
    // The attribute that assigns an object to a pin.
    reading.drawsPads ||= reading.objects.has('.P');
  } else if (code === 37) plotter.change({ isRegion: false });
  else if (code === 70) reading.unit = INCH;
  else if (code === 71) reading.unit = 1;
  else if (code === 74) reading.isQuarter = true;
  else if (code === 75) reading.isQuarter = false;
  else if (code === 90 && reading.digits)
    reading.digits = { ...reading.digits, incremental: false };
  else if (code === 91 && reading.digits) reading.digits = { ...reading.digits, incremental: true };
}

function choose(code: number, { apertures, plotter }: Reading, line: number): void {
  const aperture = apertures.get(code);
  if (!aperture) throw new BoardFault(say.faults.gerber.noAperture(line));
  plotter.change({ aperture });
}

function operate(numbers: ReadonlyMap<string, string>, reading: Reading, line: number): void {
  const { plotter, operation } = reading;
  const to = target(numbers, reading, line);
  if (operation === 2) {
    plotter.move(to);
    return;
  }
  const { aperture, isRegion } = plotter.pen;
  if (!aperture && !isRegion) throw new BoardFault(say.faults.gerber.noAperture(line));
  if (operation === 3) plotter.flash(to);
  else if (operation === 1) {
    const { bend, isQuarter } = reading;
    const offset = {
      x: lengthOf(numbers, 'I', reading, line),
      y: -lengthOf(numbers, 'J', reading, line),
    };
    const clockwise = bend === 'clockwise';
    plotter.draw(bend ? arcStep({ from: plotter.at, to, offset, clockwise, isQuarter }) : { to });
  }
}

/** A missing coordinate stays the same. */
function target(numbers: ReadonlyMap<string, string>, reading: Reading, line: number): Point {
  const { plotter, digits } = reading;
  const { x, y } = plotter.at;
  const start = digits?.incremental ? plotter.at : { x: 0, y: 0 };
  return {
    x: numbers.has('X') ? within(start.x + lengthOf(numbers, 'X', reading, line), line) : x,
    y: numbers.has('Y') ? within(start.y - lengthOf(numbers, 'Y', reading, line), line) : y,
  };
}

function lengthOf(
  numbers: ReadonlyMap<string, string>,
  name: string,
  reading: Reading,
  line: number,
): number {
  const digits = numbers.get(name);
  if (digits === undefined) return 0;
  if (!reading.digits) throw new BoardFault(say.faults.gerber.noFormat(line));
  const length = numberIn(digits, reading.digits) * unitOf(reading, line);
  if (Number.isFinite(length)) return within(length, line);
  throw new BoardFault(say.faults.gerber.noNumber(line));
}
