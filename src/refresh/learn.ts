/** Takes outcomes one by one and keeps what follows: the new records, and the lines of the report. */
import type { Failing, FactName, Metadata, MetadataRecord } from '../schemas/metadata.ts';
import { withManifest } from './harvest.ts';
import { changedFacts, mergeFailure, mergeReading } from './merge.ts';
import type { PlannedRepository } from './plan.ts';
import { withoutPrivateData } from './private-data.ts';
import type { Outcome, Reading } from './provider.ts';
import type { SharedTools, Station } from './read-forges.ts';

export interface ChangeLine {
  readonly repository: PlannedRepository;
  readonly facts: readonly FactName[];
}

export interface FailureLine extends Failing {
  readonly repository: PlannedRepository;
}

export interface Lessons {
  readonly records: Metadata;
  /** The records that were read now, by address. */
  readonly read: Map<string, MetadataRecord>;
  readonly changes: ChangeLine[];
  readonly failures: FailureLine[];
  readonly deferred: PlannedRepository[];
  readonly slowest: { repository: string; milliseconds: number }[];
}

export function newLessons(): Lessons {
  return { records: {}, read: new Map(), changes: [], failures: [], deferred: [], slowest: [] };
}

/**
 * @param now ISO instant that the records get.
 * @param tools whose signal is aborted when the run was told to stop: a failure then says nothing about the forge.
 */
export async function learn(
  lessons: Lessons,
  outcome: Outcome,
  repository: PlannedRepository,
  before: MetadataRecord | undefined,
  stations: ReadonlyMap<string, Station>,
  now: string,
  tools: Pick<SharedTools, 'signal' | 'warn'>,
): Promise<void> {
  const { key } = repository;
  const { signal } = tools;
  if (outcome.milliseconds !== undefined)
    lessons.slowest.push({ repository: key, milliseconds: outcome.milliseconds });
  if (outcome.kind === 'deferred' || (outcome.kind === 'failed' && signal.aborted)) {
    lessons.deferred.push(repository);
    return;
  }
  if (outcome.kind === 'failed') {
    const record = before && mergeFailure(before, outcome.failure, now);
    if (record) lessons.records[key] = record;
    lessons.failures.push({
      repository,
      ...(record?.failing ?? { since: now, ...outcome.failure }),
    });
    return;
  }
  const harvested = await withManifest(key, outcome.reading, before?.manifest, stations, tools);
  const reading = { ...harvested, facts: withoutPrivateData(harvested.facts) };
  const record = mergeReading(before, repository.takesFacts ? reading : manifestOnly(reading), now);
  lessons.records[key] = record;
  lessons.read.set(key, record);
  const facts = changedFacts(before, record);
  if (facts.length > 0) lessons.changes.push({ repository, facts });
}

/** The entry takes nothing from the forge: what was looked for counts as absent. */
function manifestOnly(reading: Reading): Reading {
  const { manifest } = reading.facts;
  return { ...reading, facts: manifest ? { manifest } : {} };
}
