/** The extended commands of a Gerber file, between per cent signs. */
import { boardMessages as say } from '#messages/boards.ts';
import { BoardFault } from '../fault.ts';
import { definitionOf, standardAperture, type Aperture } from './apertures.ts';
import { attributeOf } from './attributes.ts';
import type { Command } from './commands.ts';
import { digitsOf, INCH, within } from './format.ts';
import { macroFigures, macroOf } from './macros.ts';
import { begin, end, type Reading } from './reading.ts';

type Reader = (text: string, reading: Reading, line: number) => void;

const READERS: Readonly<Record<string, Reader>> = {
  FS: (text, reading, line) => {
    reading.digits = digitsOf(text, line);
  },
  MO: (text, reading) => {
    reading.unit = text.startsWith('MOIN') ? INCH : 1;
  },
  AD: readAperture,
  AM: (text, { macros }, line) => {
    const macro = macroOf(text, line);
    macros.set(macro.name, macro);
  },
  AB: readBlock,
  SR: readRepeat,
  LP: (text, { plotter }) => plotter.change({ erases: text === 'LPC' }),
  LM: (text, { plotter }) => {
    const mirrored = { mirrorX: text.includes('X'), mirrorY: text.includes('Y') };
    plotter.change({ transform: { ...plotter.pen.transform, ...mirrored } });
  },
  LR: (text, { plotter }, line) => {
    plotter.change({ transform: { ...plotter.pen.transform, angle: numberAfter(text, line) } });
  },
  LS: (text, { plotter }, line) => {
    const scale = Math.abs(numberAfter(text, line));
    plotter.change({ transform: { ...plotter.pen.transform, scale } });
  },
  TF: readAttribute,
  TA: readAttribute,
  TO: readAttribute,
  TD: readAttribute,
};

export function readExtended({ text, line }: Command, reading: Reading): void {
  const name = text.slice(0, 2);
  const read = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
  if (read) read(text, reading, line);
  else if (OUTDATED.has(name) && !HARMLESS.test(text)) {
    throw new BoardFault(say.faults.gerber.outdated(line, name));
  }
}

/** Deprecated commands that changed the whole image; almost always they state the default. */
const OUTDATED: ReadonlySet<string> = new Set(['AS', 'IF', 'IP', 'IR', 'KO', 'MI', 'OF', 'SF']);
const HARMLESS =
  /^(?:ASAXBY|IPPOS|IR0|MI(?:A0)?(?:B0)?|OF(?:A[-+]?0(?:\.0*)?)?(?:B[-+]?0(?:\.0*)?)?|SF(?:A1(?:\.0*)?)?(?:B1(?:\.0*)?)?)$/;

function numberAfter(text: string, line: number): number {
  const number = Number(text.slice(2) || Number.NaN);
  if (Number.isFinite(number)) return within(number, line);
  throw new BoardFault(say.faults.gerber.noNumber(line));
}

function readAperture(text: string, reading: Reading, line: number): void {
  const { code, name, numbers } = definitionOf(text, line);
  const unit = unitOf(reading, line);
  const [use] = reading.uses.get('.AperFunction') ?? [];
  const aperture = standardAperture(name, numbers, unit) ?? fromMacro(name, numbers, reading, line);
  for (const { path, width } of aperture.figures) {
    within(width, line);
    for (const { x, y } of [path.start, ...path.steps.map(({ to }) => to)]) {
      within(x, line);
      within(y, line);
    }
  }
  reading.apertures.set(code, { ...aperture, use });
}

function fromMacro(
  name: string,
  numbers: readonly number[],
  reading: Reading,
  line: number,
): Aperture {
  const macro = reading.macros.get(name);
  if (!macro) throw new BoardFault(say.faults.gerber.noAperture(line));
  const unit = unitOf(reading, line);
  const figures = macroFigures(macro, numbers, unit, reading.budget, line);
  // The standard allows no lines with a macro.
  return { figures, pen: 0 };
}

export function unitOf({ unit }: Reading, line: number): number {
  if (unit === undefined) throw new BoardFault(say.faults.gerber.noUnit(line));
  return unit;
}

/** `ABD12` begins a block aperture; `AB` ends it. */
function readBlock(text: string, reading: Reading, line: number): void {
  const [, code] = /^ABD(\d{1,9})$/.exec(text) ?? [];
  if (code === undefined) {
    if (!end(reading, false)) throw new BoardFault(say.faults.gerber.noBlock(line));
    return;
  }
  begin(reading, {
    isRepeat: false,
    end: ({ figures }) => {
      reading.apertures.set(Number(code), { figures, pen: 0, isBlock: true });
    },
  });
}

/** `SRX3Y2I5.0J4.0` begins a step and repeat of three columns and two rows; `SR` ends it. */
function readRepeat(text: string, reading: Reading, line: number): void {
  end(reading, true);
  const [, columns = '1', rows = '1', right = '0', up = '0'] =
    /^SR(?:X(\d{1,6}))?(?:Y(\d{1,6}))?(?:I([-+.\d]+))?(?:J([-+.\d]+))?$/.exec(text) ?? [];
  if (Number(columns) * Number(rows) <= 1) return;
  const unit = unitOf(reading, line);
  const [dx, dy] = [right, up].map((step) => within(Number(step) * unit, line));
  if (!(dx !== undefined && dy !== undefined)) return;
  begin(reading, {
    isRepeat: true,
    end: (drawn, outer) => {
      const once = drawn.figures.reduce((sum, { path }) => sum + 1 + path.steps.length, 1);
      reading.budget.expect(once * Number(columns) * Number(rows));
      for (let column = 0; column < Number(columns); column += 1) {
        for (let row = 0; row < Number(rows); row += 1) {
          outer.take(drawn, { x: column * dx, y: -row * dy });
        }
      }
    },
  });
}

function readAttribute(text: string, { file, uses, objects }: Reading): void {
  const { kind, name, words } = attributeOf(text);
  if (kind === 'TF') file.set(name, words);
  else if (kind === 'TA') uses.set(name, words);
  else if (kind === 'TO') objects.set(name, words);
  else {
    for (const own of [uses, objects]) {
      if (name === '') own.clear();
      else own.delete(name);
    }
  }
}
