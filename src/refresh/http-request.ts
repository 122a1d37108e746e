/** One request to one origin, limited in time and size. */
import { FailedRequest, failureOfStatus } from './http-failure.ts';
import type { Failure, Tools } from './provider.ts';
import { readLimited } from './read-limited.ts';
import { quotaOf } from './usage.ts';

export type Answer =
  | {
      readonly ok: true;
      readonly status: number;
      readonly headers: Headers;
      readonly text: string;
      readonly url: URL;
    }
  | ({ readonly ok: false } & Failure);

const REDIRECTS = 3;

/** @throws TypeError when the address is neither https nor http on loopback. */
export function allowedBase(address: string): URL {
  const url = new URL(address);
  if (isAllowed(url)) return url;
  throw new TypeError(`${address} is refused: use https.`);
}

/** True for https, and for http on loopback. */
function isAllowed({ protocol, hostname }: URL): boolean {
  const isLoopback = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback);
}

/** What goes with a request. */
export interface Sender {
  readonly accept: string;
  /** The forge as people know it. */
  readonly name: string;
  readonly token: string | undefined;
}

/**
 * Sends one request, follows redirects within its origin, and reads the answer within the limits.
 *
 * @throws FailedRequest, or what fetch throws.
 */
export async function sendRequest(start: URL, sender: Sender, tools: Tools): Promise<Answer> {
  let url = start;
  for (let hop = 0; hop <= REDIRECTS; hop += 1) {
    const signal = AbortSignal.any([tools.signal, AbortSignal.timeout(tools.limits.timeout)]);
    tools.usage.requests += 1;
    const response = await tools.fetch(url, {
      redirect: 'manual',
      signal,
      headers: headersFor(sender),
    });
    tools.usage.quota = { ...tools.usage.quota, ...quotaOf(response.headers) };
    const target = redirectTarget(response, url);
    if (!target) return await answerOf(response, url, sender, tools);
    await response.body?.cancel();
    url = target;
  }
  throw new FailedRequest({
    reason: 'invalid-response',
    message: `${sender.name} redirects in a circle.`,
  });
}

async function answerOf(
  response: Response,
  url: URL,
  { name, accept }: Sender,
  tools: Tools,
): Promise<Answer> {
  const { status, headers } = response;
  if (!response.ok) {
    await response.body?.cancel();
    if (accept === JSON_TYPE && isPage(response)) throw new FailedRequest(isNoApi(name), status);
    throw failureOfStatus(status, name, headers, tools.clock.now());
  }
  const text = await readLimited(response, tools.limits.maxBytes, name);
  return { ok: true, status, headers, text, url };
}

/** What an interface for programs answers. */
export const JSON_TYPE = 'application/json';

/** A page for people that there is nothing comes from something before the interface, which says nothing of it. */
function isPage({ status, headers }: Response): boolean {
  const type = headers.get('content-type') ?? '';
  return [403, 404, 410].includes(status) && /\bhtml\b/.test(type);
}

function isNoApi(name: string): Failure {
  return { reason: 'invalid-response', message: `${name} answered something that is not JSON.` };
}

function headersFor({ accept, token }: Sender): Record<string, string> {
  return {
    accept,
    'user-agent': 'ospo-portal-refresh',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
}

/** @throws FailedRequest when the redirect leads to another origin, or would send a name and a password. */
function redirectTarget({ status, headers }: Response, from: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(status)) return undefined;
  const target = URL.parse(headers.get('location') ?? '', from);
  if (!target || target.username || target.password) {
    const message = 'It redirects to no address that may be asked.';
    throw new FailedRequest({ reason: 'invalid-response', message });
  }
  if (target.origin === from.origin) return target;
  throw new FailedRequest({
    reason: 'moved',
    message: `It redirects to another host, ${target.host}.`,
  });
}
