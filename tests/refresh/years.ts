/** Years of nightly runs over changing repositories at three fake forges. Reports how the generated files grew. */
import { parseEvents } from '../../src/refresh/events.ts';
import { GENERATED, type Files, type Generated } from '../../src/refresh/files.ts';
import { parseHistory, weekOf } from '../../src/instance/history.ts';
import type { Forge } from '../../src/refresh/provider.ts';
import { runRefresh } from '../../src/refresh/run.ts';
import { chanceOf, type Chance } from './chance.ts';
import { FAULTS } from './forge/faults.ts';
import { startForge, type FakeForge } from './forge/forge.ts';
import { fakeRepository, type FakeRepository } from './forge/repository.ts';
import { killedAfter, orKilled } from './killed-files.ts';
import { repeatedEvents, secondRows } from './repeats.ts';
import { entryOf, LIMITS, memoryFiles, OPTIONS, runInput, standingClock, textOf } from './setup.ts';

export interface Span {
  readonly seed: number;
  readonly repositories: number;
  readonly nights: number;
}

export interface Growth {
  /** Bytes of each file after the first run and after the last. */
  readonly bytes: Readonly<Record<Generated, readonly [first: number, last: number]>>;
  /** Without events about reachability. */
  readonly events: number;
  /** Changes at the forges, each reported by at most one event. */
  readonly changes: number;
  readonly rows: number;
  readonly weeks: number;
  readonly repeatedEvents: number;
  readonly secondRows: number;
  /** Runs after which an append-only file was not an extension of its former content. */
  readonly rewritten: number;
  readonly faultyNights: number;
  readonly killed: number;
  readonly requests: number;
  /** Milliseconds of each run. */
  readonly times: readonly number[];
  /** Peak of the heap, in megabytes. */
  readonly heap: number;
}

const KINDS = ['github', 'gitlab', 'forgejo'] as const;
const API = { github: '/graphql', gitlab: '/api/v4', forgejo: '/api/v1' } as const;
type Memory = ReturnType<typeof memoryFiles>;

const DAY = 86_400_000;
const NAMES = Object.keys(GENERATED) as Generated[];
/** Faults without delays. */
const QUICK_FAULTS = FAULTS.filter((fault) => !['hang', 'slow', 'huge'].includes(fault));

export async function runNights({ seed, repositories, nights }: Span): Promise<Growth> {
  const chance = chanceOf(seed);
  const forges = await Promise.all(KINDS.map((kind) => startForge(kind)));
  const clock = standingClock('2026-01-05T02:00:00Z');
  const files = memoryFiles();
  const run = runner(forges, repositories, clock);
  const totals = { changes: 0, rewritten: 0, faultyNights: 0, killed: 0, requests: 0, heap: 0 };
  const times: number[] = [];
  try {
    await run(files);
    const first = sizesOf(files);
    for (let night = 1; night < nights; night += 1) {
      clock.set(new Date(clock.now().getTime() + DAY));
      for (const one of forges.flatMap((forge) => forge.repositories))
        totals.changes += changeAtRandom(one, chance, clock.now());
      const isFaulty = chance.percent(10);
      for (const forge of forges)
        forge.fault = () =>
          isFaulty && chance.percent(30) ? chance.pick(QUICK_FAULTS) : undefined;
      const before = grownTexts(files);
      const start = performance.now();
      const steps = chance.percent(3) ? chance.below(repositories) : Infinity;
      if (await orKilled(run(killedAfter(files, steps)))) totals.killed += 1;
      times.push(performance.now() - start);
      if (!grownTexts(files).every((text, index) => text.startsWith(before[index] ?? '')))
        totals.rewritten += 1;
      if (isFaulty) totals.faultyNights += 1;
      totals.heap = Math.max(totals.heap, process.memoryUsage().heapUsed / 1e6);
      for (const forge of forges) totals.requests += forge.log.splice(0).length;
    }
    const events = parseEvents(textOf(files, 'events'));
    const rows = parseHistory(textOf(files, 'history'));
    const last = sizesOf(files);
    return {
      ...totals,
      times,
      bytes: {
        events: [first.events, last.events],
        history: [first.history, last.history],
        vulnerabilities: [first.vulnerabilities, last.vulnerabilities],
        metadata: [first.metadata, last.metadata],
      },
      events: events.filter(({ type }) => !['unreachable', 'back'].includes(type)).length,
      rows: rows.length,
      weeks: weekOf(clock.now().toISOString()) - weekOf('2026-01-05') + 1,
      repeatedEvents: repeatedEvents(events).length,
      secondRows: secondRows(rows).length,
    };
  } finally {
    await Promise.all(forges.map((forge) => forge.close()));
  }
}

