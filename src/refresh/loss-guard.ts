import type { FailureReason } from '../lib/http/failure.ts';
import type { Metadata } from '../schemas/metadata.ts';

/** A host that is down is no loss; these failures say that the repository cannot be reached any more. */
const LOST: readonly FailureReason[] = ['not-found', 'gone', 'forbidden', 'moved'];

export interface Losses {
  /** Repositories that were reachable before this run and are gone now. */
  readonly lost: readonly string[];
  readonly reachable: number;
  /** More than a tenth was lost at once, and at least three: more likely a fault of ours or of a forge. */
  readonly isTooMuch: boolean;
}

/** Fewer losses are accepted, even if they are more than a tenth. */
const FEW = 3;

export function lossesBetween(before: Metadata, after: Metadata): Losses {
  const reachable = Object.keys(before).filter((key) => !before[key]?.failing);
  const lost = reachable.filter((key) => {
    const reason = after[key]?.failing?.reason;
    return reason !== undefined && LOST.includes(reason);
  });
  const isTooMuch = lost.length >= FEW && lost.length > reachable.length / 10;
  return { lost, reachable: reachable.length, isTooMuch };
}
