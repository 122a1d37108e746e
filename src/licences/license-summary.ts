/** A licence in three lists of phrases: lower case, no full stop, each list below a heading. */
export interface LicenseSummary {
  /** Follows "You may". */
  readonly may: readonly string[];
  /** Follows "You must"; empty if there are no conditions. */
  readonly must: readonly string[];
  /** Follows "It does not give you". */
  readonly not: readonly string[];
}
