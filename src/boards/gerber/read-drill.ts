/** Reads Excellon drill files (NC, XNC): holes and slots in mm. Text in, holes out. */
import { boardMessages as say } from '#messages/boards.ts';
import { BoardFault } from '../fault.ts';
import type { Point } from '../geometry.ts';
import { dot, type Figure } from '../path.ts';
import { arcStep } from './arcs.ts';
import { attributeOf, type Attributes } from './attributes.ts';
import type { Budget } from './budget.ts';
import { newDrilling, type DrilledHole, type Drilling } from './drilling.ts';
import { INCH, numberIn, within } from './format.ts';

export interface Drilled {
  readonly holes: readonly DrilledHole[];
  readonly attributes: Attributes;
}

/** Whether a text is a drill file, judged by its content; comments may precede its first command. */
export function isDrill(text: string): boolean {
  const lines = text
    .slice(0, 4000)
    .split('\n')
    .map((line) => line.trim());
  return lines.find((line) => line !== '' && line !== '%' && !line.startsWith(';')) === 'M48';
}

export function readDrill(text: string, budget: Budget): Drilled {
  const drilling = newDrilling(budget);
  for (const [index, raw] of text.split('\n').entries()) {
    const words = raw.trim();
    if (/^M(?:30|00)$/.test(words)) break;
    budget.spend(1);
    if (words.startsWith(';')) readComment(words.slice(1).trim(), drilling);
    else readLine(words.replaceAll(' ', '').toUpperCase(), drilling, index + 1);
  }
  endRoute(drilling);
  return { holes: drilling.holes, attributes: drilling.file };
}

function readComment(text: string, drilling: Drilling): void {
  const attribute = text.startsWith('#@!') ? attributeOf(text.slice(3).trim()) : undefined;
  if (attribute?.kind === 'TF') drilling.file.set(attribute.name, attribute.words);
  else if (attribute?.kind === 'TD') drilling.use = undefined;
  else if (attribute?.name === '.AperFunction') drilling.use = attribute.words[2];
  const [, whole, decimals] = /^(?:FILE_)?FORMAT=\{?(\d):(\d)/.exec(text) ?? [];
  if (whole !== undefined) drilling.places = [Number(whole), Number(decimals)];
}

type Reader = (match: RegExpExecArray, drilling: Drilling, line: number) => void;

/** In this order; lines that match none are irrelevant for holes. */
const READERS: readonly (readonly [pattern: RegExp, read: Reader])[] = [
  [/^(INCH|METRIC|M71|M72)(?:,|$)/, readUnit],
  [/^T(\d{1,9})(?:[FSBHZ][\d.]+)*(?:C([\d.]+))?/, readTool],
  [/^ICI(?:,ON)?$|^G91$/, (_, drilling) => (drilling.isIncremental = true)],
  [/^ICI,OFF$|^G90$/, (_, drilling) => (drilling.isIncremental = false)],
  [/^M15$/, (_, drilling) => (drilling.isDown = true)],
  [/^M1[67]$/, (_, drilling) => endRoute(drilling)],
  [/^G0*5$/, (_, drilling) => endRoute(drilling, 'drill')],
  [/^R(\d{1,6})([XY].*)$/, readRepeat],
  [/^(?:M25|M0?[128]X.*)$/, (_, __, line) => refuse(line)],
  [/^([XY].*)G85([XY].*)$/, readSlot],
  [/^(?:G0*([0-3]))?([XY][^G]*)?$/, readMove],
];

function readLine(words: string, drilling: Drilling, line: number): void {
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(words);
    if (match) return read(match, drilling, line);
  }
}

function refuse(line: number): never {
  throw new BoardFault(say.faults.gerber.noPattern(line));
}

function readUnit({ 1: word, input }: RegExpExecArray, drilling: Drilling): void {
  drilling.unit = word === 'INCH' || word === 'M72' ? INCH : 1;
  if (input.includes(',LZ')) drilling.isTrailing = true;
  if (input.includes(',TZ')) drilling.isTrailing = false;
  const [, whole, decimals] = /,(0+)\.(0+)/.exec(input) ?? [];
  if (whole && decimals) drilling.places = [whole.length, decimals.length];
}

