/** Invariants after any run, however it ended. */
import { expect } from 'vitest';

import { stateOf } from '../../src/refresh/event-state.ts';
import { parseEvents } from '../../src/refresh/events.ts';
import type { Files } from '../../src/refresh/files.ts';
import { parseHistory } from '../../src/instance/history.ts';
import { provenanceOf } from '../../src/refresh/provenance.ts';
import { parseSnapshot } from '../../src/refresh/snapshot.ts';
import type { CatalogueEvent } from '../../src/schemas/events.ts';
import { FACTS, type Facts, type Metadata } from '../../src/schemas/metadata.ts';
import { repeatedEvents, secondRows } from './repeats.ts';
import { CATALOGUE } from './setup.ts';

export interface Seen {
  readonly metadata: Metadata;
  readonly events: CatalogueEvent[];
  readonly rows: ReturnType<typeof parseHistory>;
}

export function seen(files: Files): Seen {
  return {
    metadata: parseSnapshot(files.read(`${CATALOGUE}/metadata.json`)),
    events: parseEvents(files.read(`${CATALOGUE}/events.json`)),
    rows: parseHistory(files.read(`${CATALOGUE}/history.csv`)),
  };
}

/** The true facts of each repository at the time of a run. */
export type Moments = ReadonlyMap<string, ReadonlyMap<string, Facts>>;

/** @param moments of this run, and of those before that were killed before they wrote. */
export function expectNothingWorse(before: Seen, after: Seen, moments: Moments): void {
  for (const [key, old] of Object.entries(before.metadata)) {
    const record = after.metadata[key];
    if (!record) throw new Error(`${key} was lost.`);
    for (const name of FACTS) {
      if (JSON.stringify(record[name]) === JSON.stringify(old[name])) continue;
      const moment = moments.get(provenanceOf(record, name).fetchedAt);
      // The absence of a fact has no date.
      const isAbsent = [...moments.values()].some((facts) => facts.get(key)?.[name] === undefined);
      const told = record[name] === undefined && isAbsent ? undefined : moment?.get(key)?.[name];
      expect([key, name, record[name]]).toEqual([key, name, told]);
    }
  }
  expect(after.events.slice(0, before.events.length)).toEqual(before.events);
  expect(after.rows.slice(0, before.rows.length)).toEqual(before.rows);
}

export function expectNoEventTwice(events: readonly CatalogueEvent[]): void {
  expect(repeatedEvents(events)).toEqual([]);
  const last = new Map<string, string>();
  for (const event of events) {
    if (event.type !== 'moved' && event.type !== 'license-changed') continue;
    const topic = `${event.type} ${event.repository}`;
    // Each event begins in the state in which the one before ended.
    expect(event.from ?? 'none').toBe(last.get(topic) ?? event.from ?? 'none');
    last.set(topic, event.to ?? 'none');
  }
}

export function expectOneRowAWeek({ rows }: Seen): void {
  expect(secondRows(rows)).toEqual([]);
}

/** The events since the first snapshot lead to the state of the last one. */
export function expectEventsToTellAll(first: Metadata, { metadata, events }: Seen): void {
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
