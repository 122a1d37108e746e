/** Sequences of runs that end badly, and what they leave. */
import { isDeepStrictEqual } from 'node:util';

import { expect } from 'vitest';

import type { Forge } from '../../src/refresh/provider.ts';
import type { Providers } from '../../src/refresh/forges/forges.ts';
import { runRefresh } from '../../src/refresh/run.ts';
import type { Facts, Metadata } from '../../src/schemas/metadata.ts';
import { chanceOf, type Chance } from './chance.ts';
import {
  expectEventsToTellAll,
  expectNoEventTwice,
  expectNothingWorse,
  expectOneRowAWeek,
  seen,
} from './invariants.ts';
import { killedAfter, orKilled } from './killed-files.ts';
import { nightOf, type Night } from './nights.ts';
import {
  chanceProvider,
  changeAtRandom,
  newState,
  type RepositoryState,
} from './repository-state.ts';
import {
  CATALOGUE,
  entryOf,
  memoryFiles,
  OPTIONS,
  QUICK_PROVIDERS,
  runInput,
  standingClock,
} from './setup.ts';

export const RUNS = 12;
const REPOSITORIES = 6;
const FORGES: Forge[] = [{ host: 'forge.test', kind: 'gitlab' }];

function begin(seed: number) {
  const chance = chanceOf(seed);
  const keys = Object.values(PROJECTS);
  const states = new Map(keys.map((key, index) => [key, newState(index)]));
  const files = memoryFiles();
  const clock = standingClock('2026-01-05T02:00:00Z');
  const entries = keys.map((key, index) => entryOf(`project-${index}`, key));
  const run = (badness: number, steps: number, more: object = {}) => {
    const providers: Providers = {
      ...QUICK_PROVIDERS,
      gitlab: chanceProvider(states, chance, badness),
      git: chanceProvider(states, chance, 100),
    };
    const options = { ...OPTIONS, acceptLosses: chance.percent(50), ...more };
    return runRefresh(
      runInput({
        entries,
        forges: FORGES,
        files: killedAfter(files, steps),
        clock,
        providers,
        options,
      }),
    );
  };
  return { chance, keys, states, files, clock, run };
}

function badnessOf(chance: Chance): number {
  return chance.pick([0, 5, 30, 80, 100]);
}

export interface Ending {
  readonly seed: number;
  readonly kills: number;
  /** The files as the last bad night left them. */
  readonly night: Night;
  /** How much in them is not as it should be. */
  readonly harm: number;
}

/** Runs that end badly, and a recovery. */
export async function sequence(seed: number): Promise<Ending> {
  const { chance, keys, states, files, clock, run } = begin(seed);
  let [time, kills] = [clock.now().getTime(), 0];
  /** The first value that each fact had: learning it was no change. */
  const firstSeen: Metadata = {};
  /** What was true in each run since one wrote what it had learnt. */
  const moments = new Map<string, Map<string, Facts>>();
  for (let number = 0; number < RUNS; number += 1) {
    time += chance.pick([600_000, 86_400_000, 86_400_000, 3 * 86_400_000]);
    clock.set(new Date(time));
    const now = clock.now().toISOString().replace('.000Z', 'Z');
    for (const key of keys)
      changeAtRandom(states.get(key) as RepositoryState, chance, key, now.slice(0, 10));
    const facts = keys.map((key) => [key, { ...states.get(key)?.facts }] as const);
    moments.set(now, new Map(facts));
    const before = seen(files);
    if (await orKilled(run(badnessOf(chance), chance.percent(50) ? chance.below(24) : 1000)))
      kills += 1;
    const after = seen(files);
    for (const [key, record] of Object.entries(after.metadata))
      firstSeen[key] = { ...record, ...firstSeen[key] };
    expectNothingWorse(before, after, moments);
    if (!isDeepStrictEqual(before.metadata, after.metadata)) moments.clear();
    expectNoEventTwice(after.events);
    expectOneRowAWeek(after);
  }
  const night = nightOf(files, CATALOGUE);
  const harm = harmIn(seen(files).metadata);
  await expectRecovery(keys, states, files, clock, run);
  expectEventsToTellAll(firstSeen, seen(files));
  return { seed, kills, night, harm };
}

/** Failures count, and facts of another age; a repository that was never read counts most. */
function harmIn(metadata: Metadata): number {
  const records = Object.values(metadata);
  const each = records.map(({ failing, kept = [] }) => (failing ? 3 : 0) + kept.length);
  return each.reduce((sum, harm) => sum + harm, (REPOSITORIES - records.length) * 4);
}

/** A good night makes everything whole, and the next one finds nothing to do. */
async function expectRecovery(
  keys: readonly string[],
  states: ReadonlyMap<string, RepositoryState>,
  files: ReturnType<typeof memoryFiles>,
  clock: ReturnType<typeof standingClock>,
  run: ReturnType<typeof begin>['run'],
): Promise<void> {
  clock.set(new Date(clock.now().getTime() + 86_400_000));
  await run(0, 1000, { acceptLosses: true, force: true });
  const { metadata, events } = seen(files);
  expectNoEventTwice(events);
  for (const key of keys) {
    const state = states.get(key);
    if (state?.isGone) continue;
    expect(metadata[key]).toMatchObject({ ...state?.facts, source: 'gitlab' });
    expect(metadata[key]).not.toHaveProperty('failing');
    expect(metadata[key]).not.toHaveProperty('kept');
  }
  const texts = new Map(files.texts);
  expect([...texts.keys()].filter((path) => path.endsWith('.tmp'))).toEqual([]);
  clock.set(new Date(clock.now().getTime() + 600_000));
  await run(0, 1000, { acceptLosses: true, force: true });
  expect(new Map(files.texts)).toEqual(texts);
}

const PROJECTS = Object.fromEntries(
  Array.from({ length: REPOSITORIES }, (_, index) => [
    `project-${index}`,
    `https://forge.test/group/project-${index}`,
  ]),
);

/** The projects of several sequences in one instance: `n0-project-3` is of the first. */
export function projectsOf(count: number): Record<string, string> {
  const names = Array.from({ length: count }, (_, index) =>
    Object.keys(PROJECTS).map((id) => `n${index}-${id}`),
  );
  return Object.fromEntries(names.flat().map((id) => [id, `https://forge.test/group/${id}`]));
}

/** The seeds of the worst outcomes, which build/long-lists builds into pages; the property test finds them. */
export const WORST_SEEDS: readonly number[] = [194, 49, 93, 113, 129];
