import { describe, expect, it } from 'vitest';

import { ageBefore, healthOf } from '../../src/catalogue/health.ts';
import { sparklines } from '../../src/catalogue/sparkline.ts';
import { projectPage as say } from '#messages/project-page.ts';
import { entrySchema } from '../../src/schemas/entry.ts';
import type { HistoryRow } from '../../src/schemas/history.ts';
import type { MetadataRecord } from '../../src/schemas/metadata.ts';

function words(record?: Partial<MetadataRecord>): string | undefined {
  const health = healthOf({
    id: 'tool',
    kind: 'software',
    entry: entrySchema.parse({ name: 'Tool', repositories: ['https://git.example.org/tool'] }),
    metadata: record && { source: 'github', fetchedAt: '2026-11-20T02:00:00Z', ...record },
    pictures: [],
  });
  return health?.values.map(say.signal).join('; ');
}

describe('health in words', () => {
  it('says what was counted, and how old the release was when it was read', () => {
    expect(
      words({
        contributorsLastYear: 12,
        openIssues: 42,
        latestRelease: { tag: 'v1', date: '2026-08-15T10:00:00Z' },
      }),
    ).toBe('12 people committed in the last year; latest release 3 months ago; 42 open issues');
  });

  it('leaves out what was not learnt, and says a zero that was', () => {
    expect(words({ openIssues: 0, openPullRequests: 1 })).toBe(
      '0 open issues; 1 open change request',
    );
    expect(words({ stars: 3 })).toBeUndefined();
    expect(words()).toBeUndefined();
  });

  it.each([
    ['2026-11-19T23:00:00Z', '2026-11-20T02:00:00Z', 0, 'day'],
    ['2026-10-20T00:00:00Z', '2026-11-20T02:00:00Z', 31, 'day'],
    ['2026-09-21T00:00:00Z', '2026-11-20T02:00:00Z', 60, 'day'],
    ['2026-09-20T00:00:00Z', '2026-11-20T02:00:00Z', 2, 'month'],
    ['2024-11-21T00:00:00Z', '2026-11-20T02:00:00Z', 23, 'month'],
    ['2024-11-20T00:00:00Z', '2026-11-20T02:00:00Z', 2, 'year'],
    ['2026-08-30T00:00:00Z', '2026-08', 0, 'month'],
    ['2026-07-30T00:00:00Z', '2026-08', 1, 'month'],
    ['2026-12-30T00:00:00Z', '2026-11-20T02:00:00Z', 0, 'day'],
  ])('%s is at %s %d %s old', (moment, asOf, count, unit) => {
    expect(ageBefore(moment, asOf)).toEqual({ count, unit });
  });
});

describe('lines of time', () => {
  const row = (date: string, values: Partial<HistoryRow>): HistoryRow => ({
    date,
    repository: 'git.example.org/tool',
    ...values,
  });

  it('run from the first value on the left to the last on the right, high values up', () => {
    const [line] = sparklines([
      row('2026-01-05', { stars: 10 }),
      row('2026-01-12', { stars: 30 }),
      row('2026-02-02', { stars: 20 }),
    ]);
    expect(line).toMatchObject({ line: 'stars', least: 10, most: 30, path: 'M0 23l24 -22 72 11' });
    expect(line && say.lineText(line, (day) => day)).toBe(
      '10 on 2026-01-05, 20 on 2026-02-02; between 10 and 30',
    );
  });

  it('are as short after many years as after one, and still end with the last value', () => {
    const weeks = Array.from({ length: 520 }, (_, week) =>
      row(new Date(Date.UTC(2017, 0, 2) + week * 7 * 86_400_000).toISOString().slice(0, 10), {
        stars: (week * 37) % 100,
      }),
    );
    const path = sparklines(weeks)[0]?.path ?? '';
    const steps = [...path.matchAll(/(\d+) (-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(path.length).toBeLessThan(110);
    expect(steps.slice(1).reduce((sum, [x = 0]) => sum + x, 0)).toBe(96);
    const last = ((519 * 37) % 100) / 99;
    expect(steps.reduce((sum, [, y = 0]) => sum + y, 0)).toBe(Math.round(23 - last * 22));
  });

  it('need two values of the same number', () => {
    expect(sparklines([])).toEqual([]);
    expect(sparklines([row('2026-01-05', { stars: 1 })])).toEqual([]);
    expect(sparklines([row('2026-01-05', { stars: 1 }), row('2026-01-12', { forks: 1 })])).toEqual(
      [],
    );
  });

  it('stay in the middle where nothing changed', () => {
    const rows = ['2026-01-05', '2026-01-12'].map((date) => row(date, { commits: 7 }));
    expect(sparklines(rows)[0]?.path).toBe('M0 12l96 0');
  });
});
