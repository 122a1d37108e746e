/** What the log of a branch tells, page by page; and what of a repository is known without asking again. */
import { describe, expect, it } from 'vitest';

import { isLasting, unmoved } from '../../src/refresh/details.ts';
import {
  withLog,
  withYear,
  yearBefore,
  type Log,
  type LogCommit,
  type LogPage,
} from '../../src/refresh/log.ts';
import { isWeeklyTurn } from '../../src/refresh/plan.ts';
import type { Reading } from '../../src/refresh/provider.ts';
import { KEY, NIGHT, record } from '../support/spec-record.ts';

const NOW = new Date(NIGHT);
const DAY = 86_400_000;
const START: Reading = { source: 'gitlab', facts: {}, looked: [] };

const commit = (days: number, author: string | undefined = 'a'): LogCommit => ({
  ...{ id: `c${days}`, author, at: new Date(NOW.getTime() - days * DAY).toISOString() },
});

function logOf(pages: readonly (LogPage | 'unfit' | undefined)[]) {
  const asked: number[] = [];
  const log: Log = {
    address: (page) => `https://lab.example/commits?page=${page}`,
    read: (page) => {
      asked.push(page);
      // Forges answer with an empty list behind the last page.
      return Promise.resolve(page > pages.length ? { commits: [], isLast: true } : pages[page - 1]);
    },
  };
  return { log, asked };
}

const pagesOf = (
  commits: readonly LogCommit[],
  size: number,
  total?: LogPage['total'],
): LogPage[] =>
  Array.from(
    { length: Math.max(1, Math.ceil(commits.length / size)) },
    (_, index, all = Math.ceil(commits.length / size)) => ({
      commits: commits.slice(index * size, (index + 1) * size),
      isLast: index >= all - 1,
      total,
    }),
  );

const read = async (pages: readonly (LogPage | 'unfit' | undefined)[]) => {
  const { log, asked } = logOf(pages);
  return { ...(await withLog(START, log, NOW)), asked };
};

