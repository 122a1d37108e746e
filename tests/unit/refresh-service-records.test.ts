/** What the record of a repository holds of a service after an answer, or a failure. */
import { describe, expect, it } from 'vitest';

import { serviceRecord } from '../../src/refresh/enrichers/enricher.ts';

const NOW = '2026-11-21T02:00:00Z';
const down = {
  reason: 'timeout',
  cause: { code: 'status', host: 'api.test', status: 500 },
};

describe('what is kept of a service', () => {
  const known = { checkedAt: '2026-11-01T02:00:00Z', url: 'https://a.test/', score: 3 };
  const message = 'api.test answered with status 500.';
  const failing = (since: string, reason = 'timeout') => ({ since, reason, message });

  it.each<[string, object | undefined, object, object]>([
    ['a value', undefined, { score: 7 }, { score: 7, checkedAt: NOW, url: known.url }],
    ['a new value', known, { score: 7 }, { score: 7, checkedAt: NOW, url: known.url }],
    ['the last value', known, {}, { ...known, checkedAt: NOW }],
    [
      'none of another page',
      { ...known, url: 'https://b.test/' },
      {},
      { checkedAt: NOW, url: known.url },
    ],
    [
      'no failure that is over',
      { ...known, failing: failing('x') },
      {},
      { ...known, checkedAt: NOW },
    ],
    ['the last value of a failure', known, down, { ...known, failing: failing(NOW) }],
    ['a first failure', undefined, down, { checkedAt: NOW, url: known.url, failing: failing(NOW) }],
    [
      'since when it fails',
      { ...known, failing: failing('x', 'gone') },
      down,
      { ...known, failing: failing('x') },
    ],
  ])('is %s', (_, before, answer, after) => {
    expect(serviceRecord<'scorecard'>(before as never, answer as never, known.url, NOW)).toEqual(
      after,
    );
  });

  it('is the same record where the same failure lasts', () => {
    const before = { ...known, failing: failing('x') };
    expect(serviceRecord<'scorecard'>(before as never, down as never, known.url, NOW)).toBe(before);
  });
});
