/** What a run keeps of each outcome, what it takes over from one that was killed, and what it knows at its start. */
import { describe, expect, it } from 'vitest';

import { collect, newRunChanges, resume } from '../../src/refresh/collect.ts';
import { type Files, writeGenerated } from '../../src/refresh/files.ts';
import { openJournal } from '../../src/refresh/journal.ts';
import { readKnown } from '../../src/refresh/known.ts';
import { createProgress } from '../../src/refresh/progress.ts';
import { renderSnapshot } from '../../src/refresh/snapshot.ts';
import { CATALOGUE, entryOf, memoryFiles, OPTIONS } from '../refresh/setup.ts';
import { KEY, NIGHT, record } from '../support/spec-record.ts';

const LATER = '2026-11-22T02:00:00Z';
const DOWN = { reason: 'timeout', cause: { code: 'status', host: 'forge.test', status: 500 } };
const failing = (since: string) => ({
  ...{ since, reason: 'timeout', message: 'forge.test answered with status 500.' },
});
const spec = { key: KEY, host: 'forge.test', path: 'group/spec', manifests: [], takesFacts: true };
const planned = { ...spec, project: 'spec', file: 'catalogue/hardware/spec.yaml' };

async function collected(
  outcome: object,
  {
    before,
    ended = false,
    takesFacts = true,
  }: { before?: object; ended?: boolean; takesFacts?: boolean } = {},
) {
  const changes = newRunChanges();
  const signal = ended ? AbortSignal.abort() : new AbortController().signal;
  const tools = { signal, warn: () => undefined };
  const repository = { ...planned, takesFacts };
  await collect(changes, outcome as never, repository, before as never, new Map(), LATER, tools);
  const told = Object.entries(changes).filter(([, value]) =>
    value instanceof Map ? value.size > 0 : Object.keys(value as object).length > 0,
  );
  return Object.fromEntries(told);
}

describe('an outcome', () => {
  const failed = { kind: 'failed', failure: DOWN };

  it('that is none, or comes after the end of the run, is for the next one', async () => {
    expect(await collected({ kind: 'deferred' })).toEqual({ deferred: [planned] });
    expect(await collected(failed, { ended: true })).toEqual({ deferred: [planned] });
  });

  it('that is a failure is told, and noted where something was known', async () => {
    const milliseconds = 7;
    expect(await collected({ ...failed, milliseconds })).toEqual({
      failures: [{ repository: planned, since: LATER, ...DOWN }],
      slowest: [{ repository: KEY, milliseconds }],
    });
    expect(await collected(failed, { before: record() })).toEqual({
      records: { [KEY]: record({ failing: failing(LATER) } as never) },
      failures: [{ repository: planned, since: LATER, ...DOWN }],
    });
    const before = record({ failing: failing(NIGHT) } as never);
    expect(await collected(failed, { before })).toEqual({
      records: { [KEY]: before },
      failures: [{ repository: planned, since: NIGHT, ...DOWN }],
    });
  });

  it('that is a reading gives a record without addresses of people, and the names of what changed', async () => {
    const facts = { stars: 2, description: 'Ask jane@lab.example.' };
    const looked = ['stars', 'description'];
    const from = { method: 'GET', address: 'https://forge.test/api', at: '$.stars' };
    const reading = { source: 'gitlab', looked, facts, origins: { stars: from } };
    const outcome = { kind: 'read', reading };
    const told = await collected(outcome, { before: record({ stars: 1 }) });
    expect(told).toMatchObject({
      records: { [KEY]: { stars: 2, fetchedAt: LATER } },
      changes: [
        { repository: planned, facts: expect.arrayContaining(['stars', 'description']) as unknown },
      ],
      origins: new Map([[KEY, { facts: { stars: from }, texts: {}, services: {} }]]),
    });
    expect(JSON.stringify(told)).not.toContain('jane@');
    const before = (told['records'] as Record<string, object>)[KEY] ?? {};
    const { changes, read } = await collected(outcome, { before });
    expect([changes, (read as Map<string, object>).size]).toEqual([undefined, 1]);
    const bare = await collected(outcome, { takesFacts: false });
    expect(bare).toMatchObject({ records: { [KEY]: { source: 'gitlab', fetchedAt: LATER } } });
    expect(bare).not.toHaveProperty('changes');
  });
});

