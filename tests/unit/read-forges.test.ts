/** What becomes of each repository, whatever the reader of its forge does: one outcome each, by git where that may help. */
import { describe, expect, it } from 'vitest';

import { requestMeter } from '../../src/lib/http/usage.ts';
import { hostFailure, openSessions, readForges } from '../../src/refresh/read-forges.ts';
import type { Forge, Provider, ReadingOutcome, Wanted } from '../../src/refresh/provider.ts';
import { LIMITS, standingClock } from '../refresh/setup.ts';

type Reader = (wanted: readonly Wanted[]) => AsyncIterable<ReadingOutcome>;

const LAB: Forge = { host: 'lab.example', kind: 'gitlab' };
const failed = (reason: string) =>
  async function* (wanted: readonly Wanted[]): AsyncGenerator<ReadingOutcome> {
    for (const one of wanted) yield { kind: 'failed', wanted: one, failure: failure(reason) };
  };
const failure = (reason: string) => ({ reason, cause: { code: 'silent', host: 'x' } }) as never;
const reading = (more = {}) =>
  async function* (wanted: readonly Wanted[]): AsyncGenerator<ReadingOutcome> {
    const found = { source: 'git', facts: {}, looked: [], ...more } as never;
    for (const one of wanted) yield { kind: 'read', wanted: one, reading: found };
  };

async function night(
  api: Reader,
  git: Reader = reading(),
  {
    forges = [LAB],
    count = 2,
    metadata = {},
    signal = new AbortController().signal,
    fresh = false,
  } = {},
) {
  const [warnings, byGit]: [string[], string[]] = [[], []];
  const given: (readonly Wanted[])[] = [];
  const meter = requestMeter(10);
  const tools = {
    ...{ fetch, clock: standingClock('2026-11-21T02:00:00Z'), signal, limits: LIMITS, meter },
    ...{ warn: (text: string) => void warnings.push(text), fault: () => undefined },
  };
  const noting = (wanted: readonly Wanted[]) => {
    byGit.push(...wanted.map(({ key }) => key));
    return git(wanted);
  };
  const asking = (wanted: readonly Wanted[]) => {
    given.push(wanted);
    return api(wanted);
  };
  const provider = (read: Reader) => (): Provider => ({ read });
  const providers = {
    gitlab: provider(asking),
    forgejo: provider(asking),
    github: provider(asking),
    git: provider(noting),
  };
  const due = forges.flatMap(({ host }) =>
    Array.from({ length: count }, (_, index) => ({
      ...{ key: `${host}/${index}`, host, path: `a/${index}`, manifests: ['m'] },
      ...{ project: 'p', file: 'f', takesFacts: true },
    })),
  );
  const sessions = openSessions(forges, providers, tools);
  const strange = { ...due[0], key: 'elsewhere/1', host: 'elsewhere' } as never;
  const outcomes = await Array.fromAsync(
    readForges(sessions, [...due, strange], metadata as never, providers, tools, fresh),
  );
  const summary = outcomes.map(
    (one) =>
      `${one.wanted.key.replace('lab.example/', '')} ${one.kind === 'failed' ? one.failure.reason : one.kind}`,
  );
  return { outcomes, summary: summary.toSorted(), warnings, byGit, given, sessions };
}

