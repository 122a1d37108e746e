/** No expression of the program takes exponential time, in a shape that the lint does not see either. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { exponentialLoops, expressionsIn } from '../support/exponential-loops.ts';

describe('the time of an expression', () => {
  it.each([
    '/(?:a|b|ab)+$/',
    '/(?:a|b|ab){1,200}$/',
    '/^(?:a+)+$/',
    '/^(?:(?!x)a|b|ab)*$/m',
    '/x(?:[a-z]|[A-Z])*y/i',
    '/((?:a|aa)\\1)*$/',
  ])('may double with each character: %s', (literal) => {
    expect(exponentialLoops(literal)).toHaveLength(1);
  });

  it.each(['/(?:a|b|cd)+$/', '/(?:a+b)+$/', '/(?:a|b|ab){1,3}$/', '/a+b{2,}/', '/^(?:(?!x).)*$/'])(
    'does not: %s',
    (literal) => {
      expect(exponentialLoops(literal)).toEqual([]);
    },
  );

  it('never doubles in the program', () => {
    const files = globSync('{src,scripts}/**/*.ts');
    const literals = files.flatMap((file) => expressionsIn(file, readFileSync(file, 'utf8')));
    expect(literals.length).toBeGreaterThan(100);
    expect([...new Set(literals)].flatMap(exponentialLoops)).toEqual([]);
  }, 60_000);
});
