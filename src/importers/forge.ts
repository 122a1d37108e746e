/** The beginning of an entry from the address of a repository, read where a browser may read it. */
import { importFile } from './import.ts';
import { type Draft, type ImportOptions } from './draft.ts';

export const FORGE_FAILURES = [
  'not-an-address',
  'unknown-forge',
  'not-found',
  'rate-limited',
  'unreachable',
  'invalid-response',
] as const;
export type ForgeFailure = (typeof FORGE_FAILURES)[number];

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

export interface ForgeOptions extends ImportOptions {
  /** Hosts of GitLab, besides those whose name begins with `gitlab.`. */
  readonly gitlabHosts?: readonly string[] | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The address of the API that would be asked, so that a page can say so before; nothing for a host that is not known. */
export function apiOf(url: string, { gitlabHosts = [] }: ForgeOptions = {}): string | undefined {
  const { host } = URL.parse(url) ?? {};
  if (!host) return undefined;
  if (host === 'github.com') return 'https://api.github.com';
  return host.startsWith('gitlab.') || gitlabHosts.includes(host)
    ? `https://${host}/api/v4`
    : undefined;
}

/**
 * Asks the forge of a public repository what it knows, and reads the manifests at the repository's root.
 *
 * @throws ForgeError with a typed reason and a sentence for people.
 */
export async function draftFromForge(
  url: string,
  fetch: typeof globalThis.fetch,
  options: ForgeOptions = {},
): Promise<Draft> {
  const api = apiOf(url, options);
  if (!api)
    throw new ForgeError('unknown-forge', 'This address is at no forge that a page can read.');
  await fetch(api, { signal: options.signal ?? null });
  return importFile('', '', options);
}
