import type { ForgeKind } from './forges/forges.ts';
import type { Site } from './site.ts';

/** What can have drifted apart, in the order in which it wants to be mended. */
export const DRIFT_CODES = [
  'moved',
  'unreachable',
  'license-differs',
  'figure-differs',
  'status-stale',
  'manifest-faulty',
  'no-license-file',
  'citation-behind',
  'link-dead',
  'failing',
] as const;
export type DriftCode = (typeof DRIFT_CODES)[number];

/** One thing that no longer fits, who can mend it, and where. */
export interface DriftFinding {
  readonly code: DriftCode;
  /** Id of the project. */
  readonly project: string;
  readonly message: string;
  /** More lines, one for each fault of a file. */
  readonly details?: readonly string[];
  /** The maintainers change their repository, the office changes the entry. */
  readonly who: 'maintainer' | 'office';
  readonly where: FilePlace;
  readonly proposal?: Proposal;
}

/** A file, or the settings of a repository, and the page of its forge on which it is edited, or at least seen. */
export interface FilePlace {
  readonly file: string;
  readonly url: string;
}

/** A change of the entry that follows without judgement, for a person to accept. */
export interface Proposal {
  /** Path of the entry in the instance. */
  readonly file: string;
  /** The way to the value as the schema reads it: a bare address in `repositories` is `{url}`. */
  readonly path: readonly (string | number)[];
  readonly from: string;
  readonly to: string;
}

export interface DriftReport {
  readonly findings: readonly DriftFinding[];
  /** Projects of which the canonical repository was never read, by id. */
  readonly unread: readonly string[];
}

/** What decides the form of addresses: where the entries stand, and which program runs on which host. */
export interface DriftSite {
  readonly repository: Site['repository'];
  readonly forges: readonly { readonly host: string; readonly kind: ForgeKind }[];
}
