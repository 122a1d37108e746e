/** Values of an expression: parts by name, plausible numbers and points, and text that is safe to show. */
import { boardMessages as say } from '#messages/boards.ts';
import { HIDDEN } from '../schemas/patterns.ts';
import { BoardFault } from './fault.ts';
import type { Point } from './geometry.ts';
import type { Expression } from './s-expression.ts';

/** KiCad's limit: nanometres in 32 bits, 2.147 m. */
const MAX_MILLIMETRES = 2147.5;

const MAX_TEXT = 300;

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** Control characters, and invisible ones. */
const UNSEEN = new RegExp(`\\p{Cc}|[\\u2028\\u2029]|${HIDDEN.source}`, 'gu');

export function children(of: Expression, name: string): Expression[] {
  return of.values.filter(
    (value) => typeof value !== 'string' && value.name === name,
  ) as Expression[];
}

export function child(of: Expression, name: string): Expression | undefined {
  return of.values.find((value) => typeof value !== 'string' && value.name === name) as
    | Expression
    | undefined;
}

/** The unquoted words of an expression, in order. */
export function wordsOf(of: Expression | undefined): string[] {
  return of ? of.values.filter((value) => typeof value === 'string') : [];
}

export function wordOf(of: Expression, name: string): string | undefined {
  return wordsOf(child(of, name))[0];
}

export function has(of: Expression, word: string): boolean {
  return of.values.includes(word);
}

/** A switch: `(name yes)`, or `(name)` alone. */
export function isOn(of: Expression, name: string): boolean {
  const found = child(of, name);
  return !!found && !['no', 'none', 'false'].includes(wordsOf(found)[0] ?? 'yes');
}

/** One line of text without control characters, of limited length. */
export function textOf(word: string | undefined): string {
  const text = (word ?? '')
    .slice(0, 4 * MAX_TEXT)
    .toWellFormed()
    .normalize('NFC');
  return text.replaceAll(UNSEEN, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, MAX_TEXT);
}

/** The number at an index among the words; `otherwise` if there is none. */
export function numberAt(of: Expression, index: number, otherwise?: number): number {
  const word = of.values[index];
  if (word === undefined && otherwise !== undefined) return otherwise;
  const value = typeof word === 'string' && NUMBER.test(word) ? Number(word) : Number.NaN;
  if (!(Math.abs(value) <= MAX_MILLIMETRES)) {
    throw new BoardFault(say.faults.noNumber(of.line, textOf(of.name)));
  }
  return value;
}

export function numberOf(of: Expression, name: string, otherwise: number): number {
  const found = child(of, name);
  return found ? numberAt(found, 0) : otherwise;
}

/** A length, which must not be negative. */
export function lengthOf(of: Expression, name: string, otherwise: number): number {
  return Math.max(0, numberOf(of, name, otherwise));
}

export function pointOf(of: Expression): Point {
  return { x: numberAt(of, 0), y: numberAt(of, 1) };
}

/** A required part. */
export function needed(of: Expression, name: string): Expression {
  const found = child(of, name);
  if (!found) throw new BoardFault(say.faults.missing(of.line, textOf(of.name), name));
  return found;
}
