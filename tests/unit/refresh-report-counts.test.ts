/** What the report of a run is made from, how its lines are sorted, and the code that a command ends with. */
import { describe, expect, it } from 'vitest';

import { createReport, exitCodeOf, type Report, type RunResult } from '../../src/refresh/report.ts';

describe('a report', () => {
  const repository = (name: string, host = 'lab.example') => ({
    ...{
      project: name,
      key: `https://${host}/a/${name}`,
      host,
      file: `catalogue/software/${name}.yaml`,
    },
  });
  const result = {
    start: new Date('2026-11-21T02:00:00.500Z'),
    end: new Date('2026-11-21T02:00:02.000Z'),
    ...{ hasEnded: false, known: 7, services: [], catalogues: [], events: [], isRefused: false },
    ...{ written: [], warnings: ['w'], faults: [], losses: { lost: [], reachable: 0 } },
    plan: {
      due: [repository('b'), repository('a'), repository('x', 'no.example')],
      fresh: 5,
      unknown: [],
    },
    sessions: new Map([
      [
        'lab.example',
        {
          forge: { host: 'lab.example' },
          usage: { requests: 2, waited: 1499, quota: { limit: 9 } },
        },
      ],
    ]),
    collected: {
      read: new Map([
        ['https://lab.example/a/a', { source: 'gitlab', url: 'https://lab.example/c/a' }],
        ['https://lab.example/a/b', { source: 'git', url: 'https://lab.example/c/b' }],
      ]),
      changes: ['b', 'a'].map((name) => ({ repository: repository(name), facts: ['stars'] })),
      failures: ['b', 'a'].map((name) => ({
        ...{
          repository: repository(name),
          since: 's',
          reason: 'gone',
          cause: { code: 'git-gone' },
        },
      })),
      deferred: [repository('b'), repository('a')],
      resumed: [repository('c')],
      slowest: [1, 6, 3, 6, 2, 5].map((seconds, index) => ({
        repository: `r${9 - index}`,
        milliseconds: seconds * 1000,
      })),
    },
  } as unknown as RunResult;

  it('counts, and sorts by repository, the slowest five by time', () => {
    expect(createReport(result)).toEqual({
      at: '2026-11-21T02:00:00Z',
      seconds: 1.5,
      hasEnded: false,
      counts: {
        known: 7,
        due: 4,
        fresh: 4,
        reached: 2,
        resumed: 1,
        changed: 2,
        failing: 2,
        deferred: 2,
      },
      forges: [{ host: 'lab.example', requests: 2, waitedSeconds: 1, limit: 9 }],
      ...{ services: [], catalogues: [], events: [], isRefused: false, written: [], faults: [] },
      changes: ['a', 'b'].map((name) => ({
        project: name,
        repository: `https://lab.example/a/${name}`,
        facts: ['stars'],
      })),
      failures: ['a', 'b'].map((name) => ({
        ...{
          project: name,
          repository: `https://lab.example/a/${name}`,
          reason: 'gone',
          since: 's',
        },
        message: 'The host says that it was removed.',
        advice: `Office: find where it went and correct catalogue/software/${name}.yaml, or retire the entry there.`,
      })),
      moves: [
        {
          ...{ project: 'a', repository: 'https://lab.example/a/a' },
          advice:
            'Office: it moved to https://lab.example/c/a; write that address into catalogue/software/a.yaml.',
        },
      ],
      deferred: ['https://lab.example/a/a', 'https://lab.example/a/b'],
      slowest: [
        ...[
          ['r6', 6],
          ['r8', 6],
          ['r4', 5],
          ['r7', 3],
          ['r5', 2],
        ],
      ].map(([name, seconds]) => ({ repository: name, seconds })),
      losses: { lost: [], reachable: 0 },
      warnings: [
        'w',
        'https://no.example/a/x: no.example is not among the forges of content/site.yaml, so it is not contacted.',
      ],
    });
  });

  it.each([
    [0, {}, false],
    [0, {}, true],
    [1, { isRefused: true }, false],
    [1, { faults: ['f'] }, false],
    [0, { failures: [{}] }, false],
    [1, { failures: [{}] }, true],
  ])('ends with %i where %j, strict: %s', (code, changes, strict) => {
    const clean = { isRefused: false, faults: [], failures: [] };
    expect(exitCodeOf({ ...clean, ...changes } as unknown as Report, strict)).toBe(code);
  });
});
