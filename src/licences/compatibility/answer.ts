import type { Use, Basis, Judgement } from '../../schemas/verdict.ts';

/** Reasons for caution, beyond those of the rule itself. */
export type Remark =
  | 'inferred'
  | 'cited'
  | 'ambiguous-version'
  | 'exception-inbound'
  | 'exception-outbound'
  | 'linking-unclear'
  | 'other-domain'
  | 'later-versions';

/** Reasons that do not come from the rules for pairs of licences. */
export type ReasonCode =
  | 'unlisted'
  | 'not-on-list'
  | 'exception'
  | 'contradiction'
  | 'noassertion'
  | 'none'
  | 'unreadable'
  | 'separator'
  | 'separate'
  | 'tool';

/** The answer for one licence in another. */
export interface PairAnswer extends Judgement {
  readonly inbound: string;
  readonly outbound: string;
  readonly use: Use;
  readonly why?: string;
  /** `files`: the files keep the inbound licence, while the work as a whole may have the outbound one. */
  readonly scope?: 'files';
  readonly reason?: ReasonCode;
  readonly note?: string;
  readonly source: readonly string[];
  readonly basis?: Basis;
  readonly remarks: readonly Remark[];
}
