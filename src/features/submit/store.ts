/** The draft of an entry, stored in this browser until it is discarded. */
import { isMapping } from '../../lib/is-mapping.ts';
import { keepStored, readStored } from '../../lib/storage/storage.ts';
import type { Values } from './paths.ts';

export interface StoredDraft {
  readonly kind: string;
  readonly id: string;
  readonly values: Values;
  /** Answers for the office, by field. */
  readonly notes: Values;
  /** Confirmed points of the scope. */
  readonly scope: readonly string[];
}

/** @param updated id of the entry that is being updated; each has its own draft. */
function partOf(updated: string | undefined): string {
  return updated === undefined ? '' : `:${updated}`;
}

/** Undefined if there is none, or if it cannot be parsed. */
export function recallDraft(updated: string | undefined): StoredDraft | undefined {
  try {
    const kept: unknown = JSON.parse(readStored('draft', partOf(updated)) ?? 'null');
    return isDraft(kept) ? kept : undefined;
  } catch {
    // Something else is stored: start again.
    return undefined;
  }
}

export function keepDraft(updated: string | undefined, draft: StoredDraft | undefined): void {
  keepStored('draft', draft && JSON.stringify(draft), partOf(updated));
}

function isDraft(value: unknown): value is StoredDraft {
  return (
    isMapping(value) &&
    isMapping(value['values']) &&
    isMapping(value['notes']) &&
    Array.isArray(value['scope'])
  );
}
