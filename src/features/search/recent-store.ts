/** Stores the recent searches in the reader's browser; they are not sent anywhere. */
import { keepStored, readStored } from '../../lib/storage/storage.ts';
import { parseRecent } from './recent.ts';

/** Empty where the browser stores nothing for this site. */
export function readRecent(): string[] {
  return parseRecent(readStored('searches') ?? null);
}

export function keepRecent(list: readonly string[]): void {
  keepStored('searches', list.length > 0 ? JSON.stringify(list) : undefined);
}
