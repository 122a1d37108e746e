/** What a night could not commit, and the next one takes up where it is newer. */
import { describe, expect, it } from 'vitest';

import { renderEvents } from '../../src/refresh/events.ts';
import { renderHistory } from '../../src/instance/history.ts';
import { drop, keep, takeUp } from '../../src/programs/nightly/kept.ts';
import { renderSnapshot } from '../../src/refresh/snapshot.ts';
import { renderVulnerabilities } from '../../src/refresh/vulnerabilities.ts';
import type { MetadataRecord } from '../../src/schemas/metadata.ts';
import { CATALOGUE, memoryFiles, textOf } from './setup.ts';

const [A, B] = ['https://forge.test/group/a', 'https://forge.test/group/b'];
const NOW = new Date('2026-11-25T02:00:00Z');
const record = (day: number, more: Partial<MetadataRecord> = {}): MetadataRecord => ({
  source: 'gitlab',
  fetchedAt: `2026-11-${day}T02:00:00Z`,
  ...more,
});

interface State {
  readonly metadata: Record<string, MetadataRecord>;
  /** Days on which something was archived, or archived no more. */
  readonly archived?: readonly number[];
  readonly rows?: readonly number[];
}

function textsOf(folder: string, { metadata, archived = [], rows = [] }: State) {
  const events = archived.map((day, index) => ({
    type: index % 2 === 0 ? ('archived' as const) : ('unarchived' as const),
    at: `2026-11-${day}T02:00:00Z`,
    project: 'a',
    repository: A,
  }));
  return {
    [`${folder}/events.json`]: renderEvents(events),
    [`${folder}/history.csv`]: renderHistory(
      rows.map((day) => ({ date: `2026-11-${day}`, repository: 'forge.test/group/a', stars: day })),
    ),
    [`${folder}/metadata.json`]: renderSnapshot(metadata),
  };
}

const BOARDS = { checkedAt: '2026-11-20T02:00:00Z', url: A, commit: 'a'.repeat(40), found: 1 };
const LATER = { ...BOARDS, checkedAt: '2026-11-22T02:00:00Z', commit: 'b'.repeat(40) };

const filesOf = (committed: State, kept: State) =>
  memoryFiles({ ...textsOf(CATALOGUE, committed), ...textsOf('/.refresh', kept) });

describe('what was kept', () => {
  it.each<[string, State, State, State]>([
    [
      'is taken up where it goes on from what is committed',
      { metadata: { [A]: record(20), [B]: record(20) }, archived: [20], rows: [20] },
      { metadata: { [A]: record(22), [B]: record(20) }, archived: [20, 22], rows: [20, 22] },
      { metadata: { [A]: record(22), [B]: record(20) }, archived: [20, 22], rows: [20, 22] },
    ],
    [
      'does not roll back an event that was committed since',
      { metadata: { [A]: record(24) }, archived: [20, 24] },
      { metadata: { [A]: record(22) }, archived: [20] },
      { metadata: { [A]: record(24) }, archived: [20, 24] },
    ],
    [
      'does not roll back a row, nor what another history noticed',
      { metadata: { [A]: record(24) }, archived: [21], rows: [24] },
      { metadata: { [A]: record(24) }, archived: [22, 23], rows: [] },
      { metadata: { [A]: record(24) }, archived: [21], rows: [24] },
    ],
    [
      'is without what was seen of boards, of which the drawings were not kept',
      { metadata: { [A]: record(20, { boards: BOARDS }), [B]: record(20) } },
      { metadata: { [A]: record(22, { boards: LATER }), [B]: record(22, { boards: LATER }) } },
      { metadata: { [A]: record(22, { boards: BOARDS }), [B]: record(22) } },
    ],
    [
      'does not roll back a newer record beside an older one',
      { metadata: { [A]: record(24, { stars: 9 }), [B]: record(20) } },
      { metadata: { [A]: record(22, { stars: 1 }), [B]: record(22) } },
      { metadata: { [A]: record(24, { stars: 9 }), [B]: record(22) } },
    ],
    [
      'tells since when a repository fails',
      { metadata: { [A]: record(20) } },
      {
        metadata: {
          [A]: record(20, {
            failing: { since: '2026-11-22T02:00:00Z', reason: 'gone' },
          }),
        },
      },
      {
        metadata: {
          [A]: record(20, {
            failing: { since: '2026-11-22T02:00:00Z', reason: 'gone' },
          }),
        },
      },
    ],
    [
      'is left alone where its clock was ahead',
      { metadata: { [A]: record(20) } },
      { metadata: { [A]: record(28) } },
      { metadata: { [A]: record(20) } },
    ],
  ])('%s', (_, committed, kept, expected) => {
    const files = filesOf(committed, kept);
    takeUp(files, CATALOGUE, NOW);
    for (const name of ['events', 'history', 'metadata'] as const) {
      const file = `${CATALOGUE}/${name === 'history' ? 'history.csv' : `${name}.json`}`;
      expect(textOf(files, name)).toBe(textsOf(CATALOGUE, expected)[file]);
    }
  });

  it.each([
    ['newer', '22', '22'],
    ['older', '19', '20'],
    ['of a clock that was ahead', '28', '20'],
  ])('takes what is known of packages as a whole: %s', (_, kept, expected) => {
    const text = (day: string) =>
      renderVulnerabilities({ checkedAt: `2026-11-${day}T02:00:00Z`, packages: { [day]: [] } });
    const files = filesOf({ metadata: {} }, { metadata: {} });
    files.write(`${CATALOGUE}/vulnerabilities.json`, text('20'));
    files.write('/.refresh/vulnerabilities.json', text(kept));
    takeUp(files, CATALOGUE, NOW);
    expect(textOf(files, 'vulnerabilities')).toBe(text(expected));
  });

  it('is passed over when it is faulty, and gone when it is dropped', () => {
    const committed = { metadata: { [A]: record(20) } };
    const files = filesOf(committed, { metadata: { [A]: record(22) } });
    files.write('/.refresh/events.json', '[{');
    expect(takeUp(files, CATALOGUE, NOW)).toBe(false);
    keep(files, CATALOGUE);
    expect(files.read('/.refresh/metadata.json')).toBe(textOf(files, 'metadata'));
    expect(takeUp(files, CATALOGUE, NOW)).toBe(false);
    drop(files, CATALOGUE);
    expect(files.list('/.refresh')).toEqual(['.gitignore']);
  });
});
