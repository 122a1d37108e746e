/** What a log tells: the tip, the counts of a year, and in how many requests. */
import { describe, expect, it } from 'vitest';

import { isWeeklyTurn } from '../../src/refresh/plan.ts';
import type { FakeForge } from './forge/forge.ts';
import { fakeRepository } from './forge/repository.ts';
import { rest } from './rest-forge.ts';

const DAY = 86_400_000;
const logs = ({ log }: FakeForge) => log.filter(({ path }) => path.includes('/commits?')).length;

/** The clock stands at 2026-11-21, and a year begins at midnight a year before. */
const YESTERDAY = { lastCommitAt: '2026-11-20T12:00:00Z', pushedAt: '2026-11-20T12:00:00Z' };

describe.each(['gitlab', 'forgejo'] as const)('the log at %s', (kind) => {
  const commits = (number: number) => (kind === 'forgejo' ? { commits: number } : {});

  it.each([
    [
      'is short',
      { commits: 7, hours: 24 },
      { commits: 7, contributors: 3, commitsLastYear: 7, contributorsLastYear: 3 },
      1,
    ],
    [
      'reaches beyond the year on its first page',
      { commits: 900, hours: 30 * 24 },
      { ...commits(900), commitsLastYear: 13, contributorsLastYear: 3 },
      1,
    ],
    [
      'is silent for a year',
      { commits: 900, hours: 24, lastCommitAt: '2024-05-01T00:00:00Z' },
      { ...commits(900), commitsLastYear: 0, contributorsLastYear: 0 },
      1,
    ],
    ['is busy', { commits: 9000, hours: 6 }, { ...commits(9000), commitsLastYear: 1459 }, 8],
    ['is new and busy', { commits: 333, hours: 1 }, { ...commits(333), commitsLastYear: 333 }, 5],
  ])('%s', async (_, more, counts, most) => {
    const { forge, run, record } = await rest(kind, [fakeRepository(1, { ...YESTERDAY, ...more })]);
    await run();
    const { commits: all, contributors, commitsLastYear, contributorsLastYear } = record() ?? {};
    const found = { commits: all, contributors, commitsLastYear, contributorsLastYear };
    expect(JSON.parse(JSON.stringify(found))).toEqual(counts);
    expect(logs(forge)).toBeLessThanOrEqual(kind === 'gitlab' ? most : most + 2);
  });

  it('keeps no address and no name of those who wrote it', async () => {
    const { run, files } = await rest(kind, [fakeRepository(1, YESTERDAY)]);
    await run();
    expect([...files.texts.values()].join()).not.toMatch(/@example|Somebody/);
  });

  it('says nothing of people where the forge hides one, or of a year without dates', async () => {
    const { forge, run, record } = await rest(kind, [
      fakeRepository(1, { ...YESTERDAY, commits: 1 }),
    ]);
    const blank = kind === 'gitlab' ? [{ id: 'c'.repeat(40) }] : [{ sha: 'c'.repeat(40) }];
    forge.other = ({ path }) =>
      path.includes('/commits?') ? { status: 200, body: JSON.stringify(blank) } : undefined;
    await run();
    expect(record()).toMatchObject({ head: 'c'.repeat(40) });
    expect(record()).not.toHaveProperty('commitsLastYear');
    expect(record()).not.toHaveProperty('contributors');
  });

  it('is asked once a week where nothing was pushed, since the year goes on', async () => {
    const { forge, run, record, clock } = await rest(kind, [
      fakeRepository(1, { ...YESTERDAY, commits: 30, hours: 14 * 24 }),
    ]);
    await run();
    expect(record()?.commitsLastYear).toBe(27);
    const key = `https://forge.test/${fakeRepository(1).path}`;
    for (let day = 1; day <= 14; day += 1) {
      const now = new Date(Date.parse('2026-11-21T02:00:00Z') + day * DAY);
      clock.set(now);
      forge.log.length = 0;
      await run();
      expect([day, logs(forge)]).toEqual([day, isWeeklyTurn(key, now) ? 1 : 0]);
    }
    expect(record()?.commitsLastYear).toBe(26);
    expect(record()).not.toHaveProperty('kept');
  });

  it('is not asked for a year without commits', async () => {
    const { forge, run, record, clock } = await rest(kind, [
      fakeRepository(1, { ...YESTERDAY, commits: 3, hours: 24 }),
    ]);
    await run();
    clock.set('2028-11-21T02:00:00Z');
    forge.log.length = 0;
    await run();
    expect(logs(forge)).toBe(0);
    expect(record()).toMatchObject({ commits: 3, commitsLastYear: 0, contributorsLastYear: 0 });
  });
});
