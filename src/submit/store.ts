/** The draft of an entry, kept in this browser until it is discarded. */
import { isMapping } from '../validate/raw.ts';
import type { Values } from './paths.ts';

export interface StoredDraft {
  readonly kind: string;
  readonly id: string;
  readonly values: Values;
  /** Answers for the office, by name. */
  readonly notes: Values;
  /** Points of the scope that hold. */
  readonly scope: readonly string[];
}

const KEY = 'ospo-submit';

/** @param updated id of the entry that is being updated; each has its own draft. */
function keyOf(updated: string | undefined): string {
  return updated === undefined ? KEY : `${KEY}:${updated}`;
}

/** Nothing if there is none, or if it cannot be read. */
export function recallDraft(updated: string | undefined): StoredDraft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(updated)) ?? 'null');
    return isDraft(kept) ? kept : undefined;
  } catch {
    // Storage is switched off, or holds something else: begin anew.
    return undefined;
  }
}

export function keepDraft(updated: string | undefined, draft: StoredDraft | undefined): void {
  try {
    if (draft) localStorage.setItem(keyOf(updated), JSON.stringify(draft));
    else localStorage.removeItem(keyOf(updated));
  } catch {
    // Storage is switched off or full: the draft lasts as long as the page.
  }
}

function isDraft(value: unknown): value is StoredDraft {
  return (
    isMapping(value) &&
    isMapping(value['values']) &&
    isMapping(value['notes']) &&
    Array.isArray(value['scope'])
  );
}
