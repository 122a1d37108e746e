/** Keeps how the reader likes to see the catalogue in the reader's browser, and nowhere else. */
import { keepStored, readStored } from '../../lib/storage/storage.ts';

/** What was kept; empty in a browser that keeps nothing for this site. */
export function readChoice(): string {
  return readStored('view') ?? '';
}

export function keepChoice(choice: string): void {
  keepStored('view', choice);
}