describe('reading forges', () => {
  it('asks each for its own, with the last record unless everything is to be new', async () => {
    const metadata = { 'lab.example/0': { source: 'gitlab' } };
    const other: Forge = { host: 'other.example', kind: 'forgejo' };
    const all = await night(reading(), reading(), { forges: [LAB, other], metadata });
    expect(all.summary).toEqual([
      '0 read',
      '1 read',
      'other.example/0 read',
      'other.example/1 read',
    ]);
    const wanted = { key: 'lab.example/0', path: 'a/0', manifests: ['m'] };
    expect(all.given[0]).toContainEqual({ ...wanted, previous: { source: 'gitlab' } });
    expect(
      all.outcomes.every(({ session, wanted: { key } }) => key.startsWith(session.forge.host)),
    ).toBe(true);
    const anew = await night(reading(), reading(), { metadata, fresh: true });
    expect(anew.given[0]).toContainEqual({ ...wanted, previous: undefined });
  });

  it('leaves a half of the requests to what is asked later', async () => {
    const usage = (await night(reading())).sessions.get('lab.example')?.usage;
    const spent = [4, 5].map(
      (requests) => Object.assign(usage ?? {}, { requests }) && usage?.isSpent(),
    );
    expect(spent).toEqual([false, true]);
  });

  it.each([
    ['unreachable', true],
    ['timeout', true],
    ['invalid-response', true],
    ['not-found', false],
    ['rate-limited', false],
    ['forbidden', false],
  ])('tries git after %s: %s', async (reason, tries) => {
    const { summary, byGit } = await night(failed(reason));
    expect(summary).toEqual(tries ? ['0 read', '1 read'] : [`0 ${reason}`, `1 ${reason}`]);
    expect(byGit).toHaveLength(tries ? 2 : 0);
  });

  it('says of what git cannot read either what the forge said', async () => {
    const { summary } = await night(failed('timeout'), failed('not-found'));
    expect(summary).toEqual(['0 timeout', '1 timeout']);
  });

  it('does not try git where it failed before, was tried already, or would ask a real host for a test', async () => {
    const metadata = { 'lab.example/0': { failing: { since: 'x' } } };
    expect((await night(failed('timeout'), reading(), { metadata })).byGit).toEqual([
      'lab.example/1',
    ]);
    for (const forge of [
      { ...LAB, kind: 'git' },
      { ...LAB, api: 'http://127.0.0.1:1' },
    ] as const) {
      const { given, byGit } = await night(failed('timeout'), failed('timeout'), {
        forges: [forge],
      });
      expect(given.length + byGit.length).toBe(forge.kind === 'git' ? 2 : 1);
    }
  });

  it('tries git for fifty repositories of a host that is down, and no more', async () => {
    const { summary, byGit } = await night(failed('unreachable'), reading(), { count: 52 });
    expect(byGit).toHaveLength(50);
    expect(summary.filter((line) => line.endsWith('unreachable'))).toHaveLength(2);
  });

  it.each<[what: string, reader: Reader, summary: string[]]>([
    ['forgets one', (wanted) => reading()(wanted.slice(1)), ['0 deferred', '1 read']],
    ['answers twice', (wanted) => reading()([...wanted, ...wanted]), ['0 read', '1 read']],
    [
      'answers for others',
      (wanted) => reading()([...wanted, { key: 'x', path: 'x', manifests: [] }]),
      ['0 read', '1 read'],
    ],
  ])('has one outcome for each where a reader %s', async (_, reader, summary) => {
    expect((await night(reader)).summary).toEqual(summary);
  });

  it('names the fault of a reader, and blames no forge for the end of a run', async () => {
    async function* broken([first]: readonly Wanted[]): AsyncGenerator<ReadingOutcome> {
      if (first) yield { kind: 'deferred', wanted: first };
      throw new RangeError('x');
    }
    const cause = { code: 'forge-reader', error: 'RangeError' };
    const { outcomes } = await night(broken, failed('timeout'));
    expect(outcomes).toMatchObject([{ kind: 'deferred' }, { kind: 'failed' }]);
    expect(outcomes[1]).toHaveProperty('failure', { reason: 'invalid-response', cause });
    // oxlint-disable-next-line typescript/only-throw-error
    const odd = () =>
      ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject('x' as never) }) }) as never;
    expect((await night(odd, failed('timeout'))).outcomes[0]).toHaveProperty('failure.cause', {
      code: 'forge-reader',
    });
    const ended = await night(reading(), reading(), { signal: AbortSignal.abort() });
    expect(ended.summary).toEqual(['0 deferred', '1 deferred']);
  });

  it('warns of what was malformed in an answer', async () => {
    const { warnings } = await night(reading({ unfit: ['stars', 'topics'] }), reading(), {
      count: 1,
    });
    expect(warnings).toEqual([expect.stringMatching(/lab\.example\/0.*stars.*topics/)]);
    expect((await night(reading({ unfit: [] }))).warnings).toEqual([]);
  });

  it('has a reason for a host that is not listed', () => {
    expect(hostFailure({ host: 'elsewhere' } as never)).toEqual({
      ...{ reason: 'forbidden', cause: { code: 'not-listed', host: 'elsewhere' } },
    });
  });
});
