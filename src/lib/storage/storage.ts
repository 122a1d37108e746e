/** Keeps things in the reader's browser, and nowhere else. No other file touches the storage. */
import { STORED, type StoredName } from './keys.ts';

/**
 * What was kept; nothing in a browser that keeps nothing for this site.
 *
 * @param part of things of which there are several: which of them.
 */
export function readStored(name: StoredName, part = ''): string | undefined {
  try {
    return localStorage.getItem(STORED[name] + part) ?? undefined;
  } catch {
    // Storage is switched off: nothing was kept.
    return undefined;
  }
}

/** Keeps a text, or forgets what was kept if there is none. */
export function keepStored(name: StoredName, text: string | undefined, part = ''): void {
  try {
    if (text) localStorage.setItem(STORED[name] + part, text);
    else localStorage.removeItem(STORED[name] + part);
  } catch {
    // Storage is full or switched off: it lasts as long as the page.
  }
}
