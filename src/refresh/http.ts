/**
 * Asks one origin, safely: https only (http on loopback), limited in time and size, no redirect to another
 * origin, a token for this origin alone. Waits when it is told to, and stops asking a host that does not answer.
 */
import { FailedRequest, failureOfError, failureOfStatus, isTransient } from './http-failure.ts';
import type { Failure, Forge, Tools } from './provider.ts';
import { readLimited } from './read-limited.ts';
import { quotaOf } from './usage.ts';

export type Answer =
  | { readonly ok: true; readonly status: number; readonly headers: Headers; readonly text: string; readonly url: URL }
  | ({ readonly ok: false } & Failure);

export interface Client {
  /** Asks for an address of the client's origin. */
  get(address: string | URL, accept?: string): Promise<Answer>;
  /** Asks and parses JSON; anything else is `invalid-response`. */
  json(address: string | URL): Promise<{ value: unknown; headers: Headers; url: URL } | { failure: Failure }>;
  /** True once a limit was reached that the run does not wait for. */
  readonly limited: () => boolean;
}

interface State {
  /** The forge as people know it; its API may have another host. */
  readonly name: string;
  token: string | undefined;
  limited: boolean;
  down: Failure | undefined;
  failures: number;
}

const TRIES = 3;
const REDIRECTS = 3;
/** As many requests in a row without an answer mean that the host is down. */
const GIVE_UP_AFTER = 6;

/** @throws TypeError when the origin is neither https nor http on loopback. */
export function createClient(base: string, forge: Partial<Pick<Forge, 'host' | 'token' | 'tokenEnv'>>, tools: Tools): Client {
  const { origin, host } = allowedBase(base);
  const state: State = { name: forge.host ?? host, token: forge.token, limited: false, down: undefined, failures: 0 };
  const get: Client['get'] = async (address, accept = '*/*') => {
    const url = new URL(address);
    if (url.origin !== origin) return { ok: false, reason: 'forbidden', message: `${url.host} is not asked for ${origin}.` };
    if (state.limited) return { ok: false, reason: 'rate-limited', message: 'The limit of the forge is reached.' };
    if (state.down) return { ok: false, ...state.down };
    const answer = await repeat(url, accept, state, tools);
    if (answer !== 'refused') return counted(answer, state);
    state.token = undefined;
    tools.fault(`${state.name} refused the token of ${forge.tokenEnv ?? 'its forge'}: going on without it. Renew it.`);
    return get(address, accept);
  };
  return { get, json: (address) => parsed(get(address, 'application/json'), state.name), limited: () => state.limited };
}

export function allowedBase(address: string): URL {
  const url = new URL(address);
  const isLoopback = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback)) return url;
  throw new TypeError(`${address} is refused: use https.`);
}

function counted(answer: Answer, state: State): Answer {
  if (answer.ok || !isTransient(answer.reason)) {
    state.failures = 0;
    return answer;
  }
  state.failures += 1;
  if (answer.reason === 'rate-limited') state.limited = true;
  if (state.failures >= GIVE_UP_AFTER) state.down = answer;
  return answer;
}

async function repeat(url: URL, accept: string, state: State, tools: Tools): Promise<Answer | 'refused'> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(url, accept, state, tools);
    } catch (error) {
      const failed = failureOfError(error, state.name, tools.signal);
      if (failed.status === 401 && state.token) return 'refused';
      const wait = waitFor(failed, attempt, tools);
      if (wait === undefined || tools.signal.aborted) return { ok: false, ...failed.failure };
      tools.usage.waited += wait;
      await tools.clock.sleep(wait);
    }
  }
}

/** Milliseconds before the next try; undefined if there shall be none. */
function waitFor({ failure, retryAfter: seconds }: FailedRequest, attempt: number, tools: Tools): number | undefined {
  if (!isTransient(failure.reason) || attempt >= TRIES) return undefined;
  if (failure.reason === 'timeout' && attempt > 1) return undefined;
  const asked = seconds === undefined ? undefined : seconds * 1000;
  if (failure.reason === 'rate-limited' && asked === undefined) return undefined;
  const wait = asked ?? tools.limits.pause * 2 ** (attempt - 1);
  return tools.usage.waited + wait > tools.limits.maxWait ? undefined : wait;
}

async function once(start: URL, accept: string, state: State, tools: Tools): Promise<Answer> {
  let url = start;
  for (let hop = 0; hop <= REDIRECTS; hop += 1) {
    const signal = AbortSignal.any([tools.signal, AbortSignal.timeout(tools.limits.timeout)]);
    tools.usage.requests += 1;
    const response = await tools.fetch(url, { redirect: 'manual', signal, headers: headersFor(accept, state) });
    tools.usage.quota = { ...tools.usage.quota, ...quotaOf(response.headers) };
    const target = redirectTarget(response, url);
    if (!target) return await answerOf(response, url, state.name, tools);
    await response.body?.cancel();
    url = target;
  }
  throw new FailedRequest({ reason: 'invalid-response', message: `${state.name} redirects in a circle.` });
}

async function answerOf(response: Response, url: URL, name: string, tools: Tools): Promise<Answer> {
  const { status, headers } = response;
  if (!response.ok) {
    await response.body?.cancel();
    throw failureOfStatus(status, name, headers, tools.clock.now());
  }
  const text = await readLimited(response, tools.limits.maxBytes, name);
  return { ok: true, status, headers, text, url };
}

function headersFor(accept: string, { token }: State): Record<string, string> {
  return {
    accept,
    'user-agent': 'ospo-portal-refresh',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
}

/** @throws FailedRequest when the redirect leads to another origin. */
function redirectTarget({ status, headers }: Response, from: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(status)) return undefined;
  const target = URL.parse(headers.get('location') ?? '', from);
  if (target?.origin === from.origin) return target;
  const message = target ? `It redirects to another host, ${target.host}.` : 'It redirects to nowhere.';
  throw new FailedRequest({ reason: target ? 'moved' : 'invalid-response', message });
}

async function parsed(asked: Promise<Answer>, name: string): ReturnType<Client['json']> {
  const answer = await asked;
  if (!answer.ok) return { failure: { reason: answer.reason, message: answer.message } };
  try {
    return { value: JSON.parse(answer.text) as unknown, headers: answer.headers, url: answer.url };
  } catch {
    // A page for people, or an answer that broke off: there is nothing to read in either.
    return { failure: { reason: 'invalid-response', message: `${name} answered something that is not JSON.` } };
  }
}
