/** The figures of an office: each number is the length of the list that it leads to, and nothing is invented. */
import { describe, expect, it } from 'vitest';

import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import { historyFigures } from '../../src/features/figures/history-figures.ts';
import { sentenceOf } from '../../src/features/figures/charts.ts';
import { readInstance } from '../../src/instance/read.ts';
import type { HistoryRow } from '../../src/schemas/history.ts';
import { figuresOfInstance, lengthOfList } from '../support/figures.ts';

const SMALL = 'tests/fixtures/small';

describe('the figures of a catalogue', () => {
  const { figures, index, catalogue } = figuresOfInstance(SMALL);
  const all = figures.goals.flatMap((goal) => goal.figures);
  const rows = all.flatMap(({ id, rows }) => rows.map((row) => ({ figure: id, ...row })));

  it('are there, and lead to lists', () => {
    expect(rows.filter(({ to }) => to).length).toBeGreaterThan(20);
  });

  it.each(rows)('$figure, $id: $value is the length of its list', (row) => {
    expect(lengthOfList(row, index, catalogue)).toBe(row.value);
  });

  it('have a row for what is not known, also where that is nothing', () => {
    const without = all
      .filter(({ id, series }) => !series && id !== 'kinds')
      .filter(({ rows }) => !rows.some(({ isUnknown }) => isUnknown));
    expect(without.map(({ id }) => id)).toEqual([]);
    const topics = all.find(({ id }) => id === 'topics');
    expect(topics?.rows.at(-1)).toMatchObject({ id: 'none', isUnknown: true });
  });

  it('say what they are a part of', () => {
    const { listed } = loadCatalogue(readInstance(SMALL), { onFault: 'throw' }).catalogue;
    expect(figures.projects).toBe(listed.length);
    const hardware = listed.filter(({ kind }) => kind === 'hardware').length;
    const bom = rows.filter(({ id }) => id.startsWith('bom/'));
    expect(bom.map(({ whole }) => whole)).toEqual([hardware, hardware, hardware]);
    expect(bom.reduce((sum, { value }) => sum + value, 0)).toBe(hardware);
  });

  it('are of the day of the data, not of today', () => {
    expect(all.find(({ id }) => id === 'hygiene')?.asOf).toBe('2026-08');
    expect(figuresOfInstance(SMALL).figures).toEqual(figures);
  });
});

describe('figures over time', () => {
  const row = (date: string, fields: Partial<HistoryRow> = {}): HistoryRow => ({
    date,
    repository: 'forge.example/a',
    ...fields,
  });
  const pointsOf = (id: string, ...histories: HistoryRow[][]) =>
    historyFigures(histories, 10).find((figure) => figure.id === id)?.series?.points;
  const shown = (iso: string) => iso;

  it('count what came between two readings of a repository, in the month of the later one', () => {
    const a = [
      row('2026-01-05', { commits: 100 }),
      row('2026-02-02', { commits: 110 }),
      row('2026-02-23', { commits: 115 }),
    ];
    // It comes in with a thousand commits, of which none was made then.
    const b = [row('2026-02-09', { commits: 1000 }), row('2026-03-02', { commits: 1001 })];
    expect(pointsOf('commits', a, b)).toEqual([
      { at: '2026-02', value: 15 },
      { at: '2026-03', value: 1 },
    ]);
  });

  it('leave a month open in which nothing was written down', () => {
    const rows = [
      row('2025-12-01', { commits: 1 }),
      row('2026-01-05', { commits: 2 }),
      row('2026-03-02', { commits: 3 }),
    ];
    expect(pointsOf('commits', rows)).toEqual([
      { at: '2026-01', value: 1 },
      { at: '2026-02', value: undefined },
      { at: '2026-03', value: 1 },
    ]);
  });

  it('count no value that is not known, and no history that was rewritten', () => {
    const rows = [
      row('2026-01-05', { contributors: 9 }),
      row('2026-02-02', {}),
      row('2026-03-02', { contributors: 4 }),
      row('2026-04-06', { contributors: 3 }),
    ];
    expect(pointsOf('contributors', rows)?.every(({ value }) => value === undefined)).toBe(true);
  });

  it('count a release where the latest is another than before', () => {
    const rows = [
      row('2026-01-05', { latestRelease: 'v1' }),
      row('2026-02-02', { latestRelease: 'v1' }),
      row('2026-03-02', { latestRelease: 'v2' }),
    ];
    expect(pointsOf('releases', rows)).toEqual([
      { at: '2026-02', value: 0 },
      { at: '2026-03', value: 1 },
    ]);
  });

  it('say so where there is no history, or one reading', () => {
    const [none] = historyFigures([], 10);
    const [once] = historyFigures([[row('2026-01-05', { commits: 100 })]], 10);
    expect(none?.unknown).toBe(10);
    expect(none && sentenceOf(none, shown)).toContain('no history yet');
    expect(once && sentenceOf(once, shown)).toContain('once so far, on 2026-01-05');
    expect(once?.series?.points).toEqual([]);
  });
});
