/** A licence in three lists of phrases: lower case, no full stop, each list with a heading of its own. */
export interface LicenseSummary {
  /** Follows "You may". */
  readonly may: readonly string[];
  /** Follows "You must"; empty if nothing is asked. */
  readonly must: readonly string[];
  /** Follows "It does not give you". */
  readonly not: readonly string[];
}
