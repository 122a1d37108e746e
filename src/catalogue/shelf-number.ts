/** Assigns shelf numbers, such as `H-0007`, to entries without one for their kind. */
import { KINDS } from '../schemas/entry.ts';
import type { Kind } from '../schemas/entry.ts';
import { isOfKind, KIND_LETTERS, numbersOf } from '../schemas/numbers.ts';
import type { Numbers } from '../schemas/numbers.ts';

/** New numbers, by id. */
export type Given = Readonly<Record<string, string>>;

/**
 * New numbers: for each kind, the ids without one in alphabetical order get the numbers after the highest that was ever
 * assigned. Gaps are not filled, because a number belongs to its id for ever, even after the entry was removed or has
 * changed its kind.
 */
export function assignNumbers(
  numbers: Numbers,
  ids: Readonly<Record<Kind, readonly string[]>>,
): Given {
  const given: Record<string, string> = {};
  for (const kind of KINDS) {
    let last = highest(numbers, kind);
    for (const id of ids[kind].toSorted()) {
      const has = numbersOf(numbers, id);
      if (has.some((number) => isOfKind(number, kind)) || Object.hasOwn(given, id)) continue;
      if (has.length > 0 && isInOther(ids, id, kind)) continue;
      last += 1;
      given[id] = `${KIND_LETTERS[kind]}-${String(last).padStart(4, '0')}`;
    }
  }
  return given;
}

/** An id with two files is a mistake, and gets no second number. */
function isInOther(ids: Readonly<Record<Kind, readonly string[]>>, id: string, kind: Kind) {
  return KINDS.some((other) => other !== kind && ids[other].includes(id));
}

/** All numbers; those assigned before stay. */
export function addNumbers(numbers: Numbers, given: Given): Numbers {
  const added = Object.entries(given).map(([id, number]) => {
    const has = numbersOf(numbers, id);
    return [id, has.length > 0 ? [...has, number] : number] as const;
  });
  return { ...numbers, ...Object.fromEntries(added) };
}

/** Canonical form of `catalogue/numbers.json`: one id per line, sorted by its first number. */
export function renderNumbers(numbers: Numbers): string {
  const rows = Object.keys(numbers)
    .map((id) => [id, numbersOf(numbers, id)] as const)
    .toSorted(([, [a = '']], [, [b = '']]) => byNumber(a, b))
    .map(([id, [first, ...more]]) => {
      const value = more.length > 0 ? [first, ...more] : first;
      return `  ${JSON.stringify(id)}: ${JSON.stringify(value).replaceAll(',', ', ')}`;
    });
  return rows.length > 0 ? `{\n${rows.join(',\n')}\n}\n` : '{}\n';
}

function highest(numbers: Numbers, kind: Kind): number {
  const ofKind = Object.values(numbers)
    .flat()
    .filter((number) => isOfKind(number, kind));
  return Math.max(0, ...ofKind.map(count));
}

function count(number: string): number {
  return Number(number.slice(2));
}

function byNumber(a: string, b: string): number {
  return a[0] === b[0] ? count(a) - count(b) : a < b ? -1 : 1;
}
