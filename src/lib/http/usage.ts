import { defined } from '../defined.ts';

/** Requests to a forge, and its rate limit. */
export interface Quota {
  readonly limit?: number | undefined;
  readonly remaining?: number | undefined;
  /** ISO instant at which the rate limit is reset. */
  readonly resetAt?: string | undefined;
}

export interface Usage {
  requests: number;
  /** True where no more may be sent, see `requestMeter`. */
  isSpent(): boolean;
  /** Milliseconds spent waiting because the forge asked for it. */
  waited: number;
  quota: Quota;
}

export function newUsage(isSpent: Usage['isSpent'] = () => false): Usage {
  return { requests: 0, isSpent, waited: 0, quota: {} };
}

/** Makes the usages of one run, which share a number of requests. */
export interface RequestMeter {
  /** @param share of all requests, after which this one is spent: what is asked later gets the rest. */
  usage(share?: number): Usage;
}

/**
 * @param most requests of the run, without limit if absent. What is under way when they are spent is ended, so that a few
 *   more may be sent.
 */
export function requestMeter(most = Infinity): RequestMeter {
  const usages: Usage[] = [];
  const sent = () => usages.reduce((sum, { requests }) => sum + requests, 0);
  return {
    usage(share = 1) {
      const usage = newUsage(() => sent() >= most * share);
      usages.push(usage);
      return usage;
    },
  };
}

/** Reads the rate limit from the headers of GitHub, GitLab and Forgejo, which differ in names only. */
export function quotaOf(headers: Headers): Quota {
  const read = (name: string) =>
    numberOf(headers.get(`ratelimit-${name}`) ?? headers.get(`x-ratelimit-${name}`));
  const reset = read('reset');
  return defined({
    limit: read('limit'),
    remaining: read('remaining'),
    resetAt: reset === undefined ? undefined : instantOf(reset),
  });
}

/** Seconds to wait as `Retry-After` says: a number, or a date. */
export function retryAfter(headers: Headers, now: Date): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  const seconds = numberOf(value) ?? (Date.parse(value) - now.getTime()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

/** A time beyond the year 9999 is a mistake. */
function instantOf(seconds: number): string | undefined {
  return seconds > 0 && seconds < 253_402_300_800
    ? new Date(seconds * 1000).toISOString()
    : undefined;
}

function numberOf(value: string | null): number | undefined {
  return value !== null && /^\d{1,15}$/.test(value.trim()) ? Number(value) : undefined;
}
