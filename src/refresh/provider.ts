/**
 * What a forge is to the refresh. A provider answers for each repository with a value, success or a named
 * failure; it never throws. Each kind has a folder with a factory, and one line in `forges/forges.ts`.
 */
import type { ForgeKind } from '../schemas/forges/forges.ts';
import type { Failure } from '../lib/http/failure.ts';
import type { Facts, FactName, MetadataRecord } from '../schemas/metadata.ts';
import type { Usage } from '../lib/http/usage.ts';

/** A host that may be contacted, with the token that goes to it alone. */
export interface Forge {
  readonly host: string;
  readonly kind: ForgeKind;
  /** Where its API answers. */
  readonly api?: string | undefined;
  /** Where its repositories and files are served, if not at `https://<host>`. */
  readonly clone?: string | undefined;
  readonly token?: string | undefined;
  readonly tokenEnv?: string | undefined;
}

/** A repository to read. */
export interface Wanted {
  /** Canonical address, the key of the record. */
  readonly key: string;
  /** Path at the host, such as `group/project`. */
  readonly path: string;
  /** The last record, for a provider that can tell that nothing moved since. */
  readonly previous?: MetadataRecord | undefined;
  /** Paths of manifests to look for. */
  readonly manifests: readonly string[];
}

export interface Reading {
  readonly source: ForgeKind;
  /** Where the repository was found, if it moved. */
  readonly url?: string | undefined;
  readonly facts: Facts;
  /** What was looked for: a fact among these that has no value is absent there, the others are unknown. */
  readonly looked: readonly FactName[];
  /** Parts of the answer that have another shape than they must have; nothing is known of them. */
  readonly unfit?: readonly string[];
  /** Path → text of the manifests that are there; absent if nobody looked. */
  readonly manifests?: Readonly<Record<string, string>> | undefined;
}

export type ReadingOutcome = (
  | { readonly kind: 'read'; readonly wanted: Wanted; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly wanted: Wanted; readonly failure: Failure }
  /** Not asked: a limit was reached, or there is no token. Nothing is known, and nothing is said. */
  | { readonly kind: 'deferred'; readonly wanted: Wanted }
) & {
  /** How long it took, where repositories are asked one by one. */
  readonly milliseconds?: number;
};

export type TextAnswer = { readonly text: string } | { readonly failure: Failure };

export interface Provider {
  /** Yields one outcome for each wanted repository, in any order. */
  read(wanted: readonly Wanted[]): AsyncIterable<ReadingOutcome>;
  /** Reads a text file that a person addresses at this forge; absent if it cannot. */
  readonly text?: (address: URL) => Promise<TextAnswer>;
}

export interface Clock {
  now(): Date;
  sleep(milliseconds: number): Promise<void>;
}

/** What a provider may use of the outer world. */
export interface Tools {
  readonly fetch: typeof fetch;
  /** For pages that anybody may have named; absent, it reaches public hosts alone. Only a test gives another. */
  readonly publicFetch?: typeof fetch | undefined;
  readonly clock: Clock;
  readonly usage: Usage;
  /** Aborted when the run has to end. */
  readonly signal: AbortSignal;
  readonly limits: Limits;
  /** Says something once that a person should know. */
  readonly warn: (message: string) => void;
  /** Says what a person must mend, because it is ours: the run ends with an error. */
  readonly fault: (message: string) => void;
}

export interface Limits {
  /** For one request. */
  readonly timeout: number;
  readonly maxBytes: number;
  /** The longest that a forge may make the run wait, in all. */
  readonly maxWait: number;
  /** Before the first repetition of a failed request; doubled for the next. */
  readonly pause: number;
}

export const LIMITS: Limits = {
  timeout: 20_000,
  maxBytes: 8 * 1024 * 1024,
  maxWait: 300_000,
  pause: 1_000,
};

export type ProviderFactory = (forge: Forge, tools: Tools) => Provider;
