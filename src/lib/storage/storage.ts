/** The browser's `localStorage`. Only the inline script that sets the theme reads it elsewhere. */
import { STORED, type StoredName } from './keys.ts';

/**
 * Undefined where nothing is stored, or storage is blocked.
 *
 * @param part appended to the key, for names with several values.
 */
export function readStored(name: StoredName, part = ''): string | undefined {
  try {
    return localStorage.getItem(STORED[name] + part) ?? undefined;
  } catch {
    // Storage is blocked.
    return undefined;
  }
}

/** Stores a text, or removes it if undefined or empty. */
export function keepStored(name: StoredName, text: string | undefined, part = ''): void {
  try {
    if (text) localStorage.setItem(STORED[name] + part, text);
    else localStorage.removeItem(STORED[name] + part);
  } catch {
    // Storage is full or blocked: the value is lost with the page.
  }
}