/**
 * What the files contain beyond their limits: one row per repository and week, one event per change, and about as much
 * of each repository as after the first run.
 */
export function excessOf(growth: Growth, repositories: number): string[] {
  const { bytes, events, changes, rows, weeks, rewritten } = growth;
  const [first, last] = bytes.metadata;
  const excess = {
    'rows of history': rows - repositories * weeks,
    events: events - (repositories + changes),
    'bytes of metadata': last - 2 * first,
    'repeated events': growth.repeatedEvents,
    'second rows in a week': growth.secondRows,
    'nights that rewrote what was there': rewritten,
  };
  return Object.entries(excess).flatMap(([what, more]) => (more > 0 ? [`${what}: ${more}`] : []));
}

function runner(
  forges: readonly FakeForge[],
  count: number,
  clock: ReturnType<typeof standingClock>,
) {
  const configs: Forge[] = KINDS.map((kind, index) => ({
    host: `${kind}.test`,
    kind,
    api: `${forges[index]?.origin ?? ''}${API[kind]}`,
    token: 'token',
  }));
  const entries = Array.from({ length: count }, (_, number) => {
    const one = fakeRepository(number);
    forges[number % KINDS.length]?.repositories.push(one);
    const host = configs[number % KINDS.length]?.host ?? '';
    return entryOf(`p${number}`, `https://${host}/${one.path}`);
  });
  const limits = { ...LIMITS, pause: 1 };
  const tools = { fetch, clock, signal: new AbortController().signal, limits };
  const options = { ...OPTIONS, acceptLosses: true };
  return (disk: Files) =>
    runRefresh(runInput({ entries, forges: configs, files: disk, clock, tools, options }));
}

const LICENSES = ['MIT', 'Apache-2.0', 'GPL-3.0-only'];

/** The changes of a day. @returns how many of them should cause an event. */
function changeAtRandom(one: FakeRepository, chance: Chance, now: Date): number {
  const at = new Date(now.getTime() - 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z');
  let changes = 0;
  if (chance.percent(10)) one.stars += 1;
  if (chance.percent(3)) one.openIssues += 1;
  if (chance.percent(0.02)) {
    one.archived = !one.archived;
    changes += 1;
  }
  if (one.archived || !chance.percent(8)) return changes;
  const head = chance
    .below(2 ** 31)
    .toString(16)
    .padStart(40, 'c');
  Object.assign(one, { pushedAt: at, lastCommitAt: at, head, commits: one.commits + 1 });
  if (chance.percent(8)) {
    const tag = `v${at.slice(0, 10)}`;
    Object.assign(one, { release: { tag, date: at }, tags: [{ name: tag, date: at }] });
    changes += 1;
  }
  if (chance.percent(2)) {
    const license = chance.pick(LICENSES.filter((id) => id !== one.license));
    Object.assign(one, { license });
    changes += 1;
  }
  return changes;
}

function sizesOf(files: Memory): Record<Generated, number> {
  const sizes = NAMES.map((name) => [name, Buffer.byteLength(textOf(files, name))]);
  return Object.fromEntries(sizes) as Record<Generated, number>;
}

/** The append-only files, without the closing bracket. */
function grownTexts(files: Memory): string[] {
  return [textOf(files, 'events').replace(/\n\]\n$/, ''), textOf(files, 'history')];
}
