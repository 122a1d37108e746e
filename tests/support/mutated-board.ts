/** Randomly damaged design files, deterministic by seed. */
import type { Chance } from '../refresh/chance.ts';

const WORDS = [
  '<script>alert(1)</script>',
  '"/><script>alert(1)</script>',
  '&lt;b&gt;',
  'NaN',
  'Infinity',
  '-0',
  '1e9',
  '-1e-320',
  '2147',
  '-2147.4',
  '1e999',
  '0x10',
  '__proto__',
  'constructor',
  '\u0000',
  '\u202E',
  '\uD800',
  '"',
  '\\',
  '(',
  ')',
  '()',
  '(gr_poly (pts))',
  '(zone (filled_polygon (pts (arc (start 0 0) (mid 0 0) (end 0 0)))))',
];

type Mutation = (text: string, chance: Chance) => string;

const MUTATIONS: readonly Mutation[] = [
  // Replaces a word.
  (text, chance) => replaceOne(text, /[^\s()"]+/g, chance, () => chance.pick(WORDS)),
  // Replaces a number.
  (text, chance) =>
    replaceOne(text, /-?\d+(?:\.\d+)?/g, chance, (number) =>
      chance.pick([String(-Number(number)), String(Number(number) * 1000), '0', ...WORDS]),
    ),
  // Removes, repeats or moves a part.
  (text, chance) => {
    const [start, end] = range(text, chance);
    return text.slice(0, start) + text.slice(end);
  },
  (text, chance) => {
    const [start, end] = range(text, chance);
    return text.slice(0, end) + text.slice(start);
  },
  (text, chance) => {
    const [start, end] = range(text, chance);
    const at = chance.below(text.length);
    return text.slice(0, at) + text.slice(start, end) + text.slice(at);
  },
  // Replaces or removes the name of an expression.
  (text, chance) =>
    replaceOne(text, /\([a-z_]+/g, chance, () => chance.pick(text.match(/\([a-z_]+/g) ?? [''])),
  // Cuts the file.
  (text, chance) => text.slice(0, chance.below(text.length)),
  (text, chance) => {
    const at = chance.below(text.length);
    return text.slice(0, at) + chance.pick(WORDS).repeat(1 + chance.below(60)) + text.slice(at);
  },
];

/** Applies one to three damages. */
export function mutated(text: string, chance: Chance): string {
  let result = text;
  for (let count = 1 + chance.below(3); count > 0; count -= 1) {
    result = chance.pick(MUTATIONS)(result, chance);
  }
  return result;
}

function range(text: string, chance: Chance): readonly [number, number] {
  const start = chance.below(text.length);
  return [start, start + 1 + chance.below(chance.percent(80) ? 40 : 400)];
}

function replaceOne(
  text: string,
  pattern: RegExp,
  chance: Chance,
  by: (found: string) => string,
): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { index, 0: word } = chance.pick(found);
  return text.slice(0, index) + by(word) + text.slice(index + word.length);
}