describe('a run', () => {
  const entries = ['a', 'b', 'c', 'd'].map((id) => entryOf(id, `https://forge.test/group/${id}`));
  const keyOf = (id: string) => `https://forge.test/group/${id}`;
  const metadata = { [keyOf('a')]: record({ stars: 1 }), [keyOf('b')]: record({ stars: 1 }) };

  function known() {
    const files = memoryFiles({ [`${CATALOGUE}/metadata.json`]: renderSnapshot(metadata) });
    const keys = new Set(entries.map(({ id }) => keyOf(id)));
    const text = files.read(`${CATALOGUE}/metadata.json`);
    const journal = openJournal(files, CATALOGUE, text, keys, new Date(LATER));
    const fetchedAt = '2026-11-22T01:00:00Z';
    journal.add({ key: keyOf('a'), isRead: true, record: record({ stars: 2, fetchedAt }) });
    journal.add({ key: keyOf('b'), isRead: true, record: record({ stars: 1, fetchedAt }) });
    journal.add({ key: keyOf('c'), isRead: false, record: record({ fetchedAt }) });
    return readKnown({ entries, files, catalogue: CATALOGUE }, OPTIONS, new Date(LATER));
  }

  it('takes over from one that was killed what it read, and what changed by that', () => {
    const changes = newRunChanges();
    const state = known();
    resume(changes, state);
    expect(state.plan.due.map(({ project }) => project)).toEqual(['d']);
    expect(Object.keys(changes.records)).toEqual(['a', 'b', 'c'].map(keyOf));
    expect([...changes.read.keys()]).toEqual(['a', 'b'].map(keyOf));
    expect(changes.resumed.map(({ project, file }) => [project, file])).toEqual(
      ['a', 'b'].map((id) => [id, `catalogue/hardware/${id}.yaml`]),
    );
    expect(changes.changes.map(({ repository, facts }) => [repository.project, facts])).toEqual([
      ['a', ['stars']],
    ]);
    // What is due is read anyway, and counts then.
    const again = newRunChanges();
    const [first] = state.listings.flatMap(({ repositories }) => repositories);
    resume(again, { ...state, plan: { ...state.plan, due: [{ ...planned, ...first }] } });
    expect([again.resumed.length, again.changes]).toEqual([1, []]);
  });

  it('says which project there is none of, and what it may be', () => {
    const ask =
      (...only: readonly string[]) =>
      () =>
        readKnown(
          { entries: [entryOf('board', KEY)], files: memoryFiles(), catalogue: CATALOGUE },
          { ...OPTIONS, only },
          new Date(LATER),
        );
    expect(ask('bord', 'boards', 'board')).toThrow(
      'There is no project bord, boards in the catalogue. Did you mean board?',
    );
    expect(ask('board')).not.toThrow();
  });

  it('replaces what changed by renaming, the snapshot last, and removes what a killed run left', () => {
    const names = ['events.json', 'history.csv', 'vulnerabilities.json', 'metadata.json'];
    const left = {
      '/c/.events.json.tmp': 'half',
      '/c/.other.tmp': 'mine',
      '/c/events.json': 'old',
    };
    const files = memoryFiles(left);
    const steps: string[] = [];
    const rename: Files['rename'] = (from, to) => {
      steps.push(`${from} ${to}`);
      files.rename(from, to);
    };
    const before = {
      events: 'old',
      history: 'same',
      vulnerabilities: undefined,
      metadata: undefined,
    };
    const after = { events: 'new', history: 'same', vulnerabilities: '', metadata: 'm' };
    expect(writeGenerated({ ...files, rename }, '/c', before, after)).toEqual(
      names.filter((name) => name !== 'history.csv'),
    );
    expect(steps).toEqual(
      names.filter((name) => name !== 'history.csv').map((name) => `/c/.${name}.tmp /c/${name}`),
    );
    expect(Object.fromEntries(files.texts)).toEqual({
      ...{ '/c/.other.tmp': 'mine', '/c/events.json': 'new' },
      ...{ '/c/vulnerabilities.json': '', '/c/metadata.json': 'm' },
    });
    expect(
      writeGenerated(memoryFiles(left), '/c', before, { ...before, metadata: undefined }),
    ).toEqual([]);
  });

  it('shows on a screen how far it is, and in a log each half minute', () => {
    const shown = (isTerminal: boolean) => {
      const written: string[] = [];
      let now = 1_000;
      const write = (text: string) => void written.push(text);
      const progress = createProgress({ write, isTerminal, now: () => now });
      for (const [done, seconds] of [
        [1, 29.999],
        [2, 30],
        [3, 59.999],
        [4, 60],
      ] as const) {
        now = 1_000 + seconds * 1_000;
        progress.step(done, 4);
      }
      progress.end();
      return written;
    };
    expect(shown(false)).toEqual(['2 of 4 repositories\n', '4 of 4 repositories\n']);
    expect(shown(true)).toEqual([
      `\r${'█'.repeat(8)}${'░'.repeat(22)} 1 of 4`,
      `\r${'█'.repeat(15)}${'░'.repeat(15)} 2 of 4`,
      `\r${'█'.repeat(23)}${'░'.repeat(7)} 3 of 4`,
      `\r${'█'.repeat(30)} 4 of 4`,
      '\r\u001B[K',
    ]);
  });
});
