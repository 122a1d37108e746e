/** Signals of activity on the page of a project; unknown ones are left out. */
import type { FactName, MetadataRecord } from '../schemas/metadata.ts';
import { readingOf } from './facts.ts';
import type { ForgeSource } from './forge-fields.ts';
import type { Project } from './project.ts';

/** After metrics of CHAOSS: Contributors, Code Changes Commits, Release Frequency, Issues Active, Change Requests. */
export const SIGNALS = ['contributors', 'commits', 'release', 'issues', 'changes'] as const;
export type Signal = (typeof SIGNALS)[number];

export type HealthValue =
  | { readonly signal: Exclude<Signal, 'release'>; readonly count: number }
  | { readonly signal: 'release'; readonly released: boolean; readonly age: Age };

/** In the largest unit that fits; a release in the month of the reading is 0 months old. */
export interface Age {
  readonly count: number;
  readonly unit: 'day' | 'month' | 'year';
}

export interface Health {
  readonly values: readonly HealthValue[];
  /** Date of the values, from which ages are counted. */
  readonly asOf: string;
  readonly origin: 'forge' | 'history';
  /** The kind of forge that says them. */
  readonly forge?: ForgeSource['forge'];
}

/** Undefined for a project whose history was never read. */
export function healthOf({ metadata }: Project): Health | undefined {
  if (!metadata) return undefined;
  const { source, fetchedAt } = readingOf(metadata, leadingFact(metadata));
  const values = [
    ...counted('contributors', metadata.contributorsLastYear),
    ...counted('commits', metadata.commitsLastYear),
    ...releaseOf(metadata, fetchedAt),
    ...counted('issues', metadata.openIssues),
    ...counted('changes', metadata.openPullRequests),
  ];
  if (values.length === 0) return undefined;
  if (source === 'git') return { values, asOf: fetchedAt, origin: 'history' };
  return { values, asOf: fetchedAt, origin: 'forge', forge: source };
}

/** Facts of several readings may be combined; the date shown is that of the activity of people. */
function leadingFact(metadata: MetadataRecord): FactName {
  if (metadata.contributorsLastYear !== undefined) return 'contributorsLastYear';
  return metadata.openIssues === undefined ? 'latestTag' : 'openIssues';
}

function counted(signal: Exclude<Signal, 'release'>, count: number | undefined): HealthValue[] {
  return count === undefined ? [] : [{ signal, count }];
}

function releaseOf({ latestRelease, latestTag }: MetadataRecord, asOf: string): HealthValue[] {
  const date = (latestRelease ?? latestTag)?.date;
  if (!date) return [];
  return [{ signal: 'release', released: Boolean(latestRelease), age: ageBefore(date, asOf) }];
}

const DAY = 24 * 60 * 60 * 1000;

/** The age of one date at another. If only the month of the reading is known, the age is not given in days. */
export function ageBefore(moment: string, asOf: string): Age {
  const [then, now] = [new Date(moment), new Date(asOf)];
  const months =
    (now.getUTCFullYear() - then.getUTCFullYear()) * 12 + now.getUTCMonth() - then.getUTCMonth();
  const isWhole = asOf.length > 7 && now.getUTCDate() < then.getUTCDate();
  const passed = Math.max(0, isWhole ? months - 1 : months);
  if (passed >= 24) return { count: Math.floor(passed / 12), unit: 'year' };
  if (passed >= 2 || asOf.length <= 7) return { count: passed, unit: 'month' };
  return { count: Math.max(0, Math.floor((now.getTime() - then.getTime()) / DAY)), unit: 'day' };
}
