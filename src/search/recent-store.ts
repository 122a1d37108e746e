/** Keeps the recent searches in the reader's browser, and nowhere else. */
import { parseRecent } from './recent.ts';

const KEY = 'recent-searches';

/** The kept list; empty in a browser that keeps nothing for this site. */
export function readRecent(): string[] {
  try {
    return parseRecent(localStorage.getItem(KEY));
  } catch {
    // Storage is switched off: there is nothing to offer.
    return [];
  }
}

export function keepRecent(list: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    // Storage is full or switched off: the search works without it.
  }
}
