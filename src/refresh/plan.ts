/** Which repositories are due, and in which order. */
import { createHash } from 'node:crypto';

import type { Metadata, MetadataRecord } from '../schemas/metadata.ts';
import { isOver } from './age.ts';
import type { ListedRepository, Listing } from './tracked-repositories.ts';

const DAY = 24 * 3_600_000;

/** After so long a failure, once a week is enough. */
const WEEKLY_AFTER = 30 * DAY;

export interface PlanOptions {
  /** Ids of projects; absent for all. */
  readonly only?: readonly string[] | undefined;
  /** Milliseconds for which a record counts as fresh. */
  readonly maxAge: number;
  /** Everything is due. */
  readonly force: boolean;
}

export interface PlannedRepository extends ListedRepository {
  /** The project that it belongs to, and its file. */
  readonly project: string;
  readonly file: string;
}

export interface Plan {
  /**
   * The longest unconfirmed first, so that a run which a limit cut short is continued by the next. What failed before
   * comes last: to wait for it, or to take its host for dead, must keep no other from being read.
   */
  readonly due: readonly PlannedRepository[];
  readonly fresh: number;
  /** Projects that `only` names and the catalogue does not have. */
  readonly unknown: readonly string[];
}

/** Retired projects are left in peace. */
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

/** True on one day of the week: always the same, and spread over the week without anything to remember. */
export function isWeeklyTurn(key: string, now: Date): boolean {
  const weekday = createHash('sha256').update(key).digest().readUInt32BE() % 7;
  return weekday === Math.floor(now.getTime() / DAY) % 7;
}

/**
 * The repositories of one host, beginning with one that answered last time: the host is known to be up then, whatever
 * those do that nobody has read yet.
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

/** A record without any date, or with one that is still to come, is first; a month counts as its beginning. */
function ageKey(record: MetadataRecord | undefined, now: Date): string {
  const date = new Date(record?.fetchedAt ?? 0);
  return date > now ? '' : date.toISOString();
}
