/** Keeps the recent searches in the reader's browser, and nowhere else. */
import { keepStored, readStored } from '../../lib/storage/storage.ts';
import { parseRecent } from './recent.ts';

/** The kept list; empty in a browser that keeps nothing for this site. */
export function readRecent(): string[] {
  return parseRecent(readStored('searches') ?? null);
}

export function keepRecent(list: readonly string[]): void {
  keepStored('searches', list.length > 0 ? JSON.stringify(list) : undefined);
}
