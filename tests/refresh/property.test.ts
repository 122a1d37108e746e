/** For any sequence of runs under faults and kills: nothing is lost, nothing gets worse, all files parse. */
import { describe, expect, it } from 'vitest';

import { stateOf } from '../../src/refresh/event-state.ts';
import { parseEvents } from '../../src/refresh/events.ts';
import type { Files } from '../../src/refresh/files.ts';
import { parseHistory, weekOf } from '../../src/refresh/history.ts';
import type { Forge } from '../../src/refresh/provider.ts';
import { provenanceOf } from '../../src/refresh/provenance.ts';
import type { Providers } from '../../src/refresh/providers.ts';
import { runRefresh } from '../../src/refresh/run.ts';
import { parseSnapshot } from '../../src/refresh/snapshot.ts';
import type { CatalogueEvent } from '../../src/schemas/events.ts';
import { FACTS, type Metadata } from '../../src/schemas/metadata.ts';
import { chanceOf, type Chance } from './chance.ts';
import { chanceProvider, liveOn, newTruth, type Truth } from './truth.ts';
import { CATALOGUE, entryOf, memoryFiles, OPTIONS, QUICK_PROVIDERS, runInput, standingClock } from './world.ts';

const SEQUENCES = 240;
const RUNS = 12;
const REPOSITORIES = 6;
const FORGES: Forge[] = [{ host: 'forge.test', kind: 'gitlab' }];

class Killed extends Error {}

/** Stops at one step, as a killed process does; a file that is being written then is half there. */
function mortal(files: Files, lives: number): Files {
  let left = lives;
  const step = (torn?: () => void) => {
    left -= 1;
    if (left >= 0) return;
    torn?.();
    throw new Killed();
  };
  return {
    ...files,
    write(path, text) {
      step(() => files.write(path, text.slice(0, Math.floor(text.length / 2))));
      files.write(path, text);
    },
    rename(from, to) {
      step();
      files.rename(from, to);
    },
    remove(path) {
      step();
      files.remove(path);
    },
  };
}

interface Seen {
  readonly metadata: Metadata;
  readonly events: CatalogueEvent[];
  readonly rows: ReturnType<typeof parseHistory>;
}

function seen(files: Files): Seen {
  return {
    metadata: parseSnapshot(files.read(`${CATALOGUE}/metadata.json`)),
    events: parseEvents(files.read(`${CATALOGUE}/events.json`)),
    rows: parseHistory(files.read(`${CATALOGUE}/history.csv`)),
  };
}

function expectNothingWorse(before: Seen, after: Seen, truths: ReadonlyMap<string, Truth>, now: string): void {
  for (const [key, old] of Object.entries(before.metadata)) {
    const record = after.metadata[key];
    if (!record) throw new Error(`${key} was lost.`);
    for (const name of FACTS) {
      if (JSON.stringify(record[name]) === JSON.stringify(old[name])) continue;
      expect([key, name, record[name]]).toEqual([key, name, truths.get(key)?.facts[name]]);
      expect(provenanceOf(record, name).fetchedAt).toBe(now);
    }
  }
  expect(after.events.slice(0, before.events.length)).toEqual(before.events);
  expect(after.rows.slice(0, before.rows.length)).toEqual(before.rows);
}

function expectNoEventTwice(events: readonly CatalogueEvent[]): void {
  const last = new Map<string, string>();
  const releases = new Set<string>();
  const changesTo = (topic: string, value: string) => {
    expect([topic, last.get(topic)]).not.toEqual([topic, value]);
    last.set(topic, value);
  };
  for (const event of events) {
    if (event.type === 'listed' || event.type === 'retired') changesTo(`project ${event.project}`, event.type);
    else if (event.type === 'archived' || event.type === 'unarchived') changesTo(`archive ${event.repository}`, event.type);
    else if (event.type === 'unreachable' || event.type === 'back') changesTo(`reach ${event.repository}`, event.type);
    else if (event.type === 'moved') {
      expect(event.from).toBe(last.get(`place ${event.repository}`) ?? event.from);
      changesTo(`place ${event.repository}`, event.to);
    } else if (event.type === 'license-changed') {
      const topic = `license ${event.repository}`;
      expect(event.from ?? 'none').toBe(last.get(topic) ?? event.from ?? 'none');
      changesTo(topic, event.to ?? 'none');
    } else {
      const release = `${event.repository} ${event.tag}`;
      expect(releases).not.toContain(release);
      releases.add(release);
    }
  }
}

function expectOneRowAWeek({ rows }: Seen): void {
  const weeks = rows.map(({ repository, date }) => `${repository} ${weekOf(date)}`);
  expect(new Set(weeks).size).toBe(weeks.length);
}

