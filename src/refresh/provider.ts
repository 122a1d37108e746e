/**
 * The interface between the refresh and a forge. A provider answers for each repository with a value, success or a named
 * failure; it never throws. Each kind has a folder with an `adapter.ts`, and one line in `schemas/forges/forges.ts`.
 */
import type { ForgeKind } from '../schemas/forges/forges.ts';
import type { EdgeTexts } from '../manifests/edges/read.ts';
import type { Failure } from '../lib/http/failure.ts';
import type { Facts, FactName, MetadataRecord } from '../schemas/metadata.ts';
import type { Usage } from '../lib/http/usage.ts';

/** A host that may be contacted, and the token for it. */
export interface Forge {
  readonly host: string;
  readonly kind: ForgeKind;
  /** Address of its API. */
  readonly api?: string | undefined;
  /** Base of its clone addresses, if not `https://<host>`. */
  readonly clone?: string | undefined;
  readonly token?: string | undefined;
  readonly tokenEnv?: string | undefined;
}

/** A request, without its token. */
export interface RequestLine {
  /** `GET`, `POST` or `git`. */
  readonly method: string;
  readonly address: string;
}

/** Where a value was read. */
export interface Origin extends RequestLine {
  /** JSONPath (RFC 9535) in the answer, `header <name>`, or the words of a git command. */
  readonly at: string;
}

export type Origins = Readonly<Partial<Record<FactName, Origin>>>;

/** A repository to read. */
export interface Wanted {
  /** Canonical address, the key of the record. */
  readonly key: string;
  /** Path at the host, such as `group/project`. */
  readonly path: string;
  /** The last record, for a provider that can tell that nothing was pushed since. */
  readonly previous?: MetadataRecord | undefined;
  /** Paths of manifests to look for. */
  readonly manifests: readonly string[];
}

export interface Reading {
  readonly source: ForgeKind;
  /** Where the repository was found, if it moved. */
  readonly url?: string | undefined;
  readonly facts: Facts;
  /** The facts that were looked for: one among these without a value is absent, all others are unknown. */
  readonly looked: readonly FactName[];
  /** Malformed parts of the answer; nothing is known of them. */
  readonly unfit?: readonly string[];
  /** Path → text of the manifests that exist; absent if they were not looked for. */
  readonly manifests?: Readonly<Record<string, string>> | undefined;
  /** Where each fact was read; one that follows from an earlier reading has none. */
  readonly origins?: Origins | undefined;
  /** Path of a manifest → where its text was read. */
  readonly texts?: Readonly<Record<string, Origin>> | undefined;
  /** What tells of which other works it is made; absent if that was not looked for, or is known already. */
  readonly edges?: EdgeReading | undefined;
}

/** Files at the root by name; undefined where the forge cannot give them. */
export interface EdgeReading {
  readonly texts: EdgeTexts | undefined;
  /** GitHub's dependency graph, unchecked. */
  readonly sbom?: unknown;
  /** Where the last of them were read. */
  readonly from?: Origin | undefined;
}

export type ReadingOutcome = (
  | { readonly kind: 'read'; readonly wanted: Wanted; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly wanted: Wanted; readonly failure: Failure }
  /** Not asked: a limit was reached, or there is no token. The record stays as it is. */
  | { readonly kind: 'deferred'; readonly wanted: Wanted }
) & {
  /** Duration, where repositories are asked one by one. */
  readonly milliseconds?: number;
};

export type TextAnswer = { readonly text: string } | { readonly failure: Failure };

export interface Provider {
  /** Yields one outcome for each wanted repository, in any order. */
  read(wanted: readonly Wanted[]): AsyncIterable<ReadingOutcome>;
  /** Reads a text file that an entry or a manifest links to at this forge; absent if the forge has no such API. */
  readonly text?: (address: URL) => Promise<TextAnswer>;
}

export interface Clock {
  now(): Date;
  sleep(milliseconds: number): Promise<void>;
}

/** The outside world, as a provider may use it. */
export interface Tools {
  readonly fetch: typeof fetch;
  /** For pages that anybody may have named: by default it reaches public hosts only. Tests replace it. */
  readonly publicFetch?: typeof fetch | undefined;
  readonly clock: Clock;
  readonly usage: Usage;
  /** Aborted when the run has to end. */
  readonly signal: AbortSignal;
  readonly limits: Limits;
  /** Adds a warning to the report, once. */
  readonly warn: (message: string) => void;
  /** Reports a fault of the instance or of this program: the run ends with exit code 1. */
  readonly fault: (message: string) => void;
}

export interface Limits {
  /** Milliseconds, for one request. */
  readonly timeout: number;
  readonly maxBytes: number;
  /** A longer answer is cut; otherwise it is a failure. */
  readonly cuts?: boolean | undefined;
  /** Milliseconds that a forge may make the run wait, in all. */
  readonly maxWait: number;
  /** Milliseconds before the first retry; doubled for each further one. */
  readonly pause: number;
}

export const LIMITS: Limits = {
  timeout: 20_000,
  maxBytes: 8 * 1024 * 1024,
  maxWait: 300_000,
  pause: 1_000,
};

export type ProviderFactory = (forge: Forge, tools: Tools) => Provider;
