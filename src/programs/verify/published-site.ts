/** A published site: a folder, or an address. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { failureMessages } from '#messages/failures.ts';
import { FailedRequest, failureOfError } from '../../lib/http/failure.ts';
import { allowedBase, sendRequest, type Transport } from '../../lib/http/request.ts';
import { BUILD_RECORD, type BuildRecord, buildRecordSchema } from '../../schemas/build-record.ts';
import { digestOf } from '../../lib/digest.ts';
import { digests } from '../../site/build-record.ts';

/** SHA-256 of a file, undefined if it does not exist, or the error. */
export type Found = { readonly digest: string | undefined } | { readonly fault: unknown };

export interface PublishedSite {
  /** Undefined if it is missing or malformed. */
  readonly record: BuildRecord | undefined;
  /** Its files, as far as they can be listed. */
  readonly files: readonly string[];
  /** Never throws. */
  readonly find: (file: string) => Promise<Found>;
}

const LIMITS = { timeout: 30_000, maxBytes: 64 * 1024 * 1024 };

export function siteInFolder(folder: string): PublishedSite {
  const file = join(folder, BUILD_RECORD);
  const isSite = existsSync(file);
  const known = new Map(isSite ? digests(folder) : []);
  return {
    record: isSite ? recordIn(readFileSync(file, 'utf8')) : undefined,
    files: [...known.keys()],
    find: (path) => Promise.resolve({ digest: known.get(path) }),
  };
}

/**
 * `build.json` on a server is not trusted for hashes: each file is read.
 *
 * @throws Error with a sentence for the user when nothing answers there.
 */
export async function siteAt(address: string, fetcher: Transport['fetch']): Promise<PublishedSite> {
  const base = allowedBase(address.endsWith('/') ? address : `${address}/`);
  const read = (file: string) =>
    sendRequest(
      {
        url: new URL(file.split('/').map(encodeURIComponent).join('/'), base),
        name: base.host,
        accept: '*/*',
      },
      { fetch: fetcher, limits: LIMITS },
    );
  const record = await read(BUILD_RECORD).then(({ text }) => recordIn(text), noneAt(base.host));
  return {
    record,
    files: Object.keys(record?.files ?? {}),
    find: (file) =>
      read(file).then(
        ({ bytes }): Found => ({ digest: digestOf(bytes) }),
        (error: unknown): Found => (isAbsent(error) ? { digest: undefined } : { fault: error }),
      ),
  };
}

function noneAt(host: string): (error: unknown) => undefined {
  return (error) => {
    if (isAbsent(error)) return undefined;
    const { cause } = failureOfError(error, host).failure;
    throw new Error(failureMessages.sentence(cause), { cause: error });
  };
}

function isAbsent(error: unknown): boolean {
  return error instanceof FailedRequest && [404, 410].includes(error.status ?? 0);
}

function recordIn(text: string): BuildRecord | undefined {
  try {
    return buildRecordSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
