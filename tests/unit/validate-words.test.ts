/** What all checks share: values as messages show them, hints, the order of problems, texts at any depth. */
import { describe, expect, it } from 'vitest';

import { createHinter, didYouMean, printable, shown } from '../../src/instance/validate/hint.ts';
import { pathText, texts, whole } from '../../src/instance/validate/json-path.ts';
import { compareProblems, problemAt } from '../../src/instance/validate/problem.ts';
import { narrow } from '../../src/instance/validate/report.ts';

describe('a value in a message', () => {
  it.each([
    ['a  b\n\tc', '"a b c"'],
    ['a\u0000\u202Eb', '"a b"'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(57)}…"`],
    [7, '"7"'],
    [{ a: [1] }, '"{"a":[1]}"'],
    [undefined, '"undefined"'],
  ])('%j is short and on one line', (value, text) => {
    expect(shown(value)).toBe(text);
  });

  it('has a hint where a known word is near, and room for it', () => {
    expect(didYouMean('alpah', ['alpha', 'beta'])).toBe(' Did you mean "alpha"?');
    expect(didYouMean('xyz', ['alpha', 'beta'])).toBe('');
    const hint = createHinter();
    const many = new Set(Array.from({ length: 50_000 }, (_, index) => `w${index}`));
    expect([hint('w1x', many) === '', hint('w2x', many) === '', hint('w3x', many)]).toEqual([
      false,
      false,
      '',
    ]);
    expect(hint('w1x', many)).not.toBe('');
  });

  it('shows what a terminal would obey', () => {
    expect(printable('a\u001B[2J\u2028.yaml')).toBe('a\\u001b[2J\\u2028.yaml');
  });
});

describe('problems', () => {
  const at = (file: string, line: number, column = 1, message = 'a') =>
    problemAt('schema/value', file, message, { line, column });

  it('come in the order in which people correct them', () => {
    const order = [
      at('a', 2, 9),
      at('a', 10, 1),
      { ...at('a', 10, 2), code: 'schema/type' as const },
      at('a', 10, 2, 'a'),
      at('a', 10, 2, 'b'),
      at('b', 1),
    ];
    expect(order.toReversed().sort(compareProblems)).toEqual(order);
    expect(compareProblems(at('a', 1), at('a', 1))).toBe(0);
  });

  it('of a file, or of all in a folder, are those asked for', () => {
    const report = { problems: [at('a/b', 1), at('a/bc', 1), at('a/b/c', 1), at('d', 1)] };
    const files = (...paths: string[]) =>
      narrow(report as never, paths).problems.map(({ file }) => file);
    expect(files('a/b')).toEqual(['a/b', 'a/b/c']);
    expect(files('d', 'a/bc')).toEqual(['a/bc', 'd']);
    expect(files('')).toHaveLength(4);
    expect(files()).toHaveLength(4);
    expect(files('e')).toEqual([]);
  });
});

it('finds texts at any depth, each with its path', () => {
  const found = [...texts(whole({ value: { a: ['b', { c: 'd' }, 7], e: null, f: 'g' } }))];
  expect(found.map(({ value, path }) => `${pathText(path)} ${value}`)).toEqual([
    ...['a[0] b', 'a[1].c d', 'f g'],
  ]);
});
