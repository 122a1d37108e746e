/** Fetches one picture over https, from listed public hosts alone, complete or not at all. */
import type { ForgeAt } from '../../schemas/forges/forges.ts';
import {
  FailedRequest,
  failureOfError,
  failureOfStatus,
  type Failure,
} from '../../lib/http/failure.ts';
import { readBytes } from '../../lib/http/read-limited.ts';
import { deadline, locationOf } from '../../lib/http/request.ts';
import { MAX_PICTURE_BYTES } from '../../lib/picture/picture.ts';
import { createPublicFetch } from '../public-fetch.ts';
import type { Tools } from '../provider.ts';
import { fileAddress } from './address.ts';

/** The validators of HTTP caching (`ETag`, `Last-Modified`) from the last answer. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export interface FetchedBytes extends Validators {
  readonly bytes: Uint8Array;
}

const REDIRECTS = 3;

/** Longer ones are not kept. */
const MAX_VALIDATOR = 200;

/** @returns `unchanged` where the host answers that it has not changed. Never throws. */
export async function fetchPicture(
  address: string,
  known: Validators,
  hosts: readonly ForgeAt[],
  tools: Tools,
): Promise<FetchedBytes | 'unchanged' | Failure> {
  const { host } = new URL(address);
  try {
    return await follow(address, known, hosts, tools);
  } catch (error) {
    return failureOfError(error, host, tools.signal).failure;
  }
}

async function follow(
  address: string,
  known: Validators,
  hosts: readonly ForgeAt[],
  tools: Tools,
): Promise<FetchedBytes | 'unchanged'> {
  const fetch = tools.publicFetch ?? createPublicFetch();
  let next = new URL(address);
  for (let hop = 0; hop <= REDIRECTS; hop += 1) {
    // Each redirect is checked like the first address.
    const url = fileAddress(next, hosts);
    if (!url)
      throw new FailedRequest({
        reason: 'forbidden',
        cause: { code: 'not-listed', host: next.host },
      });
    tools.usage.requests += 1;
    const response = await fetch(url, {
      redirect: 'manual',
      credentials: 'omit',
      headers: { accept: 'image/*', 'user-agent': 'ospo-portal-refresh', ...conditions(known) },
      signal: deadline(tools),
    });
    const target = locationOf(response, url);
    if (target === undefined) return answerOf(response, url.host, tools);
    await response.body?.cancel();
    next = target;
  }
  throw new FailedRequest({
    reason: 'invalid-response',
    cause: { code: 'redirects-in-circle', host: next.host },
  });
}

function conditions({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}

async function answerOf(
  response: Response,
  host: string,
  { clock }: Tools,
): Promise<FetchedBytes | 'unchanged'> {
  const { status, headers, ok } = response;
  if (status === 304 || !ok) await response.body?.cancel();
  if (status === 304) return 'unchanged';
  if (!ok) throw failureOfStatus(status, host, headers, clock.now());
  const bytes = await readBytes(response, MAX_PICTURE_BYTES, host);
  return {
    bytes,
    etag: validator(headers, 'etag'),
    lastModified: validator(headers, 'last-modified'),
  };
}

function validator(headers: Headers, name: string): string | undefined {
  const value = headers.get(name)?.trim() ?? '';
  return value !== '' && value.length <= MAX_VALIDATOR ? value : undefined;
}
