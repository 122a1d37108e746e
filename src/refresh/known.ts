/** The state before a run sends its first request. */
import { nearest } from '../lib/distance.ts';
import type { Metadata } from '../schemas/metadata.ts';
import { parseEvents } from './events.ts';
import type { CatalogueEvent } from '../schemas/events.ts';
import type { HistoryRow } from '../schemas/history.ts';
import { readGenerated, type Files, type Texts } from './files.ts';
import { parseHistory } from '../instance/history.ts';
import { openJournal, type Journal } from './journal.ts';
import { listProjects, type ListedEntry, type Listing } from './tracked-repositories.ts';
import { planRun, type Plan, type PlanOptions } from './plan.ts';
import { parseSnapshot } from './snapshot.ts';
import { parseVulnerabilities } from './vulnerabilities.ts';
import { refreshMessages as say } from '#messages/refresh.ts';

export interface KnownState {
  /** The four files, unparsed. */
  readonly texts: Texts;
  readonly metadata: Metadata;
  readonly events: readonly CatalogueEvent[];
  readonly history: readonly HistoryRow[];
  readonly listings: readonly Listing[];
  readonly journal: Journal;
  /** The metadata with the answers of an interrupted run. */
  readonly learnt: Metadata;
  readonly plan: Plan;
}

export interface Place {
  readonly entries: readonly ListedEntry[];
  readonly files: Files;
  /** Folder of the four files. */
  readonly catalogue: string;
}

/** @throws one sentence for the user when a file is faulty or a project is unknown. */
export function readKnown(
  { entries, files, catalogue }: Place,
  options: PlanOptions,
  now: Date,
): KnownState {
  const texts = readGenerated(files, catalogue);
  const metadata = parseSnapshot(texts.metadata);
  parseVulnerabilities(texts.vulnerabilities);
  const listings = listProjects(entries, metadata);
  const keys = listings.flatMap(({ repositories }) => repositories.map(({ key }) => key));
  const journal = openJournal(files, catalogue, texts.metadata, new Set(keys), now);
  const left = [...journal.left].map(([key, { record }]) => [key, record] as const);
  const learnt = { ...metadata, ...Object.fromEntries(left) };
  const plan = planRun(listings, learnt, options, now);
  if (plan.unknown.length > 0) {
    const ids = listings.map(({ id }) => id);
    const near = plan.unknown.flatMap((id) => nearest(id, ids));
    throw new Error(say.noProject(plan.unknown, [...new Set(near)]));
  }
  return {
    texts,
    metadata,
    events: parseEvents(texts.events),
    history: parseHistory(texts.history),
    listings,
    journal,
    learnt,
    plan,
  };
}
