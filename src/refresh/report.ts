/** What a run did, as a value; `report-text.ts` and `report-markdown.ts` print it. */
import type { CatalogueEvent } from '../schemas/events.ts';
import type { FailureReason } from '../lib/http/failure.ts';
import type { FactName } from '../schemas/metadata.ts';
import type { ServiceTally } from './enrichers/enricher.ts';
import type { CatalogueLine } from './federation/ask-federation.ts';
import { isoSeconds } from './events.ts';
import type { ExplainedRepository } from './explain.ts';
import type { RunChanges } from './collect.ts';
import type { Losses } from './loss-guard.ts';
import type { Plan, PlannedRepository } from './plan.ts';
import { hostFailure, type ForgeSession } from './read-forges.ts';
import type { Quota } from '../lib/http/usage.ts';
import { failureMessages } from '#messages/failures.ts';
import { refreshMessages as say } from '#messages/refresh.ts';

export interface ForgeLine extends Quota {
  readonly host: string;
  readonly requests: number;
  readonly waitedSeconds: number;
}

export interface Task {
  readonly project: string;
  readonly repository: string;
  /** What to do, by whom and where. */
  readonly advice: string;
}

export interface FailedRepository extends Task {
  readonly reason: FailureReason;
  readonly since: string;
  readonly message: string;
}

export interface Report {
  readonly at: string;
  readonly seconds: number;
  /** It was stopped before all were asked. */
  readonly hasEnded: boolean;
  readonly counts: Readonly<
    Record<
      'known' | 'due' | 'fresh' | 'reached' | 'resumed' | 'changed' | 'failing' | 'deferred',
      number
    >
  >;
  readonly forges: readonly ForgeLine[];
  readonly services: readonly ServiceTally[];
  /** Of other offices. */
  readonly catalogues: readonly CatalogueLine[];
  readonly changes: readonly { project: string; repository: string; facts: readonly FactName[] }[];
  readonly failures: readonly FailedRepository[];
  readonly moves: readonly Task[];
  readonly deferred: readonly string[];
  readonly events: readonly CatalogueEvent[];
  readonly slowest: readonly { repository: string; seconds: number }[];
  readonly losses: Losses;
  /** Nothing was written, because too much was lost at once. */
  readonly isRefused: boolean;
  readonly written: readonly string[];
  readonly warnings: readonly string[];
  readonly faults: readonly string[];
  /** Nothing was written because nothing was to be; `written` says what would have been. */
  readonly isDryRun?: boolean;
  /** Value by value, where that was asked for. */
  readonly explained?: readonly ExplainedRepository[];
}

export interface RunResult {
  readonly start: Date;
  readonly end: Date;
  readonly hasEnded: boolean;
  readonly known: number;
  readonly plan: Plan;
  readonly sessions: ReadonlyMap<string, ForgeSession>;
  readonly collected: RunChanges;
  readonly services: readonly ServiceTally[];
  readonly catalogues: readonly CatalogueLine[];
  readonly events: readonly CatalogueEvent[];
  readonly losses: Losses;
  readonly isRefused: boolean;
  readonly written: readonly string[];
  readonly warnings: readonly string[];
  readonly faults: readonly string[];
  readonly explained?: readonly ExplainedRepository[];
}

const SLOWEST = 5;

export function createReport(result: RunResult): Report {
  const { start, end, plan, collected, sessions, warnings } = result;
  const { services, catalogues, events, losses, isRefused, written, faults, explained } = result;
  const unlisted = plan.due.filter(({ host }) => !sessions.has(host));
  return {
    at: isoSeconds(start),
    seconds: (end.getTime() - start.getTime()) / 1000,
    hasEnded: result.hasEnded,
    counts: countsOf(result),
    forges: [...sessions.values()].map(forgeLine),
    services,
    catalogues,
    changes: collected.changes
      .map(({ repository: { project, key }, facts }) => ({ project, repository: key, facts }))
      .toSorted(byRepository),
    failures: collected.failures.map(failedRepository).toSorted(byRepository),
    moves: movesOf(collected, plan),
    deferred: collected.deferred.map(({ key }) => key).toSorted(),
    events,
    slowest: slowestOf(collected),
    losses,
    isRefused,
    written,
    warnings: [
      ...warnings,
      ...unlisted.map((one) =>
        say.about(one.key, failureMessages.sentence(hostFailure(one).cause)),
      ),
    ],
    faults,
    ...(explained && { explained }),
  };
}

/** Exit code: 1 for faults of the instance or of this program, and with `strict` for any repository that failed. */
export function exitCodeOf({ isRefused, faults, failures }: Report, strict: boolean): 0 | 1 {
  return isRefused || faults.length > 0 || (strict && failures.length > 0) ? 1 : 0;
}

function countsOf({ known, plan, collected }: RunResult): Report['counts'] {
  return {
    known,
    due: plan.due.length + collected.resumed.length,
    fresh: plan.fresh - collected.resumed.length,
    reached: collected.read.size,
    resumed: collected.resumed.length,
    changed: collected.changes.length,
    failing: collected.failures.length,
    deferred: collected.deferred.length,
  };
}

function forgeLine({
  forge: { host },
  usage: { requests, waited, quota },
}: ForgeSession): ForgeLine {
  return { host, requests, waitedSeconds: Math.round(waited / 1000), ...quota };
}

function failedRepository({
  repository,
  reason,
  since,
  cause,
}: RunChanges['failures'][number]): FailedRepository {
  const { project, key } = repository;
  return {
    project,
    repository: key,
    reason,
    since,
    message: failureMessages.sentence(cause),
    advice: say.advice[reason](repository),
  };
}

function movesOf({ read }: RunChanges, { due }: Plan): Task[] {
  return due.flatMap((one: PlannedRepository) => {
    const record = read.get(one.key);
    if (record?.url === undefined || record.source === 'git') return [];
    return [
      { project: one.project, repository: one.key, advice: say.adviceForMove(record.url, one) },
    ];
  });
}

function slowestOf({ slowest }: RunChanges): Report['slowest'] {
  return slowest
    .toSorted((a, b) => b.milliseconds - a.milliseconds || byRepository(a, b))
    .slice(0, SLOWEST)
    .map(({ repository, milliseconds }) => ({ repository, seconds: milliseconds / 1000 }));
}

function byRepository(a: { repository: string }, b: { repository: string }): number {
  return a.repository < b.repository ? -1 : 1;
}