function readTool({ 1: number, 2: size }: RegExpExecArray, drilling: Drilling, line: number): void {
  const { tools, use } = drilling;
  endRoute(drilling);
  if (size !== undefined) {
    const diameter = within(Number(size) * unitOf(drilling, line), line);
    if (!(diameter > 0)) throw new BoardFault(say.faults.gerber.noTool(line));
    tools.set(Number(number), { diameter, use });
  }
  drilling.tool = tools.get(Number(number));
}

function readSlot({ 1: from = '', 2: to = '' }: RegExpExecArray, drilling: Drilling, line: number) {
  const start = placeOf(from, drilling, line);
  drilling.at = start;
  drilling.at = placeOf(to, drilling, line);
  const path = { start, steps: [{ to: drilling.at }], closed: false };
  addHole(drilling, (width) => ({ path, width, filled: false }), line);
}

/** Repeats the last hole at a constant distance. */
function readRepeat({ 1: times, 2: way = '' }: RegExpExecArray, drilling: Drilling, line: number) {
  const [dx, dy] = [
    numberOf('X', way, drilling, line) ?? 0,
    numberOf('Y', way, drilling, line) ?? 0,
  ];
  drilling.budget.expect(Number(times));
  for (let count = Number(times); count > 0; count -= 1) {
    drilling.at = { x: within(drilling.at.x + dx, line), y: within(drilling.at.y - dy, line) };
    addHole(drilling, (width) => dot(drilling.at, width), line);
  }
}

function readMove({ 1: code, 2: way }: RegExpExecArray, drilling: Drilling, line: number): void {
  if (code !== undefined) drilling.mode = code === '0' ? 'move' : 'route';
  if (way === undefined) return;
  const from = drilling.at;
  const to = placeOf(way, drilling, line);
  drilling.at = to;
  if (drilling.mode === 'drill') addHole(drilling, (width) => dot(to, width), line);
  else if (drilling.mode === 'route' && drilling.isDown) {
    drilling.route ??= { start: from, steps: [], line };
    drilling.route.steps.push(
      code === '2' || code === '3' ? bent(from, to, way, code, drilling, line) : { to },
    );
  }
}

function bent(from: Point, to: Point, way: string, code: string, drilling: Drilling, line: number) {
  const offset = {
    x: numberOf('I', way, drilling, line) ?? 0,
    y: -(numberOf('J', way, drilling, line) ?? 0),
  };
  return arcStep({ from, to, offset, clockwise: code === '2', isQuarter: false });
}

function endRoute(drilling: Drilling, mode = drilling.mode): void {
  const { route } = drilling;
  drilling.route = undefined;
  drilling.isDown = false;
  drilling.mode = mode;
  if (!route) return;
  const path = { start: route.start, steps: route.steps, closed: false };
  addHole(drilling, (width) => ({ path, width, filled: false }), route.line);
}

function addHole(
  { tool, holes, budget }: Drilling,
  figure: (width: number) => Figure,
  line: number,
): void {
  budget.spend(1);
  if (!tool) throw new BoardFault(say.faults.gerber.noTool(line));
  holes.push({ ...tool, figure: figure(tool.diameter) });
}

/** A missing coordinate stays the same. */
function placeOf(words: string, drilling: Drilling, line: number): Point {
  const { at, isIncremental } = drilling;
  const [x, y] = [numberOf('X', words, drilling, line), numberOf('Y', words, drilling, line)];
  const start = isIncremental ? at : { x: 0, y: 0 };
  return {
    x: x === undefined ? at.x : within(start.x + x, line),
    y: y === undefined ? at.y : within(start.y - y, line),
  };
}

const NUMBERS = {
  X: /X([-+]?[\d.]+)/,
  Y: /Y([-+]?[\d.]+)/,
  I: /I([-+]?[\d.]+)/,
  J: /J([-+]?[\d.]+)/,
};

/** In mm. */
function numberOf(name: keyof typeof NUMBERS, words: string, drilling: Drilling, line: number) {
  const digits = NUMBERS[name].exec(words)?.[1];
  if (digits === undefined) return undefined;
  const unit = unitOf(drilling, line);
  const [whole, decimals] = drilling.places ?? (unit === 1 ? [3, 3] : [2, 4]);
  return within(numberIn(digits, { whole, decimals, trailing: drilling.isTrailing }) * unit, line);
}

function unitOf({ unit }: Drilling, line: number): number {
  if (unit === undefined) throw new BoardFault(say.faults.gerber.noUnit(line));
  return unit;
}
