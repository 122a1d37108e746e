/** What the log of the default branch tells, a page at a time: its head, and how much was done in the last year. */
import { defined } from '../lib/defined.ts';
import type { Facts, FactName } from '../schemas/metadata.ts';
import { extended, withUnfit } from './details.ts';
import type { Client } from './http.ts';
import { isWeeklyTurn } from './plan.ts';
import type { Reading, Wanted } from './provider.ts';

export interface LogCommit {
  readonly id: string | undefined;
  /** When it was committed, ISO 8601 in UTC. */
  readonly at: string | undefined;
  /** The address of its author. It is counted and forgotten. */
  readonly author: string | undefined;
}

export interface LogPage {
  /** The latest first. */
  readonly commits: readonly LogCommit[];
  /** Of the whole log, where the forge tells. */
  readonly total?: number | undefined;
  /** There is no commit after these. */
  readonly isLast: boolean;
}

/** Reads a page, from 1. Undefined when it was not answered, `unfit` when the answer is no log. */
export type Log = (page: number) => Promise<LogPage | 'unfit' | undefined>;

const TIP = ['head', 'lastCommitAt'] as const satisfies FactName[];

/** Known where the log is short enough to be read, or where the forge counts by itself. */
export const LOG_COUNTS = [
  'commits',
  'commitsLastYear',
  'contributors',
  'contributorsLastYear',
] as const satisfies FactName[];

/** @param pageOf what an answer holds; undefined when it is not of the expected shape. */
export function logOf(
  client: Client,
  address: (page: number) => string,
  pageOf: (value: unknown, headers: Headers) => LogPage | undefined,
): Log {
  return async (page) => {
    const answer = await client.json(address(page));
    return 'failure' in answer ? undefined : (pageOf(answer.value, answer.headers) ?? 'unfit');
  };
}

/** The start of the year that the counts are for, at midnight so that they do not change during a day. */
export function yearBefore(now: Date): Date {
  const start = new Date(now);
  start.setUTCFullYear(start.getUTCFullYear() - 1);
  start.setUTCHours(0, 0, 0, 0);
  return start;
}

/** Adds what the log tells. Most logs reach beyond a year on their first page, so that one request is enough. */
export async function withLog(reading: Reading, log: Log, now: Date): Promise<Reading> {
  const first = await log(1);
  if (first === undefined) return reading;
  // There is no branch without a commit.
  if (first === 'unfit' || first.commits.length === 0) return withUnfit(reading, 'commits');
  const facts = { ...tipOf(first), ...(await countsOf(first, log, yearBefore(now))) };
  const told = [...TIP, ...LOG_COUNTS].filter((name) => facts[name] !== undefined);
  return extended(reading, facts, told);
}

/** Nothing was pushed, but the year went on: what has fallen out of it is counted once a week. */
export async function withYear(
  reading: Reading,
  { key }: Wanted,
  log: Log,
  now: Date,
): Promise<Reading> {
  const { commitsLastYear, lastCommitAt } = reading.facts;
  if (!commitsLastYear || lastCommitAt === undefined) return reading;
  if (Date.parse(lastCommitAt) < yearBefore(now).getTime()) {
    const none = { commitsLastYear: 0, contributorsLastYear: 0 };
    return extended(reading, none, ['commitsLastYear', 'contributorsLastYear']);
  }
  return isWeeklyTurn(key, now) ? withLog(reading, log, now) : reading;
}

function tipOf({ commits: [tip] }: LogPage): Facts {
  return defined({ head: tip?.id, lastCommitAt: tip?.at });
}

async function countsOf(first: LogPage, log: Log, since: Date): Promise<Facts> {
  const { commits, isLast, total } = first;
  // What has no date cannot be counted by date.
  if (commits.some((commit) => commit.at === undefined)) return defined({ commits: total });
  const whole = isLast ? { commits: commits.length, contributors: authorsOf(commits) } : {};
  if (isWithin(first, since)) {
    const commitsLastYear = await countSince(first, log, since);
    return defined({ commits: total, ...whole, commitsLastYear });
  }
  const recent = commits.filter((commit) => isSince(commit, since));
  return defined({
    commits: total,
    ...whole,
    commitsLastYear: recent.length,
    contributorsLastYear: authorsOf(recent),
  });
}

/** More than any project does in a year. */
const MOST_PAGES = 1024;

/** Doubles the page until one reaches beyond the year, then halves the way back to the first that does. */
async function countSince(first: LogPage, log: Log, since: Date): Promise<number | undefined> {
  const size = first.commits.length;
  let [within, beyond] = [1, 2];
  let edge: LogPage | undefined;
  while (beyond <= MOST_PAGES && (!edge || beyond - within > 1)) {
    const number: number = edge ? Math.floor((within + beyond) / 2) : beyond;
    const page = await log(number);
    if (page === undefined || page === 'unfit') return undefined;
    if (page.commits.length < size || !isWithin(page, since)) [beyond, edge] = [number, page];
    else if (edge) within = number;
    else [within, beyond] = [number, number * 2];
  }
  if (!edge) return undefined;
  return within * size + edge.commits.filter((commit) => isSince(commit, since)).length;
}

/** All of the page is younger, and there is more. */
function isWithin({ commits, isLast }: LogPage, since: Date): boolean {
  const last = commits.at(-1);
  return !isLast && last !== undefined && isSince(last, since);
}

function isSince({ at }: LogCommit, since: Date): boolean {
  return at !== undefined && Date.parse(at) >= since.getTime();
}

/** How many people; undefined where the forge hides one of them. */
function authorsOf(commits: readonly LogCommit[]): number | undefined {
  if (commits.some(({ author }) => author === undefined)) return undefined;
  return new Set(commits.map(({ author }) => author?.toLowerCase())).size;
}
