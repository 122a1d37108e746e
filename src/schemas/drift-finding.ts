import type { ForgeKind } from './forges/forges.ts';
import type { Site } from './site.ts';

/** Kinds of findings, in the order in which to correct them. */
export const DRIFT_CODES = [
  'moved',
  'unreachable',
  'license-differs',
  'figure-differs',
  'relation-contradicted',
  'status-stale',
  'manifest-faulty',
  'no-license-file',
  'citation-behind',
  'link-dead',
  'failing',
] as const;
export type DriftCode = (typeof DRIFT_CODES)[number];

/** A difference, who can correct it, and where. */
export interface DriftFinding {
  readonly code: DriftCode;
  /** Id of the project. */
  readonly project: string;
  readonly message: string;
  /** The message without an age, for what is not made anew each day; where it has one. */
  readonly undated?: string;
  /** What tells it from others of its code in the project: an address, a file, a part. */
  readonly about?: string;
  /** An instant or a month: when it was first noticed, where a record tells. */
  readonly since?: string;
  /** Further lines, one for each fault of a file. */
  readonly details?: readonly string[];
  /** Maintainers correct their repository, the office corrects the entry. */
  readonly who: 'maintainer' | 'office';
  readonly where: FilePlace;
  readonly proposal?: Proposal;
}

/** A file, or the settings of a repository, with the page of its forge that edits, or at least shows, it. */
export interface FilePlace {
  readonly file: string;
  readonly url: string;
}

/** A change of the entry that follows from data, for a person to accept. */
export interface Proposal {
  /** Path of the entry in the instance. */
  readonly file: string;
  /** Path of the value in the parsed entry: a plain address in `repositories` is `{url}`. */
  readonly path: readonly (string | number)[];
  readonly from: string;
  readonly to: string;
}

export interface DriftReport {
  readonly findings: readonly DriftFinding[];
  /** Ids of the projects whose canonical repository was never read. */
  readonly unread: readonly string[];
}

/** What links depend on: where the entries are, and the kind of each forge. */
export interface DriftSite {
  readonly repository: Site['repository'];
  readonly forges: readonly { readonly host: string; readonly kind: ForgeKind }[];
}
