/** Reads GitHub: GraphQL through octokit, many repositories a query. https://docs.github.com/graphql */
import { Octokit } from 'octokit';

import {
  errorsByAlias,
  failureOfErrors,
  queryAnswer,
  type FailedQuery,
  type GraphqlAnswer,
  type GraphqlError,
} from './github-answer.ts';
import { githubReading } from './github-facts.ts';
import { githubFetch } from './github-fetch.ts';
import { BATCH, repositoriesQuery, repositoriesVariables, TEXT_QUERY, type Asked } from './github-query.ts';
import { at } from './normalise.ts';
import type { Failure, Forge, Outcome, Provider, TextAnswer, Tools, Wanted } from './provider.ts';
import { MANIFEST_NAMES } from '../manifests/formats.ts';

/** Options of octokit's plugins that tests and measurements shorten; a night leaves them as they ship. */
export interface Pace {
  readonly throttle?: Record<string, unknown>;
  readonly retry?: Record<string, unknown>;
}

interface Connection {
  readonly ask: (query: string, variables: Record<string, string>) => Promise<GraphqlAnswer>;
  readonly forge: Forge;
  readonly tools: Tools;
  /** Failures in a row without any answer. */
  failures: number;
  stopped: 'limited' | Failure | undefined;
}

/** More failures in a row than the halving of one batch can cause mean that GitHub is down. */
const GIVE_UP_AFTER = 12;

/** So many points stay for whoever else uses the token. */
const RESERVE = 50;

export function createGithub(forge: Forge, tools: Tools, pace: Pace = {}): Provider {
  if (forge.token === undefined) return withoutToken(forge, tools);
  const connection: Connection = { ask: asker(forge, tools, pace), forge, tools, failures: 0, stopped: undefined };
  return {
    async *read(wanted) {
      for (let start = 0; start < wanted.length; start += BATCH) {
        yield* readBatch(connection, wanted.slice(start, start + BATCH));
      }
    },
    text: (address) => text(connection, address),
  };
}

/** GraphQL answers nobody without a token. */
function withoutToken({ host, tokenEnv }: Forge, { warn }: Tools): Provider {
  return {
    // eslint-disable-next-line @typescript-eslint/require-await -- the interface is asynchronous
    async *read(wanted) {
      const where = tokenEnv === undefined ? 'Name a variable for it in site.yaml' : `Set ${tokenEnv}`;
      warn(`${host} was not asked: it needs a token. ${where}.`);
      for (const one of wanted) yield { kind: 'deferred', wanted: one };
    },
  };
}

function asker(forge: Forge, tools: Tools, pace: Pace): Connection['ask'] {
  const api = forge.api ?? 'https://api.github.com/graphql';
  const patience = (seconds: number, _options: unknown, _octokit: unknown, retries: number) => {
    const waited = tools.usage.waited + seconds * 1000;
    if (retries > 0 || waited > tools.limits.maxWait) return false;
    tools.usage.waited = waited;
    return true;
  };
  const octokit = new Octokit({
    auth: forge.token,
    baseUrl: api.replace(/\/graphql\/?$/, ''),
    request: { fetch: githubFetch(api, forge.host, tools) },
    log: { debug: silent, info: silent, warn: silent, error: silent },
    throttle: { onRateLimit: patience, onSecondaryRateLimit: patience, ...pace.throttle },
    // A query that took too long is halved instead.
    retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451, 502, 504], ...pace.retry },
  });
  return (query, variables) => queryAnswer(() => octokit.graphql(query, variables), tools, forge.host);
}

function silent(): void {
  // What octokit logs, the report says in its own words.
}

async function* readBatch(connection: Connection, wanted: readonly Wanted[]): AsyncGenerator<Outcome> {
  const { stopped, tools } = connection;
  if (stopped === 'limited' || tools.signal.aborted) {
    for (const one of wanted) yield { kind: 'deferred', wanted: one };
  } else if (stopped) {
    for (const one of wanted) yield { kind: 'failed', wanted: one, failure: stopped };
  } else {
    yield* outcomes(connection, wanted, await askFor(connection, wanted));
  }
}

