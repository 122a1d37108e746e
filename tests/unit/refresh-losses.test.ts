import { describe, expect, it } from 'vitest';

import { lossesBetween } from '../../src/refresh/loss-guard.ts';
import type { FailureReason } from '../../src/lib/http/failure.ts';
import type { Metadata } from '../../src/schemas/metadata.ts';

const NIGHT = '2026-11-21T02:00:00Z';

/** Repositories of which the first ones fail. */
function setUp(failing: number, reason: FailureReason = 'not-found', all = 20): Metadata {
  const rows = Array.from({ length: all }, (_, index) => [
    `https://forge.test/a/${index}`,
    {
      source: 'gitlab' as const,
      fetchedAt: NIGHT,
      ...(index < failing && { failing: { since: NIGHT, reason } }),
    },
  ]);
  return Object.fromEntries(rows) as Metadata;
}

describe('losses', () => {
  it.each([
    ['nothing', setUp(0), setUp(0), 0, false],
    ['a tenth', setUp(0), setUp(2), 2, false],
    ['more than a tenth', setUp(0), setUp(3), 3, true],
    ['what was closed', setUp(0), setUp(3, 'forbidden'), 3, true],
    ['a host that is down', setUp(0), setUp(20, 'unreachable'), 0, false],
    ['what was lost before', setUp(19), setUp(19), 0, false],
    ['the last that was reachable', setUp(19), setUp(20), 1, false],
    ['two of the last', setUp(17), setUp(19), 2, false],
    ['the last three', setUp(17), setUp(20), 3, true],
    ['three of thirty', setUp(0, 'gone', 30), setUp(3, 'gone', 30), 3, false],
    ['three of twenty-nine', setUp(0, 'gone', 29), setUp(3, 'gone', 29), 3, true],
    ['what has moved', setUp(0), setUp(3, 'moved'), 3, true],
  ])('%s', (_, before, after, lost, isTooMuch) => {
    const losses = lossesBetween(before, after);
    expect([losses.lost.length, losses.isTooMuch]).toEqual([lost, isTooMuch]);
  });

  it('are told by name, with how many could be reached before', () => {
    expect(lossesBetween(setUp(1), setUp(3))).toEqual({
      lost: ['https://forge.test/a/1', 'https://forge.test/a/2'],
      reachable: 19,
      isTooMuch: false,
    });
  });
});
