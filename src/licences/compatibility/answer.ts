import type { Use, Basis, Judgement } from '../../schemas/verdict.ts';

/** Why an answer is limited or needs care, beyond what the rule itself says. */
export type Remark =
  | 'inferred'
  | 'cited'
  | 'ambiguous-version'
  | 'exception-inbound'
  | 'exception-outbound'
  | 'linking-unclear'
  | 'other-domain'
  | 'later-versions';

/** The reasons that the program itself knows; those of pairs of licences are in the rules. */
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
  /** The files keep the inbound licence; the work as a whole may carry the outbound one. */
  readonly scope?: 'files';
  readonly reason?: ReasonCode;
  readonly note?: string;
  readonly source: readonly string[];
  readonly basis?: Basis;
  readonly remarks: readonly Remark[];
}