function begin(seed: number) {
  const chance = chanceOf(seed);
  const keys = Array.from({ length: REPOSITORIES }, (_, index) => `https://forge.test/group/project-${index}`);
  const truths = new Map(keys.map((key, index) => [key, newTruth(index)]));
  const files = memoryFiles();
  const clock = standingClock('2026-01-05T02:00:00Z');
  const entries = keys.map((key, index) => entryOf(`project-${index}`, key));
  const run = (badness: number, lives: number, more: object = {}) => {
    const providers: Providers = { ...QUICK_PROVIDERS, gitlab: chanceProvider(truths, chance, badness), git: chanceProvider(truths, chance, 100) };
    const options = { ...OPTIONS, acceptLosses: chance.percent(50), ...more };
    return runRefresh(runInput({ entries, forges: FORGES, files: mortal(files, lives), clock, providers, options }));
  };
  return { chance, keys, truths, files, clock, run };
}

async function orKilled(run: Promise<unknown>): Promise<boolean> {
  try {
    await run;
    return false;
  } catch (error) {
    if (error instanceof Killed) return true;
    throw error;
  }
}

function badnessOf(chance: Chance): number {
  return chance.pick([0, 5, 30, 80, 100]);
}

async function sequence(seed: number): Promise<number> {
  const { chance, keys, truths, files, clock, run } = begin(seed);
  let [time, kills] = [clock.now().getTime(), 0];
  /** The first value that each fact had: learning it was no change. */
  const firstSeen: Metadata = {};
  for (let number = 0; number < RUNS; number += 1) {
    time += chance.pick([600_000, 86_400_000, 86_400_000, 3 * 86_400_000]);
    clock.set(new Date(time));
    const now = clock.now().toISOString().replace('.000Z', 'Z');
    for (const key of keys) liveOn(truths.get(key) as Truth, chance, key, now.slice(0, 10));
    const before = seen(files);
    if (await orKilled(run(badnessOf(chance), chance.percent(50) ? chance.below(8) : 1000))) kills += 1;
    const after = seen(files);
    for (const [key, record] of Object.entries(after.metadata)) firstSeen[key] = { ...record, ...firstSeen[key] };
    expectNothingWorse(before, after, truths, now);
    expectNoEventTwice(after.events);
    expectOneRowAWeek(after);
  }
  await expectRecovery(keys, truths, files, clock, run);
  expectEventsToTellAll(firstSeen, seen(files));
  return kills;
}

/** Whoever followed the events from the first snapshot on knows what the last one says. */
function expectEventsToTellAll(first: Metadata, { metadata, events }: Seen): void {
  const told = stateOf(events).repositories;
  for (const [key, record] of Object.entries(metadata)) {
    const { archived, license, url } = record;
    const state = told.get(key) ?? {};
    const start = first[key] ?? record;
    expect([key, state.isArchived ?? start.archived ?? archived]).toEqual([key, archived]);
    expect([key, state.license ? state.license.id : start.license]).toEqual([key, license]);
    expect([key, state.url ?? start.url ?? key]).toEqual([key, url ?? key]);
  }
}

/** A good night makes everything whole, and the next one finds nothing to do. */
async function expectRecovery(
  keys: readonly string[],
  truths: ReadonlyMap<string, Truth>,
  files: ReturnType<typeof memoryFiles>,
  clock: ReturnType<typeof standingClock>,
  run: ReturnType<typeof begin>['run'],
): Promise<void> {
  clock.set(new Date(clock.now().getTime() + 86_400_000));
  await run(0, 1000, { acceptLosses: true, force: true });
  const { metadata, events } = seen(files);
  expectNoEventTwice(events);
  for (const key of keys) {
    const truth = truths.get(key);
    if (truth?.isGone) continue;
    expect(metadata[key]).toMatchObject({ ...truth?.facts, source: 'gitlab' });
    expect(metadata[key]).not.toHaveProperty('failing');
    expect(metadata[key]).not.toHaveProperty('kept');
  }
  const texts = new Map(files.texts);
  expect([...texts.keys()].filter((path) => path.endsWith('.tmp'))).toEqual([]);
  clock.set(new Date(clock.now().getTime() + 600_000));
  await run(0, 1000, { acceptLosses: true, force: true });
  expect(new Map(files.texts)).toEqual(texts);
}

describe('any sequence of runs', () => {
  it(`loses nothing: ${SEQUENCES} sequences of ${RUNS} runs with faults and kills`, { timeout: 60_000 }, async () => {
    let kills = 0;
    for (let seed = 1; seed <= SEQUENCES; seed += 1) {
      try {
        kills += await sequence(seed);
      } catch (cause) {
        throw new Error(`Seed ${seed}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
      }
    }
    expect(kills).toBeGreaterThan(SEQUENCES);
  });
});
