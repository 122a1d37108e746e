/** Failures of requests. */
import type { Cause } from './cause.ts';
import { defined } from '../defined.ts';
import { quotaOf, retryAfter } from './usage.ts';

export const FAILURES = [
  'not-found',
  'moved',
  'gone',
  'forbidden',
  'rate-limited',
  'unreachable',
  'timeout',
  'invalid-response',
  'too-large',
] as const;
export type FailureReason = (typeof FAILURES)[number];

export interface Failure {
  readonly reason: FailureReason;
  readonly cause: Cause;
}

/** Thrown and caught within a client only. */
export class FailedRequest extends Error {
  readonly failure: Failure;
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;

  constructor(failure: Failure, status?: number, retryAfter?: number) {
    super(`${failure.reason}: ${failure.cause.code}`);
    this.failure = failure;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** True for failures that a retry may cure. */
export function isTransient(reason: FailureReason): boolean {
  return ['unreachable', 'timeout', 'rate-limited'].includes(reason);
}

export function failureOfStatus(
  status: number,
  host: string,
  headers: Headers,
  now: Date,
): FailedRequest {
  const { remaining, resetAt } = quotaOf(headers);
  const wait = retryAfter(headers, now);
  const isLimit = status === 429 || (status === 403 && (wait !== undefined || remaining === 0));
  if (!isLimit) return new FailedRequest(byStatus(status, host), status, wait);
  return new FailedRequest(
    { reason: 'rate-limited', cause: { code: 'limited', host } },
    status,
    wait ?? secondsUntil(resetAt, now),
  );
}

/** Turns any error of a request into a failure. */
export function failureOfError(error: unknown, host: string, ended?: AbortSignal): FailedRequest {
  if (error instanceof FailedRequest) return error;
  const name = error instanceof Error ? error.name : '';
  if (ended?.aborted)
    return new FailedRequest({ reason: 'unreachable', cause: { code: 'run-ended' } });
  if (name === 'TimeoutError' || name === 'AbortError') {
    return new FailedRequest({ reason: 'timeout', cause: { code: 'silent', host } });
  }
  return new FailedRequest({
    reason: 'unreachable',
    cause: { code: 'unreachable', host, ...defined({ system: codeOf(error) }) },
  });
}

/** A missing and a private resource look the same, so that a token does not reveal what is private. */
export function notForAll(host: string): Failure {
  return { reason: 'not-found', cause: { code: 'hidden', host } };
}

/** Such as an HTML page where JSON was expected. */
export function notJson(host: string, status?: number): FailedRequest {
  return new FailedRequest(
    { reason: 'invalid-response', cause: { code: 'not-json', host } },
    status,
  );
}

function byStatus(status: number, host: string): Failure {
  if (status === 404) return notForAll(host);
  if (status === 410) return { reason: 'gone', cause: { code: 'gone', host } };
  if (status === 401 || status === 403 || status === 451) {
    return { reason: 'forbidden', cause: { code: 'forbidden', host, status } };
  }
  if (status >= 500)
    return { reason: 'unreachable', cause: { code: 'server-error', host, status } };
  return { reason: 'invalid-response', cause: { code: 'status', host, status } };
}

function secondsUntil(instant: string | undefined, now: Date): number | undefined {
  if (instant === undefined) return undefined;
  return Math.max(0, Math.ceil((Date.parse(instant) - now.getTime()) / 1000));
}

/** The code of the system error, such as ECONNREFUSED; its message may contain addresses. */
function codeOf(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  const code =
    typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' && /^[A-Z_0-9]{3,40}$/.test(code) ? code : undefined;
}
