import { describe, expect, it } from 'vitest';

import { newRows, parseHistory, renderHistory } from '../../src/instance/history.ts';
import { KEY, NIGHT, record } from '../support/spec-record.ts';

describe('history', () => {
  const rowsAt = (now: string, stars: number, known = '') =>
    newRows(
      parseHistory(known),
      new Map([[KEY, record({ stars, latestRelease: { tag: 'v1,"x"' } })]]),
      new Date(now),
    );

  it('gets a row a week, when something changed', () => {
    const text = renderHistory(rowsAt('2026-11-16T02:00:00Z', 1));
    expect(text).toMatchInlineSnapshot(`
      "date,repository,stars,forks,commits,contributors,openIssues,latestRelease
      2026-11-16,forge.test/group/spec,1,,,,,"v1,""x"""
      "
    `);
    expect(rowsAt('2026-11-22T23:00:00Z', 2, text)).toEqual([]);
    expect(rowsAt('2026-11-23T02:00:00Z', 1, text)).toEqual([]);
    expect(rowsAt('2026-11-23T02:00:00Z', 2, text)).toMatchObject([
      { date: '2026-11-23', stars: 2 },
    ]);
  });

  it('says nothing of a repository that nothing is known of', () => {
    expect(newRows([], new Map([[KEY, record()]]), new Date(NIGHT))).toEqual([]);
  });

  it('grows by less than 100 kB a month for 300 repositories that all change every week', () => {
    const many = new Map(
      Array.from({ length: 300 }, (_, index) => [
        `https://gitlab.com/ohwr/project/board-${index}`,
        record({
          stars: 123,
          forks: 45,
          commits: 2345,
          contributors: 34,
          openIssues: 12,
          latestRelease: { tag: 'v1.23.4' },
        }),
      ]),
    );
    expect(
      renderHistory(newRows([], many, new Date(NIGHT))).length * (365.25 / 12 / 7),
    ).toBeLessThan(100_000);
  });
});
