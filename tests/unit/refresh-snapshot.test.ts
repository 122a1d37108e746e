import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { newEvents, parseEvents, renderEvents } from '../../src/refresh/events.ts';
import { newRows, parseHistory, renderHistory } from '../../src/refresh/history.ts';
import { listProjects, type Listing } from '../../src/refresh/listing.ts';
import { lossesBetween } from '../../src/refresh/losses.ts';
import { mergeFailure, mergeReading } from '../../src/refresh/merge.ts';
import { planRun } from '../../src/refresh/plan.ts';
import { provenanceOf } from '../../src/refresh/provenance.ts';
import { parseSnapshot, renderSnapshot, settled } from '../../src/refresh/snapshot.ts';
import type { CatalogueEvent } from '../../src/schemas/events.ts';
import type { Metadata, MetadataRecord } from '../../src/schemas/metadata.ts';

const NIGHT = '2026-11-21T02:00:00Z';
const KEY = 'https://forge.test/group/spec';

const record = (more: Partial<MetadataRecord> = {}): MetadataRecord => ({
  source: 'gitlab',
  fetchedAt: NIGHT,
  ...more,
});

describe('the snapshot', () => {
  it('of the catalogue is in the one rendering', () => {
    const text = readFileSync('catalogue/metadata.json', 'utf8');
    expect(renderSnapshot(parseSnapshot(text))).toBe(text);
  });

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

describe('joining', () => {
  const before = record({ source: 'git', fetchedAt: '2026-08', contributors: 9, stars: 1, description: 'Old' });

  it('takes what was looked for, also that it is gone, and keeps the rest with its age', () => {
    const reading = { source: 'gitlab', facts: { stars: 5 }, looked: ['stars', 'description'] } as const;
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
    const first = mergeFailure(before, { reason: 'timeout', message: 'A' }, NIGHT);
    expect(first).toEqual({ ...before, failing: { since: NIGHT, reason: 'timeout', message: 'A' } });
    expect(mergeFailure(first, { reason: 'timeout', message: 'B' }, '2026-11-22T02:00:00Z')).toBe(first);
    expect(mergeFailure(first, { reason: 'gone', message: 'C' }, '2026-11-22T02:00:00Z').failing).toEqual({
      since: NIGHT,
      reason: 'gone',
      message: 'C',
    });
  });
});

const listings: Listing[] = listProjects(
  [{ id: 'spec', file: 'catalogue/hardware/spec.yaml', entry: { name: 'SPEC', repositories: [{ url: KEY }] } }],
  {},
);

function eventsOf(before: MetadataRecord | undefined, after: MetadataRecord, now = NIGHT, known: CatalogueEvent[] = []) {
  const events = newEvents(known, listings, before ? { [KEY]: before } : {}, { [KEY]: after }, new Date(now));
  return events.filter(({ type }) => type !== 'listed').map(({ at: _, project: __, ...event }) => event);
}

describe('events', () => {
  const subject = { repository: KEY };
  it.each<[string, MetadataRecord | undefined, MetadataRecord, object[]]>([
    ['nothing, when a repository is first read', undefined, record({ archived: true, license: 'MIT' }), []],
    ['archived', record({ archived: false }), record({ archived: true }), [{ type: 'archived', ...subject }]],
    ['unarchived', record({ archived: true }), record({ archived: false }), [{ type: 'unarchived', ...subject }]],
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
    ['no licence change when git knew none', record({ source: 'git' }), record({ license: 'MIT' }), []],
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
    ['no release that is old news', record(), record({ latestRelease: { tag: 'v1', date: '2020-01-01T00:00:00Z' } }), []],
    ['a tag, where there are no releases', record({ latestTag: { tag: 'a' } }), record({ latestTag: { tag: 'b' } }), [{ type: 'release', ...subject, tag: 'b' }]],
  ])('%s', (_, before, after, expected) => {
    expect(eventsOf(before, after)).toEqual(expected);
  });

  const failing = record({ failing: { since: NIGHT, reason: 'timeout', message: 'm' } });
  it.each([
    ['2026-11-22T02:00:00Z', 0],
    ['2026-11-23T01:50:00Z', 1],
  ])('unreachable in the third night: %s', (now, count) => {
    expect(eventsOf(failing, failing, now)).toHaveLength(count);
  });

  it('say nothing twice, and back once', () => {
    const told: CatalogueEvent[] = [{ type: 'unreachable', at: NIGHT, project: 'spec', repository: KEY, since: NIGHT, reason: 'timeout' }];
    expect(eventsOf(failing, failing, '2026-11-25T02:00:00Z', told)).toEqual([]);
    expect(eventsOf(failing, record(), '2026-11-25T02:00:00Z', told)).toEqual([{ type: 'back', ...subject }]);
    expect(eventsOf(record({ archived: false }), record({ archived: true }), NIGHT, [
      { type: 'archived', at: NIGHT, project: 'spec', repository: KEY },
    ])).toEqual([]);
  });

  it('list and retire projects', () => {
    const at = new Date(NIGHT);
    const listed = newEvents([], listings, {}, {}, at);
    expect(listed).toEqual([{ type: 'listed', at: NIGHT, project: 'spec' }]);
    const retired = listings.map((one) => ({ ...one, isRetired: true }));
    expect(newEvents(listed, retired, {}, {}, at)).toEqual([{ type: 'retired', at: NIGHT, project: 'spec' }]);
  });

  it('stand a line each', () => {
    const text = renderEvents([{ type: 'listed', at: NIGHT, project: 'spec' }]);
    expect(text).toBe(`[\n  {"type":"listed","at":"${NIGHT}","project":"spec"}\n]\n`);
    expect(renderEvents(parseEvents(text))).toBe(text);
    expect(renderEvents(parseEvents(renderEvents([])))).toBe('[]\n');
  });
});

describe('history', () => {
  const rowsAt = (now: string, stars: number, known = '') =>
    newRows(parseHistory(known), new Map([[KEY, record({ stars, latestRelease: { tag: 'v1,"x"' } })]]), new Date(now));

  it('gets a row a week, when something changed', () => {
    const text = renderHistory(rowsAt('2026-11-16T02:00:00Z', 1));
    expect(text).toMatchInlineSnapshot(`
      "date,repository,stars,forks,commits,contributors,openIssues,latestRelease
      2026-11-16,forge.test/group/spec,1,,,,,"v1,""x"""
      "
    `);
    expect(rowsAt('2026-11-22T23:00:00Z', 2, text)).toEqual([]);
    expect(rowsAt('2026-11-23T02:00:00Z', 1, text)).toEqual([]);
    expect(rowsAt('2026-11-23T02:00:00Z', 2, text)).toMatchObject([{ date: '2026-11-23', stars: 2 }]);
  });

  it('says nothing of a repository that nothing is known of', () => {
    expect(newRows([], new Map([[KEY, record()]]), new Date(NIGHT))).toEqual([]);
  });

  it('grows by less than 100 kB a month for 300 repositories that all change every week', () => {
    const many = new Map(
      Array.from({ length: 300 }, (_, index) => [
        `https://gitlab.com/ohwr/project/board-${index}`,
        record({ stars: 123, forks: 45, commits: 2345, contributors: 34, openIssues: 12, latestRelease: { tag: 'v1.23.4' } }),
      ]),
    );
    expect(renderHistory(newRows([], many, new Date(NIGHT))).length * (365.25 / 12 / 7)).toBeLessThan(100_000);
  });
});

describe('losses', () => {
  const metadata = (count: number, lost: number, reason: 'gone' | 'timeout' = 'gone'): Metadata =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `${KEY}-${index}`,
        record(index < lost ? { failing: { since: NIGHT, reason, message: 'm' } } : {}),
      ]),
    );
  it.each([
    [20, 2, 'gone', false],
    [20, 3, 'gone', true],
    [20, 20, 'timeout', false],
    [0, 0, 'gone', false],
  ] as const)('of %i, %i %s: too much is %s', (count, lost, reason, isTooMuch) => {
    expect(lossesBetween(metadata(count, 0), metadata(count, lost, reason)).isTooMuch).toBe(isTooMuch);
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
    ['read in a month', NIGHT, record({ fetchedAt: '2026-08' }), {}, 1],
  ])('%s', (_, now, one, more, expected) => {
    expect(dueAt(now, one, more)).toBe(expected);
  });

  it('tries a failing repository each night, and after 30 days once a week', () => {
    const failing = record({ failing: { since: NIGHT, reason: 'gone', message: 'm' } });
    const nights = (from: number) =>
      Array.from({ length: 7 }, (_, day) => new Date(Date.parse(NIGHT) + (from + day) * 86_400_000).toISOString())
        .map((now) => dueAt(now, failing))
        .reduce((sum, due) => sum + due, 0);
    expect(nights(1)).toBe(7);
    expect(nights(31)).toBe(1);
  });
});
