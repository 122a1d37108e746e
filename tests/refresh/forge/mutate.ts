/** Damages an answer as a faulty program would: a value of another type, or a missing key. */
import type { Chance } from '../chance.ts';

type Node = Record<string | number, unknown>;

interface Leaf {
  readonly holder: Node;
  readonly key: string | number;
  /** Whether removal is valid: an answer with fewer languages, or a shorter list, is one. */
  readonly mayGo: boolean;
}

/** Values of another type. Null, an empty text and an empty list are valid answers, so they are left out. */
const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  string: [5, true, {}, ['x'], 1.5],
  number: ['5', true, {}, [], -1, null],
  boolean: ['true', 1, null, {}, []],
  object: [5, 'x', true],
};

/** A copy with this number of wrong values, at different places. */
export function mutated(value: unknown, chance: Chance, damages: number): unknown {
  const copy = structuredClone(value);
  const leaves = leavesOf(copy);
  for (let damage = 0; damage < damages && leaves.length > 0; damage += 1) {
    const [leaf] = leaves.splice(chance.below(leaves.length), 1);
    if (leaf) harm(leaf, chance);
  }
  return copy;
}

function harm({ holder, key, mayGo }: Leaf, chance: Chance): void {
  if (mayGo && chance.percent(25)) Reflect.deleteProperty(holder, key);
  else holder[key] = chance.pick(WRONG[typeof holder[key]] ?? []);
}

function leavesOf(value: unknown): Leaf[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Node;
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  const isMap = Object.values(holder).every((one) => typeof one === 'number');
  const mayGo = !Array.isArray(value) && !isMap;
  return keys.flatMap((key) => [
    ...(holder[key] === null ? [] : [{ holder, key, mayGo }]),
    ...leavesOf(holder[key]),
  ]);
}
