/** The list of recent searches. Pure; `recent-store.ts` keeps it. */
import { plain } from '../../lib/words.ts';

const LIMIT = 5;

/** Reads a kept list; anything else than a list of texts is no list. */
export function parseRecent(kept: string | null): string[] {
  const list = readJson(kept ?? '[]');
  if (!Array.isArray(list)) return [];
  return list.filter((item) => typeof item === 'string').slice(0, LIMIT);
}

/** Puts a query first; the same in another spelling of case and spaces is kept once. */
export function addRecent(list: readonly string[], query: string): string[] {
  const asked = query.trim();
  return asked ? [asked, ...removeRecent(list, asked)].slice(0, LIMIT) : [...list];
}

export function removeRecent(list: readonly string[], query: string): string[] {
  return list.filter((other) => plain(other) !== plain(query));
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Somebody else wrote there, and their text is no list of searches.
    return undefined;
  }
}
