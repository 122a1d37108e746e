/** What a night asks for, and when it writes a file anew. */
import { describe, expect, it } from 'vitest';

import { isOver } from '../../src/refresh/age.ts';
import { isWeeklyTurn, planRun, surestFirst, wantedListings } from '../../src/refresh/plan.ts';
import { renderSnapshot, settled } from '../../src/refresh/snapshot.ts';
import { settledText, renderVulnerabilities } from '../../src/refresh/vulnerabilities.ts';
import { KEY, NIGHT, listings, record } from '../support/spec-record.ts';

describe('a file', () => {
  const DAYS = 86_400_000;
  const at = (days: number) =>
    new Date(Date.parse(NIGHT) + days * DAYS).toISOString().replace('.000', '');

  it('stays for a week where only dates are new, and each record has its date where anything is', () => {
    const old = { [KEY]: record({ stars: 1 }) };
    const next = (days: number, stars = 1) => ({ [KEY]: record({ stars, fetchedAt: at(days) }) });
    expect(settled(old, next(6.9))).toBe(old);
    expect(settled(old, next(7))).toEqual(next(7));
    expect(settled(old, next(1, 2))).toEqual(next(1, 2));
    expect(settled({}, old)).toBe(old);
    const found = (days: number, ids: readonly string[] = ['CVE-1']) => ({
      checkedAt: at(days),
      packages: { p: ids.map((id) => ({ id, modified: NIGHT })) },
    });
    const text = renderVulnerabilities(found(0));
    expect(settledText(text, undefined)).toBe(text);
    expect(settledText(undefined, found(1))).toBe(renderVulnerabilities(found(1)));
    expect(settledText(text, found(6.9))).toBe(text);
    expect(settledText(text, found(7))).toBe(renderVulnerabilities(found(7)));
    expect(settledText(text, found(1, ['CVE-2']))).toBe(renderVulnerabilities(found(1, ['CVE-2'])));
  });

  it('has records by address, and their keys in one order', () => {
    const text = renderSnapshot({
      b: record({ stars: 1 }),
      a: {
        failing: { since: NIGHT, reason: 'gone' },
        fetchedAt: NIGHT,
        source: 'git',
        url: 'u',
      } as never,
    });
    expect(text).toBe(`{
  "a": {
    "source": "git",
    "fetchedAt": "${NIGHT}",
    "url": "u",
    "failing": {
      "since": "${NIGHT}",
      "reason": "gone"
    }
  },
  "b": {
    "source": "gitlab",
    "fetchedAt": "${NIGHT}",
    "stars": 1
  }
}
`);
  });

  it.each([
    [0, false],
    [9.99, false],
    [10, true],
    [-0.01, true],
  ])('is of %d days: over after ten is %s', (days, expected) => {
    expect(isOver(NIGHT, 10 * DAYS, new Date(at(days)))).toBe(expected);
  });
});

describe('the plan of a night', () => {
  const [spec] = listings;
  const many = ['d', 'c', 'b', 'a'].map((id) => ({
    ...spec,
    id,
    repositories: [{ ...spec?.repositories[0], key: `https://forge.test/g/${id}` }],
  })) as unknown as typeof listings;
  const key = (id: string) => `https://forge.test/g/${id}`;
  const options = { maxAge: 1000, force: false };
  const later = new Date('2026-11-22T02:00:00Z');

  it('begins with what was confirmed longest ago, and ends with what failed', () => {
    const metadata = {
      [key('a')]: record({ failing: { since: NIGHT, reason: 'gone' } }),
      [key('b')]: record(),
      [key('c')]: record({ fetchedAt: '2026-11' }),
    };
    const plan = planRun(many, metadata, options, later);
    expect(plan.due.map(({ project }) => project)).toEqual(['d', 'c', 'b', 'a']);
    expect(plan.due[0]).toMatchObject({ file: spec?.file, project: 'd' });
    expect(planRun(many, {}, options, later).due.map(({ project }) => project)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
    const fresh = planRun(
      many,
      metadata,
      { ...options, maxAge: 2 * 86_400_000, only: ['b', 'a', 'z'] },
      later,
    );
    expect([fresh.due.map(({ project }) => project), fresh.fresh, fresh.unknown]).toEqual([
      ['a'],
      1,
      ['z'],
    ]);
    const first = surestFirst(plan.due, metadata);
    expect(first.map(({ project }) => project)).toEqual(['c', 'd', 'b', 'a']);
    expect(surestFirst(plan.due, {})).toBe(plan.due);
  });

  it('asks of those that are named alone, retired or not', () => {
    expect(wantedListings(many, { only: ['a'] }).map(({ id }) => id)).toEqual(['a']);
    expect(wantedListings(many, {})).toBe(many);
    expect(
      planRun(
        many.map((one) => ({ ...one, isRetired: true })),
        {},
        options,
        later,
      ),
    ).toEqual({ due: [], fresh: 0, unknown: [] });
  });

  it('has one day in a week for each repository, and not the same for all', () => {
    const days = (name: string) =>
      Array.from({ length: 14 }, (_, day) =>
        isWeeklyTurn(name, new Date(Date.parse(NIGHT) + day * 86_400_000)),
      ).flatMap((isTurn, day) => (isTurn ? [day] : []));
    const all = Array.from({ length: 50 }, (_, index) => days(key(String(index))));
    for (const [first = 0, second] of all) expect(second).toBe(first + 7);
    expect(new Set(all.map(([first]) => first)).size).toBe(7);
  });
});
