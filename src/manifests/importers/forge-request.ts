/** Requests to the public API of a forge, with failures that a page can explain. */

export type ForgeFailure =
  | 'not-an-address'
  | 'unknown-forge'
  | 'not-found'
  | 'rate-limited'
  | 'unreachable'
  | 'invalid-response'
  | 'too-large';

export class ForgeError extends Error {
  readonly reason: ForgeFailure;
  /** Who was asked; absent when nobody was. */
  readonly host: string | undefined;

  constructor(reason: ForgeFailure, message: string, host?: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'ForgeError';
    this.reason = reason;
    this.host = host;
  }
}

/** Each method throws a ForgeError and nothing else. */
export interface Ask {
  readonly json: (address: string) => Promise<unknown>;
  readonly text: (address: string, accept: string) => Promise<string>;
}

const TIMEOUT = 15_000;
const MAX_BYTES = 2 * 1024 * 1024;

/** No cookie and no token goes along: what is not public is not found. */
export function createAsk(fetch: typeof globalThis.fetch, host: string, signal?: AbortSignal): Ask {
  const text: Ask['text'] = async (address, accept) => {
    const answer = await send(address, accept);
    if (!answer.ok) throw refusal(answer, host);
    if (Number(answer.headers.get('content-length') ?? 0) > MAX_BYTES) throw tooLarge(host);
    const body = await received(answer);
    if (body.length > MAX_BYTES) throw tooLarge(host);
    return body;
  };
  const send = (address: string, accept: string) => {
    const timeout = AbortSignal.timeout(TIMEOUT);
    return orUnreachable(
      fetch(address, {
        headers: { accept },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      }),
    );
  };
  const received = (answer: Response) => orUnreachable(answer.text());
  const orUnreachable = <T>(promise: Promise<T>) =>
    promise.catch((cause: unknown) => {
      throw new ForgeError(
        'unreachable',
        `${host} did not answer. Try again, or use a file.`,
        host,
        cause,
      );
    });
  return {
    text,
    json: async (address) => {
      const body = await text(address, 'application/json');
      try {
        return JSON.parse(body) as unknown;
      } catch (cause) {
        throw new ForgeError(
          'invalid-response',
          `${host} answered something that is not JSON.`,
          host,
          cause,
        );
      }
    },
  };
}

function refusal({ status, headers }: Response, host: string): ForgeError {
  const isSpent = headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after');
  if (status === 429 || (status === 403 && isSpent)) {
    const message = `${host} answers no more questions from here for now. Try again in an hour, or use a file.`;
    return new ForgeError('rate-limited', message, host);
  }
  if (status === 401 || status === 403 || status === 404) {
    const message = `${host} has no public repository at this address.`;
    return new ForgeError('not-found', message, host);
  }
  const reason = status >= 500 ? 'unreachable' : 'invalid-response';
  return new ForgeError(
    reason,
    `${host} answered with an error (${status}). Use a file instead.`,
    host,
  );
}

function tooLarge(host: string): ForgeError {
  return new ForgeError('too-large', `${host} sent more than a manifest can hold.`, host);
}
