/** Gives shelf numbers, such as `H-0007`, to entries that have none. */
import { KINDS } from '../schemas/entry.ts';
import type { Kind } from '../schemas/entry.ts';
import { KIND_LETTERS } from '../schemas/numbers.ts';
import type { Numbers } from '../schemas/numbers.ts';

/**
 * The numbers to add: for each kind the ids without one, in alphabetical order, get the next numbers after the highest
 * that was ever given. A gap is never filled, because a number belongs to its id for ever, also when the entry is gone.
 */
export function assignNumbers(
  numbers: Numbers,
  ids: Readonly<Record<Kind, readonly string[]>>,
): Numbers {
  const given: Numbers = {};
  for (const kind of KINDS) {
    let last = highest(numbers, kind);
    for (const id of ids[kind].toSorted()) {
      if (Object.hasOwn(numbers, id) || Object.hasOwn(given, id)) continue;
      last += 1;
      given[id] = `${KIND_LETTERS[kind]}-${String(last).padStart(4, '0')}`;
    }
  }
  return given;
}

/** The one rendering of `catalogue/numbers.json`: a line an id, sorted by number. */
export function renderNumbers(numbers: Numbers): string {
  const rows = Object.entries(numbers).toSorted(([, a], [, b]) => byNumber(a, b));
  return `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`;
}

function highest(numbers: Numbers, kind: Kind): number {
  const ofKind = Object.values(numbers).filter((number) => number.startsWith(KIND_LETTERS[kind]));
  return Math.max(0, ...ofKind.map(count));
}

function count(number: string): number {
  return Number(number.slice(2));
}

function byNumber(a: string, b: string): number {
  return a[0] === b[0] ? count(a) - count(b) : a < b ? -1 : 1;
}
