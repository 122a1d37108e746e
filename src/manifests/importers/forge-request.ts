/** Requests from a page to the public API of a forge, with failures that can be shown. */
import { failureMessages } from '#messages/failures.ts';
import { importFaults as say } from '#messages/importers.ts';
import { failureOfError, type FailureReason } from '../../lib/http/failure.ts';
import { JSON_TYPE, jsonOf, sendRequest } from '../../lib/http/request.ts';

export type ForgeFailure = FailureReason | 'not-an-address' | 'unknown-forge';

export class ForgeError extends Error {
  readonly reason: ForgeFailure;
  /** The host; undefined when none was contacted. */
  readonly host: string | undefined;

  constructor(reason: ForgeFailure, message: string, host?: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'ForgeError';
    this.reason = reason;
    this.host = host;
  }
}

/** Methods throw ForgeError only. */
export interface Ask {
  readonly json: (address: string) => Promise<unknown>;
  readonly text: (address: string, accept: string) => Promise<string>;
}

const LIMITS = { timeout: 15_000, maxBytes: 2 * 1024 * 1024 };

/** Without cookies and tokens: private repositories are not found. */
export function createAsk(fetch: typeof globalThis.fetch, host: string, signal?: AbortSignal): Ask {
  const transport = { fetch, limits: LIMITS, signal, redirect: 'follow' } as const;
  const send = (address: string, accept: string) =>
    sendRequest({ url: new URL(address), name: host, accept }, transport);
  return {
    text: (address, accept) =>
      orExplained(
        send(address, accept).then(({ text }) => text),
        host,
      ),
    json: (address) =>
      orExplained(
        send(address, JSON_TYPE).then((answer) => jsonOf(answer, host)),
        host,
      ),
  };
}

async function orExplained<T>(asked: Promise<T>, host: string): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    const { reason, cause } = failureOfError(error, host).failure;
    const what = failureMessages.sentence(cause);
    throw new ForgeError(reason, `${what} ${say.advice[reason]}`, host, error);
  }
}
