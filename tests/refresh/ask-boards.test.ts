/** Which repositories are asked for their boards, in which order, and when a host is left alone. */
import { expect, it } from 'vitest';

import { newUsage } from '../../src/lib/http/usage.ts';
import { askBoards } from '../../src/refresh/boards/ask-boards.ts';
import type { Keep } from '../../src/refresh/enrichers/enricher.ts';
import type { Listing } from '../../src/refresh/tracked-repositories.ts';
import type { Metadata } from '../../src/schemas/metadata.ts';
import { LIMITS, standingClock } from './setup.ts';

/** Nothing listens there. */
const DOWN = 'http://127.0.0.1:9';
const FETCHED = '2026-11-20T02:00:00Z';

const keyOf = (id: string) => `https://git.test/group/${id}`;

function listingOf(id: string): Listing {
  const repository = { key: keyOf(id), host: 'git.test', path: `group/${id}` };
  return {
    ...{ id, file: `catalogue/hardware/${id}.yaml`, isRetired: false, drawsBoards: true },
    repositories: [{ ...repository, manifests: [], takesFacts: true }],
    links: [],
  };
}

function asking(
  records: Readonly<Record<string, object>>,
  {
    signal = new AbortController().signal,
    isSpent = false,
    stored = [],
    kicadCli = undefined,
  }: Partial<{
    signal: AbortSignal;
    isSpent: boolean;
    /** Repositories of the boards that are stored. */
    stored: readonly string[];
    kicadCli: string | undefined;
  }> = {},
) {
  const asked: string[] = [];
  const told: unknown[] = [];
  const warnings: string[] = [];
  const metadata = Object.fromEntries(
    Object.entries(records).map(([id, more]) => [
      keyOf(id),
      { source: 'git', fetchedAt: FETCHED, head: 'a'.repeat(40), ...more },
    ]),
  ) as Metadata;
  const tools = {
    ...{ fetch, signal, usage: newUsage(() => isSpent), limits: LIMITS },
    clock: standingClock('2026-11-21T02:00:00Z'),
    ...{ warn: (text: string) => void warnings.push(text), fault: () => undefined },
  };
  const place = {
    forges: [{ host: 'git.test', kind: 'git', api: DOWN }],
    store: {
      read: () => ({ boards: stored.map((repository) => ({ repository })) }),
      write: () => undefined,
    },
    kicadCli,
  };
  const learn: Keep = (key, ...what) => {
    asked.push(key);
    told.push(what);
  };
  const listings = Object.keys(records).map(listingOf);
  const run = () => askBoards(listings, metadata, learn, place as never, tools);
  return { asked, told, warnings, run };
}

it('begins with those whose last check is oldest, and leaves a host alone that fails three times', async () => {
  const checked = (day: number) => ({
    boards: { checkedAt: `2026-11-1${day}T02:00:00Z`, url: keyOf('x'), commit: 'b'.repeat(40) },
  });
  const { asked, run } = asking({
    ...{ one: checked(3), two: checked(1), three: {}, four: checked(2), five: checked(4) },
    moved: { url: 'https://git.test/other/moved.git', ...checked(5) },
  });
  expect(await run()).toEqual({ kind: 'boards', asked: 3, failed: 3, left: 3 });
  expect(asked).toEqual([keyOf('three'), keyOf('two'), keyOf('four')]);
});

it('asks at the address to which a repository has moved', async () => {
  const { asked, run } = asking({ moved: { url: 'https://git.test/other/moved.git' } });
  expect(await run()).toMatchObject({ asked: 1, failed: 1 });
  expect(asked).toEqual([keyOf('moved')]);
});

it('asks nobody whose files did not change or that fails, and nobody once the run has ended', async () => {
  const same = { boards: { checkedAt: FETCHED, url: keyOf('same'), commit: 'a'.repeat(40) } };
  const failing = { failing: { since: FETCHED, reason: 'timeout' } };
  const { run } = asking({ same, failing, empty: { head: undefined } });
  expect(await run()).toEqual({ kind: 'boards', asked: 0, failed: 0, left: 0 });
  const ended = asking({ one: {} }, { signal: AbortSignal.abort() });
  expect(await ended.run()).toEqual({ kind: 'boards', asked: 0, failed: 0, left: 1 });
});

it('asks nobody once the requests of the run are spent, and says once where no converter runs', async () => {
  const kicadCli = '/nowhere/kicad-cli';
  const spent = asking({ one: {} }, { isSpent: true, kicadCli });
  expect(await spent.run()).toEqual({ kind: 'boards', asked: 0, failed: 0, left: 1 });
  expect(spent.warnings).toEqual([expect.stringContaining(kicadCli)]);
  const none = asking({}, { kicadCli });
  await none.run();
  expect(none.warnings).toEqual([]);
});

it('asks again where it failed, or where drawings are gone that were there', async () => {
  const boards = (more: object) => ({
    boards: { checkedAt: FETCHED, url: keyOf('x'), commit: 'a'.repeat(40), ...more },
  });
  const failing = boards({ failing: { since: FETCHED, reason: 'timeout' } });
  const records = { failing, gone: boards({ found: 1 }), none: boards({ found: 0 }) };
  const { asked, run } = asking(
    { ...records, stored: boards({ found: 1 }) },
    { stored: [keyOf('stored')] },
  );
  expect(await run()).toMatchObject({ asked: 2, failed: 2, left: 0 });
  expect(asked).toEqual([keyOf('failing'), keyOf('gone')]);
});

it('keeps of a failure since when it lasts, and where it asked', async () => {
  const { told, run } = asking({ one: {} });
  await run();
  expect(told).toEqual([
    [
      expect.objectContaining({
        boards: {
          checkedAt: '2026-11-21T02:00:00Z',
          url: keyOf('one'),
          failing: expect.objectContaining({
            since: '2026-11-21T02:00:00Z',
            reason: 'unreachable',
          }) as unknown,
        },
      }),
      { field: 'boards', origin: { method: 'git', address: keyOf('one'), at: 'ls-tree -r HEAD' } },
    ],
  ]);
});
