/** The whole report of a night, line by line, as a person reads it in a log and as a file. */
import { describe, expect, it } from 'vitest';

import type { Report } from '../../src/refresh/report.ts';
import { renderMarkdown } from '../../src/refresh/report-markdown.ts';
import { renderSummary } from '../../src/refresh/report-text.ts';

const ONE = 'https://lab.example/a/one';
const TWO = 'https://lab.example/a/two';

const REPORT = {
  at: '2026-11-21T02:00:00Z',
  seconds: 12.34,
  hasEnded: false,
  counts: {
    known: 9,
    due: 8,
    fresh: 1,
    reached: 5,
    resumed: 2,
    changed: 3,
    failing: 2,
    deferred: 1,
  },
  forges: [
    {
      host: 'lab.example',
      requests: 1,
      waitedSeconds: 3,
      remaining: 7,
      limit: 60,
      resetAt: '2026-11-21T03:00:00Z',
    },
    { host: 'hub.example', requests: 12, waitedSeconds: 0, remaining: 5 },
    { host: 'idle.example', requests: 0, waitedSeconds: 0 },
  ],
  services: [{ kind: 'zenodo', asked: 4, failed: 1, left: 2, requests: 5 }],
  catalogues: [{ office: 'A <b>', entries: 1, refused: 2, requests: 3 }],
  changes: [{ project: 'one', repository: ONE, facts: ['stars', 'license'] }],
  failures: [
    {
      project: 'two',
      repository: TWO,
      reason: 'gone',
      since: '2026-11-01T02:00:00Z',
      message: 'See https://a.example/b, http://c.example/d; now.',
      advice: 'Office: look.',
    },
  ],
  moves: [{ project: 'one', repository: ONE, advice: 'Office: it moved.' }],
  deferred: [TWO],
  events: [
    { type: 'release', at: '', project: 'one', repository: ONE, tag: 'v1 *' },
    { type: 'license-changed', at: '', project: 'one', repository: ONE, to: 'MIT' },
    { type: 'moved', at: '', project: 'one', repository: ONE, from: ONE, to: TWO },
    { type: 'archived', at: '', project: 'one', repository: ONE },
  ],
  slowest: [
    { repository: ONE, seconds: 1.25 },
    { repository: TWO, seconds: 1 },
  ],
  losses: { lost: [ONE, TWO, ''], reachable: 9, isTooMuch: true },
  isRefused: false,
  written: ['metadata.json', 'events.json'],
  warnings: [`${ONE}: odd`],
  faults: ['a fault'],
} as unknown as Report;

const HEADLINE =
  '5 of 8 repositories reached, 3 changed, 2 failing, 2 of them by a run that was ended, 1 not asked, 1 fresh enough, 21 requests in 12.3 s.';
const REFUSAL = [
  'Nothing was written: 3 of 9 repositories that were reachable are not known to their forges any more.',
  'If that is so, run again with --accept-losses. If not, look for what they have in common: a token, a host, a proxy.',
];

describe('the report in a log', () => {
  it('tells what was asked, what failed and moved, and what was written', () => {
    expect(renderSummary(REPORT).split('\n')).toEqual([
      HEADLINE,
      '  lab.example: 1 request, 7 of 60 left, full again at 2026-11-21T03:00:00Z, waited 3 s as asked',
      '  hub.example: 12 requests, 5 left',
      '  zenodo: 4 asked, 1 failed, 2 left, 5 requests',
      '  A <b>: 1 entry, 2 refused, 3 requests',
      '1 gone',
      `  ${TWO} (two), since 2026-11-01: See https://a.example/b, http://c.example/d; now.`,
      '    Office: look.',
      `moved: ${ONE} (one)`,
      '    Office: it moved.',
      `Slowest: ${ONE} 1.3 s, ${TWO} 1.0 s`,
      `Warning: ${ONE}: odd`,
      'Error: a fault',
      'Wrote metadata.json, events.json, with 4 events.',
    ]);
  });

  it.each<[what: string, changes: Partial<Report>, ...last: string[]]>([
    ['refused', { isRefused: true, isDryRun: true }, ...REFUSAL, 'The files are as they were.'],
    [
      'a dry run',
      { isDryRun: true },
      'A dry run: nothing was written. It would write metadata.json, events.json, with 4 events.',
    ],
    ['nothing new', { written: [], events: [] }, 'Nothing is new; the files are as they were.'],
    [
      'ended',
      { hasEnded: true, events: [] },
      'It was told to stop: what was learnt until then is kept, and the next run goes on.',
      'Wrote metadata.json, events.json.',
    ],
  ])('ends as it was: %s', (_, changes, ...last) => {
    const lines = renderSummary({ ...REPORT, ...changes }).split('\n');
    expect(lines.slice(lines.indexOf('Error: a fault') + 1)).toEqual(last);
  });

  it('says how many more failed for the same reason, from eleven on', () => {
    const [failure] = REPORT.failures;
    const failing = (count: number) =>
      renderSummary({
        ...REPORT,
        failures: Array.from({ length: count }, () => failure),
      } as Report);
    expect(failing(10)).not.toContain('more');
    expect(failing(11)).toContain('  and 1 more; --report lists all\n');
    const lines = renderSummary({ ...REPORT, slowest: [] }).split('\n');
    expect(lines).toEqual(
      renderSummary(REPORT)
        .split('\n')
        .filter((line) => !line.startsWith('Slowest')),
    );
  });
});

describe('the report as a file', () => {
  it('has all of it, in tables and lists, with nothing that a forge wrote as markup', () => {
    expect(renderMarkdown(REPORT)).toBe(`# Refresh of 2026-11-21

${HEADLINE}
Wrote metadata.json, events.json, with 4 events.

## Forges

| Forge | Requests | Left of the quota | Waited |
| --- | --- | --- | --- |
| lab.example | 1 | 7 of 60 | 3 s |
| hub.example | 12 | 5 | 0 s |
| idle.example | 0 | not stated | 0 s |

## Services

| Service | Asked | Failed | Left | Requests |
| --- | --- | --- | --- | --- |
| zenodo | 4 | 1 | 2 | 5 |

## Catalogues of other offices

- A \\<b&gt;: 1 entry, 2 refused, 3 requests

## To do

| Project | Repository | Since | What happened | What to do |
| --- | --- | --- | --- | --- |
| two | \`${TWO}\` | 2026-11-01 | See \`https://a.example/b\`, \`http://c.example/d\`; now. | Office: look. |
| one | \`${ONE}\` |  | It moved. | Office: it moved. |

## What is new

- one: release v1 \\*
- one: license-changed to MIT
- one: moved to ${TWO.replace(':', ':\u200B')}
- one: archived

## What changed

| Project | Repository | Facts |
| --- | --- | --- |
| one | \`${ONE}\` | stars, license |

## Not asked

- \`${TWO}\`

## Slowest

- \`${ONE}\`: 1.3 s
- \`${TWO}\`: 1.0 s

## Warnings

- \`${ONE}:\` odd
- a fault
`);
  });

  it('leaves out what there is none of', () => {
    const none = {
      forges: [],
      services: [],
      catalogues: [],
      changes: [],
      failures: [],
      moves: [],
      deferred: [],
      events: [],
      slowest: [],
      warnings: [],
      faults: [],
    };
    expect(renderMarkdown({ ...REPORT, ...none, isRefused: true, hasEnded: true }))
      .toBe(`# Refresh of 2026-11-21

${HEADLINE.replace('21 requests', '0 requests')}
${REFUSAL.join('\n')}
It was told to stop: what was learnt until then is kept, and the next run goes on.
The files are as they were.

`);
  });
});
