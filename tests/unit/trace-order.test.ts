import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assignPassages } from '../../src/features/trace/underpasses.ts';
import { sequence, type Price } from '../../src/features/trace/sequence.ts';
import { pack } from '../../src/features/trace/pack-1d.ts';

const RUNS = { seed: 20261121, numRuns: 100 };

function* orders(items: readonly number[]): Generator<readonly number[]> {
  if (items.length === 0) yield [];
  for (const item of items) {
    for (const rest of orders(items.filter((other) => other !== item))) yield [item, ...rest];
  }
}

function total(line: readonly number[], price: Price<number>): number {
  return line.reduce(
    (sum, one, index) =>
      sum + line.slice(index + 1).reduce((part, other) => part + price(one, other), 0),
    0,
  );
}

describe('sequence', () => {
  const tables = fc.array(fc.array(fc.nat(4), { minLength: 6, maxLength: 6 }), {
    minLength: 6,
    maxLength: 6,
  });

  it('finds an order nearly as cheap as the cheapest of all', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const price: Price<number> = (one, other) => table[one]?.[other] ?? 0;
        const found = total(sequence([0, 1, 2, 3, 4, 5], price), price);
        const best = Math.min(...[...orders([0, 1, 2, 3, 4, 5])].map((line) => total(line, price)));
        expect(found - best).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });

  it('keeps the given order where all orders cost the same', () => {
    expect(sequence(['a', 'b', 'c'], () => 1)).toEqual(['a', 'b', 'c']);
  });
});

describe('spread', () => {
  it.each([
    ['as wanted where there is room', [1, 4], [1, 4]],
    ['apart where two want the same place', [5, 5], [4.5, 5.5]],
    ['within its limits', [-3, 20], [0, 9]],
    ['in order, whatever they want', [6, 2], [3.5, 4.5]],
  ])('places things %s', (_, wanted, expected) => {
    const things = wanted.map((each) => ({ wanted: each, size: 1 }));
    expect(pack(things, { low: 0, high: 10 })).toEqual(expected);
  });

  it('never lets things overlap', () => {
    const wishes = fc.array(fc.double({ min: -20, max: 40, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(wishes, (wanted) => {
        const things = wanted.map((each) => ({ wanted: each, size: 2 }));
        const starts = pack(things, { low: 0, high: 30, grid: 0.5 });
        for (const [index, start] of starts.entries()) {
          expect(start).toBeGreaterThanOrEqual(index === 0 ? 0 : (starts[index - 1] ?? 0) + 2);
        }
      }),
      RUNS,
    );
  });
});

describe('assignPassages', () => {
  const gaps = [
    { low: 0, high: 10 },
    { low: 90, high: 118 },
    { low: 198, high: Infinity },
  ];

  it('takes the nearest gap that has room, else the next', () => {
    const wanted = [100, 101, 102].map((height) => ({ item: height, wanted: height }));
    const heights = new Map(assignPassages(gaps, wanted).map(({ item, y }) => [item, y]));
    expect(heights.get(100)).toBeCloseTo(98);
    expect(heights.get(101)).toBeCloseTo(110);
    expect(heights.get(102)).toBeGreaterThan(198);
  });

  it('lets a trace that is alone in its gap move', () => {
    expect(assignPassages(gaps, [{ item: 'a', wanted: 104 }])[0]).toEqual({
      item: 'a',
      y: 104,
      room: { low: 98, high: 110 },
    });
  });
});