async function askFor(connection: Connection, wanted: readonly Wanted[]): Promise<GraphqlAnswer> {
  const asked = wanted.map(toAsked);
  const yearAgo = new Date(connection.tools.clock.now());
  yearAgo.setUTCFullYear(yearAgo.getUTCFullYear() - 1);
  yearAgo.setUTCHours(0, 0, 0, 0);
  return connection.ask(repositoriesQuery(asked), repositoriesVariables(asked, yearAgo.toISOString()));
}

function toAsked({ path, manifests }: Wanted): Asked {
  const [owner = '', name = ''] = path.split('/');
  const usual: readonly string[] = MANIFEST_NAMES;
  return { owner, name, manifest: manifests.find((file) => !usual.includes(file)) };
}

async function* outcomes(
  connection: Connection,
  wanted: readonly Wanted[],
  answer: GraphqlAnswer,
): AsyncGenerator<Outcome> {
  if ('data' in answer) {
    connection.failures = 0;
    noteQuota(connection, answer.data);
    const errors = errorsByAlias(answer.errors);
    for (const [index, one] of wanted.entries()) {
      yield outcome(one, at(answer.data, `r${index}`), errors.get(`r${index}`) ?? [], connection.forge.host);
    }
    return;
  }
  yield* afterFailure(connection, wanted, answer);
}

/** Halves what was too much at once, down to a single repository. */
async function* afterFailure(
  connection: Connection,
  wanted: readonly Wanted[],
  { failure, refused, halve }: FailedQuery,
): AsyncGenerator<Outcome> {
  connection.failures += 1;
  if (refused) {
    const { host, tokenEnv } = connection.forge;
    connection.tools.fault(`${host} refused the token of ${tokenEnv ?? 'its forge'}. Renew it.`);
    connection.stopped = 'limited';
  } else if (failure.reason === 'rate-limited') connection.stopped = 'limited';
  else if (connection.failures >= GIVE_UP_AFTER) connection.stopped = failure;
  const middle = Math.ceil(wanted.length / 2);
  if (connection.stopped) yield* readBatch(connection, wanted);
  else if (wanted.length > 1 && halve) {
    yield* readBatch(connection, wanted.slice(0, middle));
    yield* readBatch(connection, wanted.slice(middle));
  } else for (const one of wanted) yield { kind: 'failed', wanted: one, failure };
}

function noteQuota(connection: Connection, data: unknown): void {
  const remaining = at(data, 'rateLimit', 'remaining');
  const limit = at(data, 'rateLimit', 'limit');
  const resetAt = at(data, 'rateLimit', 'resetAt');
  if (typeof remaining !== 'number' || typeof limit !== 'number') return;
  connection.tools.usage.quota = { remaining, limit, ...(typeof resetAt === 'string' && { resetAt }) };
  if (remaining < RESERVE) connection.stopped = 'limited';
}

function outcome(wanted: Wanted, value: unknown, errors: readonly GraphqlError[], host: string): Outcome {
  if (value === null || value === undefined) {
    return { kind: 'failed', wanted, failure: failureOfErrors(errors, host) };
  }
  const faulty = new Set(errors.map(({ path }) => String(path[1])));
  const reading = githubReading(value, wanted, host, faulty);
  return 'reason' in reading
    ? { kind: 'failed', wanted, failure: reading }
    : { kind: 'read', wanted, reading };
}

const FILE = /^\/(?<owner>[^/]+)\/(?<name>[^/]+)\/(?:blob|raw)\/(?<ref>[^/]+)\/(?<file>.+)$/;

async function text({ ask, forge, stopped }: Connection, { pathname }: URL): Promise<TextAnswer> {
  const { owner = '', name = '', ref = '', file = '' } = FILE.exec(pathname)?.groups ?? {};
  const missing = { reason: 'not-found', message: 'The address names no file that can be read.' } as const;
  if (!file || stopped) return { failure: missing };
  const answer = await ask(TEXT_QUERY, { owner, name, expression: `${ref}:${file}` });
  if (!('data' in answer)) return { failure: answer.failure };
  const found = at(answer.data, 'repository', 'object', 'text');
  if (typeof found === 'string' && at(answer.data, 'repository', 'visibility') === 'PUBLIC') return { text: found };
  return { failure: { ...missing, message: `${forge.host} does not know that file.` } };
}

