import { describe, expect, it } from 'vitest';

import { lossesBetween } from '../../src/refresh/loss-guard.ts';
import { planRun } from '../../src/refresh/plan.ts';
import type { Metadata, MetadataRecord } from '../../src/schemas/metadata.ts';
import { KEY, NIGHT, listings, record } from '../support/spec-record.ts';

describe('losses', () => {
  const metadata = (count: number, lost: number, reason: 'gone' | 'timeout' = 'gone'): Metadata =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `${KEY}-${index}`,
        record(index < lost ? { failing: { since: NIGHT, reason } } : {}),
      ]),
    );
  it.each([
    [20, 2, 'gone', false],
    [20, 3, 'gone', true],
    [20, 20, 'timeout', false],
    [0, 0, 'gone', false],
  ] as const)('of %i, %i %s: too much is %s', (count, lost, reason, isTooMuch) => {
    expect(lossesBetween(metadata(count, 0), metadata(count, lost, reason)).isTooMuch).toBe(
      isTooMuch,
    );
  });
});

describe('the plan', () => {
  const options = { maxAge: 20 * 3_600_000, force: false };
  const dueAt = (now: string, one: MetadataRecord | undefined, more: object = {}) =>
    planRun(listings, one ? { [KEY]: one } : {}, { ...options, ...more }, new Date(now)).due.length;

  it.each<[string, string, MetadataRecord | undefined, object, number]>([
    ['never read', NIGHT, undefined, {}, 1],
    ['read an hour ago', '2026-11-21T03:00:00Z', record(), {}, 0],
    ['read last night', '2026-11-22T02:00:00Z', record(), {}, 1],
    ['read an hour ago, but forced', '2026-11-21T03:00:00Z', record(), { force: true }, 1],
    ['of another project', NIGHT, undefined, { only: [] }, 0],
    ['read when a clock was ahead', NIGHT, record({ fetchedAt: '2036-11-21T02:00:00Z' }), {}, 1],
    ['read in a month', NIGHT, record({ fetchedAt: '2026-08' }), {}, 1],
  ])('%s', (_, now, one, more, expected) => {
    expect(dueAt(now, one, more)).toBe(expected);
  });

  it('tries a failing repository each night, and after 30 days once a week', () => {
    const failing = record({ failing: { since: NIGHT, reason: 'gone' } });
    const nights = (from: number) =>
      Array.from({ length: 7 }, (_, day) =>
        new Date(Date.parse(NIGHT) + (from + day) * 86_400_000).toISOString(),
      )
        .map((now) => dueAt(now, failing))
        .reduce((sum, due) => sum + due, 0);
    expect(nights(1)).toBe(7);
    expect(nights(31)).toBe(1);
  });
});
