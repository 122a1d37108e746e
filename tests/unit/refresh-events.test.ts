import { describe, expect, it } from 'vitest';

import { newEvents, parseEvents, renderEvents } from '../../src/refresh/events.ts';
import { isNews, type CatalogueEvent } from '../../src/schemas/events.ts';
import type { MetadataRecord } from '../../src/schemas/metadata.ts';
import { KEY, NIGHT, listings, record } from '../support/spec-record.ts';

function eventsOf(
  before: MetadataRecord | undefined,
  after: MetadataRecord,
  now = NIGHT,
  known: CatalogueEvent[] = [],
) {
  const events = newEvents(
    known,
    listings,
    before ? { [KEY]: before } : {},
    { [KEY]: after },
    new Date(now),
  );
  return events
    .filter(({ type }) => type !== 'listed')
    .map(({ at: _, project: __, ...event }) => event);
}

describe('events', () => {
  const subject = { repository: KEY };
  it.each<[string, MetadataRecord | undefined, MetadataRecord, object[]]>([
    [
      'nothing, when a repository is first read',
      undefined,
      record({ archived: true, license: 'MIT' }),
      [],
    ],
    [
      'archived',
      record({ archived: false }),
      record({ archived: true }),
      [{ type: 'archived', ...subject }],
    ],
    [
      'unarchived',
      record({ archived: true }),
      record({ archived: false }),
      [{ type: 'unarchived', ...subject }],
    ],
    [
      'moved',
      record(),
      record({ url: 'https://forge.test/new/spec' }),
      [{ type: 'moved', ...subject, from: KEY, to: 'https://forge.test/new/spec' }],
    ],
    ['no move from a mirror', record({ source: 'git', url: 'https://m.test/a/b' }), record(), []],
    [
      'a licence that changed',
      record({ license: 'MIT' }),
      record({ license: 'Apache-2.0' }),
      [{ type: 'license-changed', ...subject, from: 'MIT', to: 'Apache-2.0' }],
    ],
    [
      'no licence change when git knew none',
      record({ source: 'git' }),
      record({ license: 'MIT' }),
      [],
    ],
    [
      'a release',
      record({ latestRelease: { tag: 'v1', date: '2026-01-01T00:00:00Z' } }),
      record({ latestRelease: { tag: 'v2', date: '2026-11-20T00:00:00Z' } }),
      [{ type: 'release', ...subject, tag: 'v2', date: '2026-11-20T00:00:00Z' }],
    ],
    [
      'no release when the latest was withdrawn',
      record({ latestRelease: { tag: 'v2', date: '2026-11-20T00:00:00Z' } }),
      record({ latestRelease: { tag: 'v1', date: '2026-01-01T00:00:00Z' } }),
      [],
    ],
    [
      'no release that is old news',
      record(),
      record({ latestRelease: { tag: 'v1', date: '2020-01-01T00:00:00Z' } }),
      [],
    ],
    [
      'a tag, where there are no releases',
      record({ latestTag: { tag: 'a' } }),
      record({ latestTag: { tag: 'b' } }),
      [{ type: 'release', ...subject, tag: 'b' }],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(eventsOf(before, after)).toEqual(expected);
  });

  const failing = record({ failing: { since: NIGHT, reason: 'timeout' } });
  it.each([
    ['2026-11-22T02:00:00Z', 0],
    ['2026-11-23T01:50:00Z', 1],
  ])('unreachable in the third night: %s', (now, count) => {
    expect(eventsOf(failing, failing, now)).toHaveLength(count);
    const limited = record({ failing: { since: NIGHT, reason: 'rate-limited' } });
    expect(eventsOf(limited, limited, now)).toEqual([]);
  });

  it('say nothing twice, and back once', () => {
    const told: CatalogueEvent[] = [
      {
        type: 'unreachable',
        at: NIGHT,
        project: 'spec',
        repository: KEY,
        since: NIGHT,
        reason: 'timeout',
      },
    ];
    expect(eventsOf(failing, failing, '2026-11-25T02:00:00Z', told)).toEqual([]);
    expect(eventsOf(failing, record(), '2026-11-25T02:00:00Z', told)).toEqual([
      { type: 'back', ...subject },
    ]);
    expect(
      eventsOf(record({ archived: false }), record({ archived: true }), NIGHT, [
        { type: 'archived', at: NIGHT, project: 'spec', repository: KEY },
      ]),
    ).toEqual([]);
  });

  it('list and retire projects', () => {
    const at = new Date(NIGHT);
    const other: CatalogueEvent = { type: 'listed', at: NIGHT, project: 'other' };
    const listed = newEvents([other], listings, {}, {}, at);
    expect(listed).toEqual([{ type: 'listed', at: NIGHT, project: 'spec' }]);
    const retired = listings.map((one) => ({ ...one, isRetired: true }));
    expect(newEvents(listed, retired, {}, {}, at)).toEqual([
      { type: 'retired', at: NIGHT, project: 'spec' },
    ]);
  });

  it('begin in silence: what the first run finds is known, and what comes after it is news', () => {
    const at = new Date(NIGHT);
    const [spec] = listings;
    const old = { ...spec, id: 'old', isRetired: true } as (typeof listings)[number];
    const first = newEvents([], [...listings, old], {}, {}, at);
    expect(first).toEqual([
      { type: 'listed', at: NIGHT, project: 'spec', known: true },
      { type: 'retired', at: NIGHT, project: 'old', known: true },
    ]);
    expect(first.filter(isNews)).toEqual([]);
    const fresh = { ...spec, id: 'fresh' } as (typeof listings)[number];
    const second = newEvents(
      parseEvents(renderEvents(first)),
      [...listings, old, fresh],
      {},
      {},
      at,
    );
    expect(second).toEqual([{ type: 'listed', at: NIGHT, project: 'fresh' }]);
    expect(second.filter(isNews)).toEqual(second);
    expect(newEvents(first, [...listings, old], {}, {}, at)).toEqual([]);
  });

  it('stand a line each', () => {
    const text = renderEvents([{ type: 'listed', at: NIGHT, project: 'spec' }]);
    expect(text).toBe(`[\n  {"type":"listed","at":"${NIGHT}","project":"spec"}\n]\n`);
    expect(renderEvents(parseEvents(text))).toBe(text);
    expect(renderEvents(parseEvents(renderEvents([])))).toBe('[]\n');
  });
});
