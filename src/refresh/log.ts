/** Facts from the log of the default branch, a page at a time: its head, and the activity of the last year. */
import { defined } from '../lib/defined.ts';
import type { Facts, FactName } from '../schemas/metadata.ts';
import { extended, withUnfit } from './details.ts';
import { originsOf } from './fields.ts';
import type { Client } from './http.ts';
import { isWeeklyTurn } from './plan.ts';
import type { Origins, Reading, Wanted } from './provider.ts';

export interface LogCommit {
  readonly id: string | undefined;
  /** When it was committed, ISO 8601 in UTC. */
  readonly at: string | undefined;
  /** E-mail address, for counting people; it is not kept. */
  readonly author: string | undefined;
}

export interface LogPage {
  /** The latest first. */
  readonly commits: readonly LogCommit[];
  /** Length of the whole log, where the forge tells. */
  readonly total?: Total | undefined;
  /** True on the last page. */
  readonly isLast: boolean;
}

/** A number that a header of the answer states. */
export interface Total {
  readonly count: number;
  readonly header: string;
}

export interface Log {
  readonly address: (page: number) => string;
  /** Reads a page, from 1. Undefined when there was no answer, `unfit` when it was malformed. */
  readonly read: (page: number) => Promise<LogPage | 'unfit' | undefined>;
}

const TIP = ['head', 'lastCommitAt'] as const satisfies FactName[];

/** Known where the log is short enough to be read, or where the forge counts commits itself. */
export const LOG_COUNTS = [
  'commits',
  'commitsLastYear',
  'contributors',
  'contributorsLastYear',
] as const satisfies FactName[];

/** @param pageOf parses an answer; undefined when it is malformed. */
export function logOf(
  client: Client,
  address: (page: number) => string,
  pageOf: (value: unknown, headers: Headers) => LogPage | undefined,
): Log {
  return {
    address,
    read: async (page) => {
      const answer = await client.json(address(page));
      return 'failure' in answer ? undefined : (pageOf(answer.value, answer.headers) ?? 'unfit');
    },
  };
}

/** The day a year ago, at midnight so that counts do not change during a day. */
export function yearBefore(now: Date): Date {
  const start = new Date(now);
  start.setUTCFullYear(start.getUTCFullYear() - 1);
  start.setUTCHours(0, 0, 0, 0);
  return start;
}

/** Adds what the log tells. The first page usually covers a year, so that one request is enough. */
export async function withLog(reading: Reading, log: Log, now: Date): Promise<Reading> {
  const first = await log.read(1);
  if (first === undefined) return reading;
  // A branch without commits is impossible.
  if (first === 'unfit' || first.commits.length === 0) return withUnfit(reading, 'commits');
  const facts = { ...tipOf(first), ...(await countsOf(first, log, yearBefore(now))) };
  const told = [...TIP, ...LOG_COUNTS].filter((name) => facts[name] !== undefined);
  return extended(reading, facts, told, originsIn(first, log.address(1)));
}

/** Counts may take further pages of the same list. */
function originsIn({ total }: LogPage, address: string): Origins {
  const from = { method: 'GET', address };
  return {
    ...originsOf(TIP, { ...from, at: '$[0]' }),
    ...originsOf(LOG_COUNTS, { ...from, at: '$' }),
    ...(total && originsOf(['commits'], { ...from, at: `header ${total.header}` })),
  };
}

/** Without a push too, commits become older than a year: they are counted again once a week. */
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
  // Commits without a date cannot be counted by date.
  if (commits.some((commit) => commit.at === undefined)) return defined({ commits: total?.count });
  const whole = isLast ? { commits: commits.length, contributors: authorsOf(commits) } : {};
  if (isWithin(first, since)) {
    const commitsLastYear = await countSince(first, log, since);
    return defined({ commits: total?.count, ...whole, commitsLastYear });
  }
  const recent = commits.filter((commit) => isSince(commit, since));
  return defined({
    commits: total?.count,
    ...whole,
    commitsLastYear: recent.length,
    contributorsLastYear: authorsOf(recent),
  });
}

/** More pages than any project fills in a year. */
const MOST_PAGES = 1024;

/** Doubles the number of the page until one is older than a year, then bisects back to the first that is. */
async function countSince(first: LogPage, log: Log, since: Date): Promise<number | undefined> {
  const size = first.commits.length;
  let [within, beyond] = [1, 2];
  let edge: LogPage | undefined;
  while (beyond <= MOST_PAGES && (!edge || beyond - within > 1)) {
    const number: number = edge ? Math.floor((within + beyond) / 2) : beyond;
    const page = await log.read(number);
    if (page === undefined || page === 'unfit') return undefined;
    if (page.commits.length < size || !isWithin(page, since)) [beyond, edge] = [number, page];
    else if (edge) within = number;
    else [within, beyond] = [number, number * 2];
  }
  if (!edge) return undefined;
  return within * size + edge.commits.filter((commit) => isSince(commit, since)).length;
}

/** The whole page is younger, and there are more. */
function isWithin({ commits, isLast }: LogPage, since: Date): boolean {
  const last = commits.at(-1);
  return !isLast && last !== undefined && isSince(last, since);
}

function isSince({ at }: LogCommit, since: Date): boolean {
  return at !== undefined && Date.parse(at) >= since.getTime();
}

/** Number of people; undefined where the forge hides an author. */
function authorsOf(commits: readonly LogCommit[]): number | undefined {
  if (commits.some(({ author }) => author === undefined)) return undefined;
  return new Set(commits.map(({ author }) => author?.toLowerCase())).size;
}
