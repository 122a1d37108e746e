/** Measures the refresh against forges on loopback: requests, seconds and memory. `node tests/bench/refresh.ts` */
import { fork } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

import { mergeReading } from '../../src/refresh/merge.ts';
import { LIMITS, type Forge } from '../../src/refresh/provider.ts';
import { PROVIDER_FACTORIES } from '../../src/refresh/forges/forges.ts';
import { runRefresh, type RunInput } from '../../src/refresh/run.ts';
import { parseSnapshot, renderSnapshot, settled } from '../../src/refresh/snapshot.ts';
import { fakeRepository } from '../refresh/forge/repository.ts';
import { newState, readingOf } from '../refresh/repository-state.ts';
import { entryOf, memoryFiles, OPTIONS, runInput } from '../refresh/setup.ts';

export interface Measured {
  readonly what: string;
  readonly requests?: number;
  readonly seconds: number;
  readonly peakMB?: number;
}

type Kind = 'github' | 'gitlab' | 'forgejo';
type Origins = Record<Kind, string>;
const PATHS = { github: '/graphql', gitlab: '/api/v4', forgejo: '/api/v1' } as const;

/** With octokit's default pauses: a second between queries. */
async function night(
  what: string,
  origins: Origins,
  counts: Partial<Record<Kind, number>>,
): Promise<Measured[]> {
  const kinds = Object.keys(counts) as Kind[];
  const forges: Forge[] = kinds.map((kind) => ({
    host: `${kind}.test`,
    kind,
    api: `${origins[kind]}${PATHS[kind]}`,
    token: 'token-of-the-bench',
  }));
  const entries = kinds.flatMap((kind) =>
    Array.from({ length: counts[kind] ?? 0 }, (_, index) =>
      entryOf(`${kind}-${index}`, `https://${kind}.test/${fakeRepository(index).path}`),
    ),
  );
  const files = memoryFiles();
  const later = { offset: 0 };
  const clock = {
    now: () => new Date(Date.now() + later.offset),
    sleep: (time: number) => sleep(time),
  };
  const tools: RunInput['tools'] = {
    fetch,
    clock,
    signal: new AbortController().signal,
    limits: LIMITS,
  };
  const input = runInput({
    entries,
    forges,
    files,
    clock,
    tools,
    options: OPTIONS,
    providers: PROVIDER_FACTORIES,
  });
  const first = await measure(`${what}, the first night`, input);
  later.offset = 86_400_000;
  return [first, await measure(`${what}, a night without news`, input)];
}

async function measure(what: string, input: RunInput): Promise<Measured> {
  const report = await runRefresh(input);
  if (report.counts.reached < input.entries.length)
    throw new Error(`${what}: not all were reached.`);
  const requests = report.forges.reduce((sum, forge) => sum + forge.requests, 0);
  return {
    what,
    requests,
    seconds: report.seconds,
    peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** Reads, joins and renders a snapshot. */
function snapshotOf(count: number): Measured {
  const now = '2026-11-21T02:00:00Z';
  const keys = Array.from(
    { length: count },
    (_, index) => `https://forge.test/group/project-${index}`,
  );
  const record = (index: number) => mergeReading(undefined, readingOf(newState(index)), now);
  const text = renderSnapshot(Object.fromEntries(keys.map((key, index) => [key, record(index)])));
  const start = performance.now();
  const before = parseSnapshot(text);
  const later = '2026-11-22T02:00:00Z';
  const after = Object.fromEntries(
    keys.map((key, index) => [
      key,
      mergeReading(before[key], readingOf(newState(index + 1)), later),
    ]),
  );
  renderSnapshot(settled(before, after));
  return {
    what: `snapshot of ${count} records read, joined and rendered`,
    seconds: (performance.now() - start) / 1000,
  };
}

export async function benchRefresh(): Promise<Measured[]> {
  const child = fork(new URL('refresh-forges.ts', import.meta.url), { stdio: 'inherit' });
  try {
    const origins = await new Promise<Origins>((resolve) =>
      child.once('message', (message) => resolve(message as Origins)),
    );
    return [
      ...(await night('300 repositories of three forges', origins, {
        github: 100,
        gitlab: 150,
        forgejo: 50,
      })),
      ...(await night('1,000 repositories of GitHub', origins, { github: 1000 })),
      snapshotOf(10_000),
    ];
  } finally {
    child.kill();
  }
}

if (import.meta.main) {
  for (const { what, requests, seconds, peakMB } of await benchRefresh()) {
    const parts = [
      requests === undefined ? [] : [`${requests} requests`],
      `${seconds.toFixed(1)} s`,
      peakMB === undefined ? [] : [`at most ${peakMB} MB so far`],
    ];
    process.stdout.write(`${what}: ${parts.flat().join(', ')}\n`);
  }
}
