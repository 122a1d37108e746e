/** What a record keeps when a repository is read again, or fails. */
import { describe, expect, it } from 'vitest';

import { changedFacts, mergeFailure, mergeReading, saysTheSame } from '../../src/refresh/merge.ts';
import { NIGHT, record } from '../support/spec-record.ts';

describe('a record', () => {
  const EARLIER = '2026-11-20T02:00:00Z';
  const before = record({
    fetchedAt: EARLIER,
    source: 'github',
    url: 'u',
    stars: 1,
    forks: 2,
    license: 'MIT',
    kept: [{ source: 'git', fetchedAt: 'x', facts: ['commits'] }],
    commits: 9,
    links: { checkedAt: 'c' },
  } as never);

  it('has what was looked for now, and keeps the rest with its source and age', () => {
    const reading = {
      source: 'gitlab',
      facts: { stars: 5, tags: 3 },
      looked: ['stars', 'license', 'tags'],
    } as const;
    expect(mergeReading(before, reading as never, NIGHT)).toEqual({
      ...{
        source: 'gitlab',
        fetchedAt: NIGHT,
        stars: 5,
        tags: 3,
        forks: 2,
        commits: 9,
        links: { checkedAt: 'c' },
      },
      kept: [
        { source: 'git', fetchedAt: 'x', facts: ['commits'] },
        { source: 'github', fetchedAt: EARLIER, url: 'u', facts: ['forks'] },
      ],
    });
    expect(mergeReading(undefined, { ...reading, url: 'v' } as never, NIGHT)).toEqual({
      ...{ source: 'gitlab', fetchedAt: NIGHT, url: 'v', stars: 5, tags: 3 },
    });
  });

  it('says since when it fails, from the first night in a row', () => {
    const gone = { reason: 'gone', cause: { code: 'git-gone' } } as const;
    const first = mergeFailure(before, gone, NIGHT);
    expect(first).toEqual({
      ...before,
      failing: { since: NIGHT, reason: 'gone', message: 'The host says that it was removed.' },
    });
    expect(mergeFailure(first, gone, '2026-11-22T02:00:00Z')).toBe(first);
    expect(
      mergeFailure(first, { ...gone, reason: 'timeout' }, '2026-11-22T02:00:00Z').failing,
    ).toMatchObject({ since: NIGHT, reason: 'timeout' });
    expect(mergeFailure(first, gone, EARLIER).failing).toMatchObject({ since: EARLIER });
  });

  it('is the same whenever it was read, and in whichever order its keys stand', () => {
    const one = record({
      hygiene: { readme: true, license: false },
      languages: { C: 0.6, Ada: 0.4 },
    } as never);
    const turned = record({
      fetchedAt: EARLIER,
      languages: { C: 0.6, Ada: 0.4 },
      hygiene: { license: false, readme: true },
    } as never);
    expect(saysTheSame(one, turned)).toBe(true);
    expect(saysTheSame(undefined, undefined)).toBe(true);
    expect(saysTheSame(one, undefined)).toBe(false);
    expect(saysTheSame(undefined, one)).toBe(false);
    expect(changedFacts(one, turned)).toEqual([]);
    expect(changedFacts(one, { ...turned, languages: { Ada: 0.4, C: 0.6 }, stars: 1 })).toEqual([
      'stars',
      'languages',
    ]);
    expect(changedFacts(undefined, record({ stars: 1 }))).toEqual(['stars']);
  });
});
