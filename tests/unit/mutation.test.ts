import { describe, expect, it } from 'vitest';

import { runsAtLoading } from '../mutation/at-loading.ts';
import { drawn } from '../mutation/draw.ts';
import { interval } from '../mutation/proportion.ts';
import { identity, type Place } from '../mutation/identity.ts';

const rounded = (bounds: readonly number[]) => bounds.map((bound) => bound.toFixed(3));

describe('what is said of a sample of mutants', () => {
  // Table 1 of Newcombe, Statistics in Medicine 17 (1998) 857: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
  it.each([
    [81, 263, ['0.255', '0.366']],
    [15, 148, ['0.062', '0.160']],
    [0, 20, ['0.000', '0.161']],
    [1, 29, ['0.006', '0.172']],
  ])('gives the published interval of %i of %i', (found, tried, published) => {
    expect(rounded(interval(found, tried))).toEqual(published);
  });

  it('draws the same mutants for the same seed, others for another, and none twice', () => {
    const all = Array.from({ length: 500 }, (_, index) => index);
    const sample = drawn(all, 100, 1);
    expect(new Set(sample).size).toBe(100);
    expect(drawn(all, 100, 1)).toEqual(sample);
    expect(drawn(all, 100, 2)).not.toEqual(sample);
    expect(drawn(all, 900, 1).toSorted((a, b) => a - b)).toEqual(all);
  });

  it('knows a mutant again that moved to another line', () => {
    const place: Place = {
      file: 'src/exports/cff.ts',
      mutatorName: 'EqualityOperator',
      replacement: 'a >= 0',
      location: { start: { line: 1, column: 4 }, end: { line: 1, column: 9 } },
    };
    const moved = { start: { line: 3, column: 8 }, end: { line: 3, column: 13 } };
    const here = identity(place, 'let a;\nif (a > 0) go();\n');
    expect(identity({ ...place, location: moved }, '\n\n\n    if (a > 0) go();\n')).toBe(here);
    expect(identity(place, 'let b;\nif (b > 0) go();\n')).not.toBe(here);
  });

  it.each([
    ['a word of a constant', "const A = ['b'];", "'b'", true],
    ['a function', 'const a = list(() => 1);', '() => 1', true],
    ['what a function gives', 'const a = list(() => 1);', '1', false],
    ['the body of a method', 'const a = { b() { go(); } };', '{ go(); }', false],
    ['a default of a function', 'function a(b = 7) {}', '7', false],
    ['a statement of a module', 'let a;\nif (a > 0) go();', 'a > 0', true],
  ])('counts %s as made at loading, or not', (_, text, part, expected) => {
    const before = text.slice(0, text.lastIndexOf(part)).split('\n');
    const start = { line: before.length - 1, column: before.at(-1)?.length ?? 0 };
    const end = { ...start, column: start.column + part.length };
    expect(runsAtLoading(text)({ location: { start, end } })).toBe(expected);
  });
});