describe('a log', () => {
  it('that is short is counted whole', async () => {
    const commits = [commit(1), commit(2, 'B'), commit(400, 'b'), commit(500, 'c')];
    const { facts, looked, asked, origins } = await read(
      pagesOf(commits, 9, { count: 4, header: 'x-total' }),
    );
    expect(facts).toEqual({
      ...{ head: 'c1', lastCommitAt: commits[0]?.at, commits: 4, contributors: 3 },
      ...{ commitsLastYear: 2, contributorsLastYear: 2 },
    });
    expect(looked).toEqual([
      'head',
      'lastCommitAt',
      'commits',
      'commitsLastYear',
      'contributors',
      'contributorsLastYear',
    ]);
    expect(asked).toEqual([1]);
    const from = { method: 'GET', address: 'https://lab.example/commits?page=1' };
    expect(origins).toMatchObject({
      head: { ...from, at: '$[0]' },
      commitsLastYear: { ...from, at: '$' },
      commits: { ...from, at: 'header x-total' },
    });
  });

  it.each([
    [10, 30],
    [100, 30],
    [101, 30],
    [365, 30],
    [365, 7],
    [800, 3],
  ])('of %i daily commits is counted back for a year, %i on a page', async (days, size) => {
    const commits = Array.from({ length: days }, (_, index) => commit(index + 0.5));
    const within = commits.filter(
      ({ at = '' }) => Date.parse(at) >= yearBefore(NOW).getTime(),
    ).length;
    const { facts, asked } = await read(pagesOf(commits, size));
    expect(facts.commitsLastYear).toBe(within);
    expect(asked.length).toBeLessThan(20);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('without dates says how long it is, where the forge does, and nothing of people who are hidden', async () => {
    const undated = [{ ...commit(1), at: undefined }, commit(2)];
    expect((await read(pagesOf(undated, 9, { count: 7, header: 'x' }))).facts).toEqual({
      head: 'c1',
      commits: 7,
    });
    const hidden = [commit(1), { ...commit(2), author: undefined }];
    const { facts } = await read(pagesOf(hidden, 9));
    expect(facts).toEqual({
      head: 'c1',
      lastCommitAt: commit(1).at,
      commits: 2,
      commitsLastYear: 2,
    });
  });

  it('that cannot be read leaves what was known', async () => {
    expect(await read([undefined])).toEqual({ ...START, asked: [1] });
    expect(await read(['unfit'])).toMatchObject({ facts: {}, looked: [], unfit: ['commits'] });
    expect(await read(pagesOf([], 9))).toMatchObject({ facts: {}, unfit: ['commits'] });
    const [first, ...others] = pagesOf(
      Array.from({ length: 90 }, (_, index) => commit(index)),
      30,
    );
    for (const broken of [undefined, 'unfit'] as const) {
      const { facts } = await read([first, broken, ...others]);
      expect(facts).toEqual({ head: 'c0', lastCommitAt: commit(0).at });
    }
  });

  it('of a quiet year is asked for once a week, and of a year without commits never', async () => {
    const wanted = { key: KEY, path: 'a', manifests: [] };
    const days = Array.from({ length: 7 }, (_, index) => new Date(NOW.getTime() + index * DAY));
    const { log, asked } = logOf(pagesOf([commit(1)], 9));
    const reading = {
      ...START,
      facts: { commitsLastYear: 3, lastCommitAt: commit(30).at },
    } as Reading;
    for (const day of days) await withYear(reading, wanted, log, day);
    expect(asked).toHaveLength(1);
    expect(days.filter((day) => isWeeklyTurn(KEY, day))).toHaveLength(1);
    const old = {
      ...START,
      facts: { commitsLastYear: 3, lastCommitAt: commit(400).at },
    } as Reading;
    expect(await withYear(old, wanted, log, NOW)).toMatchObject({
      facts: { commitsLastYear: 0, contributorsLastYear: 0 },
      looked: ['commitsLastYear', 'contributorsLastYear'],
    });
    for (const facts of [
      {},
      { commitsLastYear: 0, lastCommitAt: commit(400).at },
      { commitsLastYear: 3 },
    ]) {
      const one = { ...START, facts } as Reading;
      expect(await withYear(one, wanted, log, NOW)).toBe(one);
    }
    expect(asked).toHaveLength(1);
  });

  it('counts a year from midnight', () => {
    expect(yearBefore(NOW).toISOString()).toBe('2025-11-21T00:00:00.000Z');
  });
});

describe('a repository to which nothing was pushed', () => {
  const pushedAt = '2026-11-20T23:00:00Z';
  const start = { ...START, facts: { pushedAt, stars: 2 } } as Reading;
  const before = record({ head: 'h', pushedAt, stars: 1, commits: 5, tags: 3 });
  const again = (previous: object | undefined, from = start) =>
    unmoved(previous && { ...before, ...previous }, from, ['head', 'license'], ['commits', 'forks'])
      ?.facts;

  it('has what was read last time, but for what is told anew', () => {
    expect(again({})).toEqual({ pushedAt, stars: 2, head: 'h', commits: 5 });
    expect(again({ kept: [{ source: 'git', fetchedAt: NIGHT, facts: ['commits'] }] })).toEqual({
      pushedAt,
      stars: 2,
      head: 'h',
    });
  });

  it.each<[what: string, previous: object | undefined, from?: Reading]>([
    ['was never read', undefined],
    ['has no head', { head: undefined }],
    ['failed', { failing: { since: NIGHT, reason: 'gone' } }],
    ['was read elsewhere', { source: 'git' }],
    ['had a push meanwhile', { pushedAt: NIGHT }],
    ['was read less than two hours after the push', { fetchedAt: '2026-11-21T00:59:59Z' }],
    ['has older values', { kept: [{ source: 'git', fetchedAt: NIGHT, facts: ['head'] }] }],
    ['does not say when that was', {}, START],
  ])('is read again where it %s', (_, previous, from) => {
    expect(again(previous, from)).toBeUndefined();
  });

  it('is so two hours after the push', () => {
    expect(again({ fetchedAt: '2026-11-21T01:00:00Z' })).toBeDefined();
  });

  it.each(['not-found', 'forbidden', 'gone', 'too-large'] as const)(
    'has lasting answers: %s',
    (reason) => {
      expect(isLasting(reason)).toBe(true);
      expect(isLasting('timeout')).toBe(false);
    },
  );
});
