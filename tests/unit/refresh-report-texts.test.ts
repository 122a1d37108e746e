/** The report of a night for people: in a log, and as a file. */
import { describe, expect, it } from 'vitest';

import type { Report } from '../../src/refresh/report.ts';
import { renderMarkdown } from '../../src/refresh/report-markdown.ts';
import { renderSummary } from '../../src/refresh/report-text.ts';
import { eventsSchema } from '../../src/schemas/events.ts';

const REPORT: Report = {
  at: '2026-11-21T02:00:00Z',
  seconds: 3,
  hasEnded: false,
  counts: {
    ...{ known: 3, due: 3, fresh: 0, reached: 3, resumed: 0, changed: 0, failing: 0, deferred: 0 },
  },
  ...{ forges: [], services: [], catalogues: [], changes: [], failures: [], moves: [] },
  ...{ deferred: [], events: [], slowest: [], written: [], warnings: [], faults: [] },
  losses: { lost: [], reachable: 3 } as never,
  isRefused: false,
};

const failure = (name: string, reason: 'not-found' | 'gone' | 'timeout') => ({
  ...{ repository: `https://lab.example/a/${name}`, project: name, reason },
  ...{ message: `It is ${reason}.`, since: '2026-11-01T02:00:00Z', advice: 'Look at it.' },
});

describe('the report', () => {
  it('names ten repositories that failed for one reason, and how many more there are', () => {
    const failures = [
      ...Array.from({ length: 12 }, (_, index) => failure(`p${index}`, 'timeout')),
      failure('gone', 'gone'),
      failure('lost', 'not-found'),
    ];
    for (const order of [failures, failures.toReversed()]) {
      const text = renderSummary({ ...REPORT, failures: order } as Report);
      expect(text.match(/lab\.example\/a\/p\d+/g)).toHaveLength(10);
      expect(text).toMatch(/ 2 /);
      expect(text.indexOf('a/gone')).toBeLessThan(text.indexOf('a/lost'));
      expect(text.indexOf('a/lost')).toBeLessThan(text.indexOf('a/p'));
    }
  });

  it('says last that nothing was written where too much was lost, and that the run was ended', () => {
    const lost = Array.from({ length: 2 }, () => ({}));
    const refused = { ...REPORT, isRefused: true, losses: { lost, reachable: 3 } } as never;
    const [told, plain] = [renderSummary(refused), renderSummary(REPORT)];
    expect(told.split('\n').length).toBeGreaterThan(plain.split('\n').length);
    expect(told.split('\n').at(-1)).not.toBe(plain.split('\n').at(-1));
    const ended = renderSummary({ ...REPORT, hasEnded: true });
    expect(ended.split('\n').length).toBeGreaterThan(plain.split('\n').length);
    expect(renderMarkdown({ ...REPORT, hasEnded: true })).toContain(ended.split('\n').at(-2));
  });

  it('lists as a file what happened, and what is left of each quota', () => {
    const of = { project: 'one', at: REPORT.at, repository: 'https://lab.example/a/one' };
    const events = eventsSchema.parse([
      { type: 'release', ...of, tag: 'v1 <b>' },
      { type: 'moved', ...of, from: of.repository, to: 'https://lab.example/b/one' },
      { type: 'archived', ...of },
    ]);
    const line = { requests: 4, waitedSeconds: 0 };
    const forges = [
      { host: 'a.example', ...line },
      { host: 'b.example', ...line, remaining: 9, limit: 10 },
    ];
    const slowest = [{ repository: of.repository, seconds: 7 }];
    const text = renderMarkdown({ ...REPORT, events, forges, slowest } as Report);
    for (const word of ['v1', 'lab.example/b/one', 'a.example', 'b.example', '9', '7'])
      expect(text).toContain(word);
    expect(text).not.toContain('<b>');
    expect(text.match(/^- .*one/gm)?.length).toBeGreaterThanOrEqual(3);
  });
});
