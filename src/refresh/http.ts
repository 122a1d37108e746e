/**
 * HTTP client for one origin, with a token for this origin alone, retries, and a stop when a host is down or asks to
 * wait.
 */
import {
  failureOfError,
  isTransient,
  type FailedRequest,
  type Failure,
} from '../lib/http/failure.ts';
import {
  allowedBase,
  JSON_TYPE,
  jsonOf,
  sendRequest,
  type Answer,
  type Request,
} from '../lib/http/request.ts';
import type { Forge, Tools } from './provider.ts';
import { refreshMessages as say } from '#messages/refresh.ts';

type Reply = ({ readonly ok: true } & Answer) | ({ readonly ok: false } & Failure);

export interface Client {
  /** Requests an address of the client's origin. */
  get(address: string | URL, accept?: string): Promise<Reply>;
  /**
   * Requests and parses JSON; anything else is `invalid-response`.
   *
   * @param question body of a POST for APIs that query so; it may be sent again, so it must change nothing.
   */
  json(
    address: string | URL,
    question?: object,
  ): Promise<{ value: unknown; headers: Headers; url: URL } | { failure: Failure }>;
  /** True after a rate limit that is too long to wait for, and when the run may send no more. */
  readonly limited: () => boolean;
  /** True while no token is sent, so that answers hold only what is public. */
  readonly anonymous: () => boolean;
}

interface State {
  /** Name of the forge for messages; its API may have another host. */
  readonly name: string;
  token: string | undefined;
  /** Why no more requests are sent. */
  stopped: Failure | undefined;
  failures: number;
  hasAnswered: boolean;
}

const TRIES = 3;
/**
 * So many requests in a row without an answer mean that the host is down, if it has not answered before in this run.
 */
const GIVE_UP_AFTER = 6;
/** The same for a host that has answered before: a few projects may fail there. */
const GIVE_UP_LATER = 24;

const ELSEWHERE = { reason: 'forbidden', cause: { code: 'address-elsewhere' } } as const;

/** @throws TypeError when the origin is neither https nor http on loopback. */
export function createClient(
  base: string,
  forge: Partial<Pick<Forge, 'host' | 'token' | 'tokenEnv'>>,
  tools: Tools,
): Client {
  const { origin, host } = allowedBase(base);
  const name = forge.host ?? host;
  const state: State = {
    name,
    token: forge.token,
    stopped: undefined,
    failures: 0,
    hasAnswered: false,
  };
  const ask = async (address: string | URL, accept: string, question?: object): Promise<Reply> => {
    const url = new URL(address);
    const refusal = url.origin === origin ? state.stopped : ELSEWHERE;
    if (refusal) return { ok: false, ...refusal };
    const answer = await repeat({ url, accept, change: changeOf(question) }, state, tools);
    if (answer !== 'refused') return counted(answer, state);
    state.token = undefined;
    tools.fault(say.refusedToken(state.name, forge.tokenEnv));
    return ask(address, accept, question);
  };
  return {
    get: (address, accept = '*/*') => ask(address, accept),
    json: (address, question) => parsed(ask(address, JSON_TYPE, question), state.name),
    limited: () => state.stopped?.reason === 'rate-limited' || tools.usage.isSpent(),
    anonymous: () => state.token === undefined,
  };
}

function changeOf(question: object | undefined): Request['change'] {
  return question && { method: 'POST', body: JSON.stringify(question) };
}

function counted(answer: Reply, state: State): Reply {
  if (answer.ok || !isTransient(answer.reason)) {
    state.failures = 0;
    state.hasAnswered = true;
    return answer;
  }
  state.failures += 1;
  const { reason, cause } = answer;
  const most = state.hasAnswered ? GIVE_UP_LATER : GIVE_UP_AFTER;
  if (reason === 'rate-limited' || state.failures >= most) state.stopped ??= { reason, cause };
  return answer;
}

async function repeat(
  request: Pick<Request, 'url' | 'accept' | 'change'>,
  state: State,
  tools: Tools,
): Promise<Reply | 'refused'> {
  const { name, token } = state;
  const headers = {
    'user-agent': 'ospo-portal-refresh',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { ok: true, ...(await sendRequest({ ...request, name, headers }, tools)) };
    } catch (error) {
      const failed = failureOfError(error, name, tools.signal);
      if (failed.status === 401 && token !== undefined) return 'refused';
      const wait = waitFor(failed, attempt, tools);
      if (wait === undefined || tools.signal.aborted) return { ok: false, ...failed.failure };
      await tools.clock.sleep(wait);
    }
  }
}

/** Milliseconds before the next try; undefined for no further try. Waits that a forge asks for are counted. */
function waitFor(
  { failure: { reason }, retryAfter }: FailedRequest,
  attempt: number,
  { usage, limits }: Tools,
): number | undefined {
  // After a timeout a retry rarely helps; the next run asks again.
  const tries = reason === 'timeout' ? 1 : TRIES;
  if (!isTransient(reason) || attempt >= tries) return undefined;
  if (retryAfter === undefined) {
    return reason === 'rate-limited' ? undefined : limits.pause * 2 ** (attempt - 1);
  }
  const wait = retryAfter * 1000;
  if (usage.waited + wait > limits.maxWait) return undefined;
  usage.waited += wait;
  return wait;
}

async function parsed(asked: Promise<Reply>, name: string): ReturnType<Client['json']> {
  const answer = await asked;
  if (!answer.ok) return { failure: { reason: answer.reason, cause: answer.cause } };
  const { headers, url } = answer;
  try {
    return { value: jsonOf(answer, name), headers, url };
  } catch (error) {
    return { failure: failureOfError(error, name).failure };
  }
}
