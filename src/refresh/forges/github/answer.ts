/** GitHub's answer to one query as a value: data with errors by field, or one failure for the whole. */
import { isMapping } from '../../../lib/is-mapping.ts';
import { RequestError } from 'octokit';

import { carriedFailure } from './fetch.ts';
import {
  failureOfError,
  failureOfStatus,
  notForAll,
  type Failure,
} from '../../../lib/http/failure.ts';
import { valueAt } from '../../../lib/records.ts';
import type { Tools } from '../../provider.ts';

export interface GraphqlError {
  readonly type?: string | undefined;
  /** Where the error is: the alias of the repository, and the field in it. */
  readonly path: readonly unknown[];
}

export interface FailedQuery {
  readonly failure: Failure;
  /** The token was not accepted. */
  readonly refused: boolean;
  /** A smaller query may succeed. */
  readonly halve: boolean;
}

export type GraphqlAnswer =
  | { readonly data: Record<string, unknown>; readonly errors: readonly GraphqlError[] }
  | FailedQuery;

/** Sends the query, and turns whatever octokit throws into a value. */
export async function queryAnswer(
  ask: () => Promise<unknown>,
  tools: Tools,
  host: string,
): Promise<GraphqlAnswer> {
  try {
    const data = await ask();
    if (isMapping(data)) return { data, errors: [] };
    return failed({
      reason: 'invalid-response',
      cause: { code: 'no-data', host },
    });
  } catch (error) {
    if (isMapping(error) || error instanceof Error) return answerOfError(error, tools, host);
    throw error;
  }
}

/** For one missing repository octokit throws, with the data of all the others in the error. */
function answerOfError(error: object, tools: Tools, host: string): GraphqlAnswer {
  const errors = graphqlErrors(valueAt(error, 'errors') ?? valueAt(error, 'data', 'errors'));
  if (errors.some(({ type }) => type === 'RATE_LIMITED')) {
    return failed({ reason: 'rate-limited', cause: { code: 'limited', host } });
  }
  const data = valueAt(error, 'data');
  if (errors.length > 0 && isMapping(data) && !('errors' in data)) return { data, errors };
  if (errors.length > 0) {
    return failed({ reason: 'invalid-response', cause: { code: 'query-refused', host } });
  }
  const status = error instanceof RequestError ? error.status : undefined;
  return failed(failureOf(error, tools, host), status === 401);
}

function graphqlErrors(value: unknown): GraphqlError[] {
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown) => {
    const type = valueAt(item, 'type');
    const path = valueAt(item, 'path');
    return {
      type: typeof type === 'string' ? type : undefined,
      path: Array.isArray(path) ? path : [],
    };
  });
}

function failed(failure: Failure, refused = false): FailedQuery {
  const smaller = ['unreachable', 'timeout', 'too-large', 'invalid-response'];
  return { failure, refused, halve: !refused && smaller.includes(failure.reason) };
}

function failureOf(error: object, { clock, signal }: Tools, host: string): Failure {
  if (!(error instanceof RequestError) || !error.response) {
    return failureOfError(valueAt(error, 'cause') ?? error, host, signal).failure;
  }
  const headers = new Headers(
    Object.entries(error.response.headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]),
  );
  const named = carriedFailure(headers);
  return named ?? failureOfStatus(error.status, host, headers, clock.now()).failure;
}

/** Errors by the alias of their repository. */
export function errorsByAlias(errors: readonly GraphqlError[]): Map<string, GraphqlError[]> {
  return Map.groupBy(errors, ({ path }) => String(path[0]));
}

/** Why a repository has no value. */
export function failureOfErrors(errors: readonly GraphqlError[], host: string): Failure {
  const types = errors.map(({ type }) => type);
  if (types.includes('NOT_FOUND')) return notForAll(host);
  if (types.includes('FORBIDDEN')) {
    return { reason: 'forbidden', cause: { code: 'closed', host } };
  }
  return { reason: 'invalid-response', cause: { code: 'no-answer', host } };
}
