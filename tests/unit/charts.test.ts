/** Charts: lengths that are true to their values, gaps where nothing is known. */
import { describe, expect, it } from 'vitest';

import { barLengths, stretches } from '../../src/features/charts/shares.ts';
import { TEXTURES, textureOf } from '../../src/features/charts/textures.ts';
import { columnChart, HEIGHT, timeChart } from '../../src/features/charts/time.ts';

const series = (...points: readonly (readonly [string, number | undefined])[]) => ({
  label: 'Commits',
  points: points.map(([at, value]) => ({ at, value })),
});

describe('the bars of a chart', () => {
  it('are as long as their values, against the longest', () => {
    expect(barLengths([50, 200, 100])).toEqual([25, 100, 50]);
  });

  it('are seen where there is anything, and not drawn for a zero', () => {
    expect(barLengths([0, 1, 100_000])).toEqual([0, 0.5, 100]);
  });

  it('are none where there are no values', () => {
    expect(barLengths([])).toEqual([]);
    expect(barLengths([0, 0])).toEqual([0, 0]);
  });
});

describe('the parts of a whole', () => {
  it('follow one another and fill it, also where their shares are no round numbers', () => {
    const parts = stretches([1, 1, 1]);
    expect(parts.map(({ from }) => from)).toEqual([0, 33.33, 66.67]);
    expect(parts.reduce((sum, { length }) => sum + length, 0)).toBeCloseTo(100, 5);
  });

  it('are empty where the whole is', () => {
    expect(stretches([0, 0])).toEqual([
      { from: 0, length: 0 },
      { from: 0, length: 0 },
    ]);
  });

  it('differ by texture; the first is solid', () => {
    const textures = [0, ...TEXTURES.keys()].map((_, index) => textureOf('kinds', index));
    expect(textures[0]).toBeUndefined();
    expect(new Set(textures).size).toBe(textures.length);
  });
});

describe('a line over time', () => {
  it('has a mark for each value that is known, and a gap for each that is not', () => {
    const chart = timeChart([
      series(['2024', 10], ['2025', undefined], ['2026', 30], ['2027', 20]),
    ]);
    const [line] = chart?.lines ?? [];
    expect(line?.marks).toHaveLength(3);
    expect(line?.path.match(/M/g)).toHaveLength(2);
  });

  it('places dates by time, not by their order', () => {
    const chart = timeChart([series(['2026-01-01', 1], ['2026-01-02', 2], ['2026-01-11', 3])]);
    const [first = 0, second = 0, last = 0] =
      chart?.lines[0]?.marks.map(({ across }) => across) ?? [];
    expect((second - first) / (last - first)).toBeCloseTo(0.1, 2);
  });

  it('rises from zero unless all values lie close together', () => {
    const bottom = (...values: number[]) =>
      timeChart([series(...values.map((value, index) => [`202${index}`, value] as const))])
        ?.levels[0];
    expect(bottom(10, 100)).toEqual({ value: 0, place: HEIGHT });
    expect(bottom(1000, 1100)?.value).toBe(1000);
    expect(bottom(7)).toEqual({ value: 0, place: HEIGHT });
  });

  it('says its dates as shortly as they can be told apart, and few of them', () => {
    const dates = (...all: string[]) =>
      timeChart([series(...all.map((at) => [at, 1] as const))])?.dates.map(({ at }) => at) ?? [];
    expect(dates('2020', '2026').every((at) => /^\d{4}$/.test(at))).toBe(true);
    expect(dates('2026-01-01', '2026-06-01').every((at) => /^\d{4}-\d\d$/.test(at))).toBe(true);
    expect(dates('2026-11-29')).toEqual(['2026-11-29']);
    expect(dates('1999-03-07', '2026-11-29').length).toBeLessThanOrEqual(4);
  });

  it('is not drawn where nothing is known', () => {
    expect(timeChart([])).toBeUndefined();
    expect(timeChart([series(['2026', undefined])])).toBeUndefined();
  });
});

describe('columns', () => {
  it('stand on zero and are as high as their values', () => {
    const { columns } = columnChart([0, 5, 10]);
    expect(columns.map(({ height }) => height)).toEqual([0, HEIGHT / 2, HEIGHT]);
    expect(columns.every(({ top, height }) => top + height === HEIGHT)).toBe(true);
  });

  it('are named a few at a time, the last one always', () => {
    const { columns } = columnChart(Array.from({ length: 30 }, (_, index) => index));
    const named = columns.filter(({ isNamed }) => isNamed);
    expect(named.length).toBeLessThanOrEqual(4);
    expect(columns.at(-1)?.isNamed).toBe(true);
  });
});
