import { describe, expect, it } from 'vitest';

import { mergeFailure, mergeReading } from '../../src/refresh/merge.ts';
import { provenanceOf } from '../../src/refresh/provenance.ts';
import { renderSnapshot, settled } from '../../src/refresh/snapshot.ts';
import type { Metadata } from '../../src/schemas/metadata.ts';
import { KEY, NIGHT, record } from '../support/spec-record.ts';

describe('the snapshot', () => {
  it('is sorted, whatever came first', () => {
    const [a, b] = [record({ stars: 1 }), record({ forks: 2 })];
    expect(renderSnapshot({ 'https://b.test/x': b, 'https://a.test/x': a })).toBe(
      renderSnapshot({ 'https://a.test/x': a, 'https://b.test/x': b }),
    );
  });

  it.each([
    ['only the dates are later', record({ fetchedAt: '2026-11-22T02:00:00Z' }), false],
    ['a confirmation is a week old', record({ fetchedAt: '2026-11-28T02:00:00Z' }), true],
    ['a value changed', record({ fetchedAt: '2026-11-22T02:00:00Z', stars: 1 }), true],
  ])('changes when %s: %#', (_, after, isNews) => {
    const before: Metadata = { [KEY]: record() };
    const next: Metadata = { [KEY]: after };
    expect(settled(before, next)).toBe(isNews ? next : before);
  });
});

describe('a clock that was ahead', () => {
  const AHEAD = '2036-11-21T02:00:00Z';

  it('is mended by the next confirmation', () => {
    const before: Metadata = { [KEY]: record({ fetchedAt: AHEAD }) };
    const next: Metadata = { [KEY]: record() };
    expect(settled(before, next)).toBe(next);
  });

  it('does not say since when a repository fails', () => {
    const failure = { reason: 'gone', cause: { code: 'git-gone' } } as const;
    const before = record({ failing: { since: AHEAD, ...failure } });
    expect(mergeFailure(before, failure, NIGHT).failing?.since).toBe(NIGHT);
  });
});

describe('joining', () => {
  const before = record({
    source: 'git',
    fetchedAt: '2026-08',
    contributors: 9,
    stars: 1,
    description: 'Old',
  });

  it('takes what was looked for, also that it is gone, and keeps the rest with its age', () => {
    const reading = {
      source: 'gitlab',
      facts: { stars: 5 },
      looked: ['stars', 'description'],
    } as const;
    const merged = mergeReading(before, reading, NIGHT);
    expect(merged).toEqual({
      source: 'gitlab',
      fetchedAt: NIGHT,
      stars: 5,
      contributors: 9,
      kept: [{ source: 'git', fetchedAt: '2026-08', facts: ['contributors'] }],
    });
    expect(provenanceOf(merged, 'contributors')).toEqual({ source: 'git', fetchedAt: '2026-08' });
    expect(provenanceOf(merged, 'stars')).toEqual({ source: 'gitlab', fetchedAt: NIGHT });
  });

  it('with a failure keeps all values, and the day of the first failure', () => {
    const late = { reason: 'timeout', cause: { code: 'run-ended' } } as const;
    const gone = { reason: 'gone', cause: { code: 'git-gone' } } as const;
    const first = mergeFailure(before, late, NIGHT);
    expect(first).toEqual({
      ...before,
      failing: { since: NIGHT, reason: 'timeout', message: 'The run ended first.' },
    });
    expect(mergeFailure(first, late, '2026-11-22T02:00:00Z')).toBe(first);
    expect(mergeFailure(first, gone, '2026-11-22T02:00:00Z').failing).toEqual({
      since: NIGHT,
      reason: 'gone',
      message: 'The host says that it was removed.',
    });
  });
});
