/** Collects the outcomes of a run: the new records, and the lines of the report. */
import type { Failure } from '../lib/http/failure.ts';
import type { FactName, Metadata, MetadataRecord } from '../schemas/metadata.ts';
import type { Vulnerabilities } from '../schemas/vulnerabilities.ts';
import { withEdges } from './edges.ts';
import type { RepositoryOrigins } from './explain.ts';
import { withManifest } from './harvest.ts';
import type { KnownState } from './known.ts';
import { changedFacts, mergeFailure, mergeReading } from './merge.ts';
import type { PlannedRepository } from './plan.ts';
import { withoutPrivateData } from './private-data.ts';
import type { ReadingOutcome, Reading } from './provider.ts';
import type { SharedTools, ForgeSession } from './read-forges.ts';

export interface ChangeLine {
  readonly repository: PlannedRepository;
  readonly facts: readonly FactName[];
}

export interface FailureLine extends Failure {
  readonly repository: PlannedRepository;
  readonly since: string;
}

export interface RunChanges {
  readonly records: Metadata;
  /** The records that were read in this run, by address. */
  readonly read: Map<string, MetadataRecord>;
  readonly changes: ChangeLine[];
  readonly failures: FailureLine[];
  readonly deferred: PlannedRepository[];
  /** Read already by the interrupted run before this one. */
  readonly resumed: PlannedRepository[];
  /** Absent unless all packages were asked for. */
  vulnerabilities?: Vulnerabilities;
  readonly slowest: { repository: string; milliseconds: number }[];
  /** Where values were read, by address. */
  readonly origins: Map<string, RepositoryOrigins>;
}

export function newRunChanges(): RunChanges {
  return {
    records: {},
    read: new Map(),
    changes: [],
    failures: [],
    deferred: [],
    resumed: [],
    slowest: [],
    origins: new Map(),
  };
}

/** Takes over from the journal what the interrupted run had read. */
export function resume(
  collected: RunChanges,
  { journal, metadata, listings, plan }: KnownState,
): void {
  const due = new Set(plan.due.map(({ key }) => key));
  for (const { id, file, repositories } of listings) {
    for (const one of repositories) {
      const left = journal.left.get(one.key);
      if (!left) continue;
      collected.records[one.key] = left.record;
      if (!left.isRead) continue;
      collected.read.set(one.key, left.record);
      const repository = { ...one, project: id, file };
      if (!due.has(one.key)) collected.resumed.push(repository);
      const facts = changedFacts(metadata[one.key], left.record);
      if (facts.length > 0 && !due.has(one.key)) collected.changes.push({ repository, facts });
    }
  }
}

/**
 * @param now ISO instant for the records.
 * @param tools their signal is aborted when the run was stopped: a failure then says nothing about the forge.
 */
export async function collect(
  collected: RunChanges,
  outcome: ReadingOutcome,
  repository: PlannedRepository,
  before: MetadataRecord | undefined,
  sessions: ReadonlyMap<string, ForgeSession>,
  now: string,
  tools: Pick<SharedTools, 'signal' | 'warn'>,
): Promise<void> {
  const { key } = repository;
  const { signal } = tools;
  if (outcome.milliseconds !== undefined)
    collected.slowest.push({ repository: key, milliseconds: outcome.milliseconds });
  if (outcome.kind === 'deferred' || (outcome.kind === 'failed' && signal.aborted)) {
    collected.deferred.push(repository);
    return;
  }
  if (outcome.kind === 'failed') {
    const record = before && mergeFailure(before, outcome.failure, now);
    if (record) collected.records[key] = record;
    collected.failures.push({
      repository,
      since: record?.failing?.since ?? now,
      ...outcome.failure,
    });
    return;
  }
  const harvested = await withEdges(
    key,
    await withManifest(key, outcome.reading, before, sessions, tools, now),
    before,
    tools,
  );
  const reading = { ...harvested, facts: withoutPrivateData(harvested.facts) };
  const record = mergeReading(before, repository.takesFacts ? reading : manifestOnly(reading), now);
  collected.records[key] = record;
  collected.read.set(key, record);
  const { origins = {}, texts = {} } = reading;
  collected.origins.set(key, { facts: origins, texts, services: {} });
  const facts = changedFacts(before, record);
  if (facts.length > 0) collected.changes.push({ repository, facts });
}

/** For an entry that takes nothing from its forge but manifests: all other facts count as absent. */
function manifestOnly(reading: Reading): Reading {
  const { manifest } = reading.facts;
  return { ...reading, facts: manifest ? { manifest } : {} };
}
