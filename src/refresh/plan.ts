/** Which repositories are due, and in which order. */
import { createHash } from 'node:crypto';

import type { Metadata, MetadataRecord } from '../schemas/metadata.ts';
import { isOver } from './age.ts';
import type { ListedRepository, Listing } from './tracked-repositories.ts';

const DAY = 24 * 3_600_000;

/** After so long a failure it is tried once a week only. */
const WEEKLY_AFTER = 30 * DAY;

export interface PlanOptions {
  /** Ids; absent for all projects. */
  readonly only?: readonly string[] | undefined;
  /** Milliseconds for which a record counts as fresh. */
  readonly maxAge: number;
  /** Everything is due, however fresh. */
  readonly force: boolean;
}

export interface PlannedRepository extends ListedRepository {
  /** Id of the project, and path of its entry. */
  readonly project: string;
  readonly file: string;
}

export interface Plan {
  /**
   * Those whose last confirmation is oldest come first, so that the next run continues one that a limit cut short.
   * Those that failed before come last, so that waiting for them, or taking their host for down, keeps no other from
   * being read.
   */
  readonly due: readonly PlannedRepository[];
  readonly fresh: number;
  /** Projects that `only` names and the catalogue does not have. */
  readonly unknown: readonly string[];
}

/** Retired projects are not refreshed. */
export function planRun(
  listings: readonly Listing[],
  metadata: Metadata,
  options: PlanOptions,
  now: Date,
): Plan {
  const { only } = options;
  const ids = new Set(listings.map(({ id }) => id));
  const repositories = listings
    .filter(({ id, isRetired }) => !isRetired && (!only || only.includes(id)))
    .flatMap(({ id, file, repositories }) =>
      repositories.map((one) => ({ ...one, project: id, file })),
    );
  const due = repositories
    .filter(({ key }) => isDue(key, metadata[key], options, now))
    .toSorted(
      (a, b) =>
        Number(isFailing(metadata[a.key])) - Number(isFailing(metadata[b.key])) ||
        ageKey(metadata[a.key], now).localeCompare(ageKey(metadata[b.key], now)) ||
        (a.key < b.key ? -1 : 1),
    );
  return {
    due,
    fresh: repositories.length - due.length,
    unknown: (only ?? []).filter((id) => !ids.has(id)),
  };
}

/** The projects to ask about. */
export function wantedListings(
  listings: readonly Listing[],
  { only }: Pick<PlanOptions, 'only'>,
): readonly Listing[] {
  return only ? listings.filter(({ id }) => only.includes(id)) : listings;
}

function isDue(
  key: string,
  record: MetadataRecord | undefined,
  { maxAge, force, only }: PlanOptions,
  now: Date,
): boolean {
  if (!record || force) return true;
  if (!record.failing) return isOver(record.fetchedAt, maxAge, now);
  const failingFor = now.getTime() - Date.parse(record.failing.since);
  return only !== undefined || failingFor < WEEKLY_AFTER || isWeeklyTurn(key, now);
}

/** True on one weekday that follows from the key: stable, and spread over the week without stored state. */
export function isWeeklyTurn(key: string, now: Date): boolean {
  const weekday = createHash('sha256').update(key).digest().readUInt32BE() % 7;
  return weekday === Math.floor(now.getTime() / DAY) % 7;
}

/**
 * The repositories of one host, beginning with one that answered last time: so the host is known to be up before
 * untested ones are read.
 */
export function surestFirst(
  repositories: readonly PlannedRepository[],
  metadata: Metadata,
): readonly PlannedRepository[] {
  const sure = repositories.find(({ key }) => metadata[key] && !isFailing(metadata[key]));
  return sure ? [sure, ...repositories.filter((one) => one !== sure)] : repositories;
}

function isFailing(record: MetadataRecord | undefined): boolean {
  return record?.failing !== undefined;
}

/** A record without a date, or with one in the future, sorts first; a month counts as its beginning. */
function ageKey(record: MetadataRecord | undefined, now: Date): string {
  const date = new Date(record?.fetchedAt ?? 0);
  return date > now ? '' : date.toISOString();
}
