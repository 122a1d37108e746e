/** Stores the reader's preferred view of the catalogue in the browser. */
import { keepStored, readStored } from '../../lib/storage/storage.ts';

/** Empty where the browser stores nothing for this site. */
export function readChoice(): string {
  return readStored('view') ?? '';
}

export function keepChoice(choice: string): void {
  keepStored('view', choice);
}
