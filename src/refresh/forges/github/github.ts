/** Reads GitHub: GraphQL through octokit, many repositories per query. https://docs.github.com/graphql */
import { isMapping } from '../../../lib/is-mapping.ts';
import { MANIFEST_NAMES } from '../../../manifests/names.ts';
import {
  errorsByAlias,
  failureOfErrors,
  type FailedQuery,
  type GraphqlAnswer,
  type GraphqlError,
} from './answer.ts';
import { githubReading } from './facts.ts';
import { connect, graphqlAddress, type Apis, type Pace } from './connection.ts';
import { withFurtherEdges } from './edges.ts';
import { BATCH, repositoriesQuery, repositoriesVariables, type Asked } from './query.ts';
import { githubText } from './text.ts';
import { yearBefore } from '../../log.ts';
import { valueAt } from '../../../lib/records.ts';
import type { Failure } from '../../../lib/http/failure.ts';
import type { Forge, ReadingOutcome, Provider, Tools, Wanted } from '../../provider.ts';
import { refreshMessages as say } from '#messages/refresh.ts';

interface Connection {
  readonly apis: Apis;
  readonly forge: Forge;
  readonly tools: Tools;
  /** In a row, without any answer. */
  failures: number;
  /** Further requests for single repositories that failed in this run. */
  furtherFailures: number;
  stopped: 'limited' | Failure | undefined;
}

/** More failures in a row than halving one batch can cause: GitHub is down. */
const GIVE_UP_AFTER = 12;

/** A dependency graph that is not there is no failure. */
const MOST_FURTHER_FAILURES = 3;

/** Points of the rate limit that are left for other users of the token. */
const RESERVE = 50;

export function createGithub(forge: Forge, tools: Tools, pace: Pace = {}): Provider {
  if (forge.token === undefined) return withoutToken(forge, tools);
  const connection: Connection = {
    apis: connect(forge, tools, pace),
    forge,
    tools,
    failures: 0,
    furtherFailures: 0,
    stopped: undefined,
  };
  return {
    async *read(wanted) {
      for (let start = 0; start < wanted.length; start += BATCH) {
        yield* readBatch(connection, wanted.slice(start, start + BATCH));
      }
    },
    text: (address) => githubText(connection.apis.ask, address),
  };
}

/** GraphQL needs a token. */
function withoutToken({ host, tokenEnv }: Forge, { warn }: Tools): Provider {
  return {
    async *read(wanted) {
      warn(say.needsToken(host, tokenEnv));
      for (const one of wanted) yield { kind: 'deferred', wanted: one };
    },
  };
}

async function* readBatch(
  connection: Connection,
  wanted: readonly Wanted[],
): AsyncGenerator<ReadingOutcome> {
  const { stopped, tools } = connection;
  if (stopped === 'limited' || tools.usage.isSpent() || tools.signal.aborted) {
    for (const one of wanted) yield { kind: 'deferred', wanted: one };
  } else if (stopped) {
    for (const one of wanted) yield { kind: 'failed', wanted: one, failure: stopped };
  } else {
    yield* outcomes(connection, wanted, await askFor(connection, wanted));
  }
}

async function askFor(connection: Connection, wanted: readonly Wanted[]): Promise<GraphqlAnswer> {
  const asked = wanted.map(toAsked);
  const since = yearBefore(connection.tools.clock.now());
  return connection.apis.ask(
    repositoriesQuery(asked),
    repositoriesVariables(asked, since.toISOString()),
  );
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
): AsyncGenerator<ReadingOutcome> {
  if ('data' in answer) {
    connection.failures = 0;
    noteQuota(connection, answer.data);
    const errors = errorsByAlias(answer.errors);
    const isVague = answer.errors.some(({ path: [alias] }) => typeof alias !== 'string');
    for (const [index, one] of wanted.entries()) {
      const value = valueAt(answer.data, `r${index}`);
      const faults = errors.get(`r${index}`) ?? [];
      const found = outcome(one, value, faults, connection.forge, `$.data.r${index}`, isVague);
      yield found.kind === 'read' ? await withFurther(connection, found, value) : found;
    }
    return;
  }
  yield* afterFailure(connection, wanted, answer);
}

/** After some failures no more is asked for in this run; what was known stays. */
async function withFurther(
  connection: Connection,
  found: Extract<ReadingOutcome, { kind: 'read' }>,
  value: unknown,
): Promise<ReadingOutcome> {
  const isOver = connection.stopped ?? connection.furtherFailures >= MOST_FURTHER_FAILURES;
  const apis = isOver || connection.tools.signal.aborted ? undefined : connection.apis;
  const whole = await withFurtherEdges(apis, found, valueAt(value, 'root'));
  if (whole === 'failed') connection.furtherFailures += 1;
  if (whole !== 'failed') return whole;
  return { ...found, reading: { ...found.reading, edges: undefined } };
}

/** Halves a batch that was too large, down to a single repository. */
async function* afterFailure(
  connection: Connection,
  wanted: readonly Wanted[],
  { failure, refused, halve }: FailedQuery,
): AsyncGenerator<ReadingOutcome> {
  connection.failures += 1;
  if (refused) {
    const { host, tokenEnv } = connection.forge;
    connection.tools.fault(say.refusedNeededToken(host, tokenEnv));
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
  const remaining = valueAt(data, 'rateLimit', 'remaining');
  const limit = valueAt(data, 'rateLimit', 'limit');
  const resetAt = valueAt(data, 'rateLimit', 'resetAt');
  if (typeof remaining !== 'number' || typeof limit !== 'number') return;
  connection.tools.usage.quota = {
    remaining,
    limit,
    ...(typeof resetAt === 'string' && { resetAt }),
  };
  if (remaining < RESERVE) connection.stopped = 'limited';
}

function outcome(
  wanted: Wanted,
  value: unknown,
  errors: readonly GraphqlError[],
  forge: Forge,
  at: string,
  isVague: boolean,
): ReadingOutcome {
  if (value === null || value === undefined) {
    return { kind: 'failed', wanted, failure: failureOfErrors(errors, forge.host) };
  }
  // An error that names no field may be the reason for any missing value.
  const vague = isVague ? emptyFields(value) : [];
  const faulty = new Set([...errors.map(({ path }) => String(path[1])), ...vague]);
  const from = { method: 'POST', address: graphqlAddress(forge), at };
  const reading = githubReading(value, wanted, forge.host, from, faulty);
  return 'reason' in reading
    ? { kind: 'failed', wanted, failure: reading }
    : { kind: 'read', wanted, reading };
}

function emptyFields(value: unknown): string[] {
  return isMapping(value) ? Object.keys(value).filter((name) => value[name] === null) : [];
}
