/**
 * One request to one origin: https only (http on loopback), limited in time and size, no redirect to another origin, no
 * cookie. Used by commands and in browsers for all forges and services, except where octokit sends the request or a
 * picture is fetched.
 */
import type { Cause } from './cause.ts';
import { FailedRequest, failureOfStatus, notJson } from './failure.ts';
import { readBytes, readStart } from './read-limited.ts';
import { quotaOf, type Usage } from './usage.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** As it came, and as a text. */
  readonly bytes: Uint8Array;
  readonly text: string;
  /** More would have come than the limit, which cuts. */
  readonly isCut: boolean;
  readonly url: URL;
}

/** The request. */
export interface Request {
  readonly url: URL;
  /** Name of the host for messages. */
  readonly name: string;
  readonly accept: string;
  /** Sent to the origin of the address only. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Absent for GET. */
  readonly change?:
    | { readonly method: 'POST' | 'PUT' | 'PATCH'; readonly body: string }
    | undefined;
}

/** How a request is sent. */
export interface Transport {
  readonly fetch: typeof fetch;
  readonly limits: {
    readonly timeout: number;
    readonly maxBytes: number;
    /** A longer answer is cut; otherwise it is a failure. */
    readonly cuts?: boolean | undefined;
  };
  /** Aborts it. */
  readonly signal?: AbortSignal | undefined;
  /** Counts requests. */
  readonly usage?: Usage | undefined;
  readonly clock?: { now(): Date } | undefined;
  /** In browsers, where redirects cannot be followed by hand, the final address is checked instead. */
  readonly redirect?: 'follow' | undefined;
}

const REDIRECTS = 3;

/** Media type of a JSON API's answer. */
export const JSON_TYPE = 'application/json';

/** @throws TypeError with a sentence when it is no address, or neither https nor http on loopback. */
export function allowedBase(address: string): URL {
  const url = URL.parse(address);
  if (!url) throw new TypeError(`${address} is no address. Write it whole: https://ospo.example/.`);
  if (isAllowed(url)) return url;
  throw new TypeError(`${address} is refused: use https.`);
}

/** True for https, and for http on loopback. */
function isAllowed({ protocol, hostname }: URL): boolean {
  const isLoopback = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback);
}

/**
 * Sends one request, follows redirects within its origin, and reads the answer within the limits. Changes are sent
 * once, and never redirected.
 *
 * @throws FailedRequest, or what fetch throws.
 */
export async function sendRequest(request: Request, transport: Transport): Promise<Answer> {
  let { url } = request;
  for (let hop = 0; hop <= REDIRECTS; hop += 1) {
    if (transport.usage) transport.usage.requests += 1;
    const response = await transport.fetch(url, initOf(request, transport));
    if (transport.usage) {
      transport.usage.quota = { ...transport.usage.quota, ...quotaOf(response.headers) };
    }
    const target = redirectTarget(response, url);
    if (!target) return await answerOf(response, url, request, transport);
    await response.body?.cancel();
    if (request.change) throw invalid({ code: 'change-redirected' }, response.status);
    url = target;
  }
  throw invalid({ code: 'redirects-in-circle', host: request.name });
}

/** The parsed body. @throws FailedRequest when it is not JSON. */
export function jsonOf({ text }: Pick<Answer, 'text'>, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // An HTML page, or a truncated answer.
    throw notJson(name);
  }
}

/** Aborts when the run ends, or after the time limit of the request. */
export function deadline({ signal, limits }: Pick<Transport, 'signal' | 'limits'>): AbortSignal {
  const timeout = AbortSignal.timeout(limits.timeout);
  return signal ? AbortSignal.any([signal, timeout]) : timeout;
}

function initOf({ accept, headers, change }: Request, transport: Transport): RequestInit {
  return {
    ...change,
    redirect: transport.redirect ?? 'manual',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: deadline(transport),
    headers: { accept, ...(change && { 'content-type': JSON_TYPE }), ...headers },
  };
}

async function answerOf(
  response: Response,
  url: URL,
  { name, accept }: Request,
  { limits, clock }: Transport,
): Promise<Answer> {
  const { status, headers } = response;
  if (!response.ok) {
    await response.body?.cancel();
    if (accept === JSON_TYPE && isPage(response)) throw notJson(name, status);
    throw failureOfStatus(status, name, headers, clock?.now() ?? new Date());
  }
  const { bytes, isCut } = limits.cuts
    ? await readStart(response, limits.maxBytes)
    : { bytes: await readBytes(response, limits.maxBytes, name), isCut: false };
  return { status, headers, bytes, text: new TextDecoder().decode(bytes), isCut, url };
}

/** An HTML error page comes from a proxy in front of the API, and says nothing about the resource. */
function isPage({ status, headers }: Response): boolean {
  const type = headers.get('content-type') ?? '';
  return [403, 404, 410].includes(status) && /\bhtml\b/.test(type);
}

/** @throws FailedRequest when the redirect leads to another origin, or would send a user and a password. */
function redirectTarget(response: Response, from: URL): URL | undefined {
  if (response.redirected) sameOrigin(new URL(response.url), from);
  const target = locationOf(response, from);
  if (target) sameOrigin(target, from);
  return target;
}

/**
 * The target of a redirect; undefined for any other answer. Whether it may be requested is for the caller to check.
 *
 * @throws FailedRequest when it is malformed, or would send a user and a password.
 */
export function locationOf({ status, headers }: Response, from: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(status)) return undefined;
  const target = URL.parse(headers.get('location') ?? '', from);
  if (!target || target.username || target.password) {
    throw invalid({ code: 'bad-redirect' });
  }
  return target;
}

function sameOrigin(target: URL, from: URL): void {
  if (target.origin === from.origin) return;
  throw new FailedRequest({ reason: 'moved', cause: { code: 'other-host', host: target.host } });
}

function invalid(cause: Cause, status?: number): FailedRequest {
  return new FailedRequest({ reason: 'invalid-response', cause }, status);
}
