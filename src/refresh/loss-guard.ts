import type { FailureReason } from '../lib/http/failure.ts';
import type { Metadata } from '../schemas/metadata.ts';

/** A host that is down loses nothing; one of these says that there is nothing to reach any more. */
const LOST: readonly FailureReason[] = ['not-found', 'gone', 'forbidden', 'moved'];

export interface Losses {
  /** Repositories that were reachable before this run and are not known to their forge any more. */
  readonly lost: readonly string[];
  readonly reachable: number;
  /** More than a tenth was lost at once, and at least three: rather a fault of ours or of a forge. */
  readonly isTooMuch: boolean;
}

/** Fewer may go in one night by themselves, also where they are more than a tenth. */
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
