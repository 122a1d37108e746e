/** The list of recent searches. Pure; `recent-store.ts` keeps it. */
import { plain } from '../../lib/words.ts';

const LIMIT = 5;

/** Parses the stored list; empty if it is not a list of texts. */
export function parseRecent(kept: string | null): string[] {
  const list = readJson(kept ?? '[]');
  if (!Array.isArray(list)) return [];
  return list.filter((item) => typeof item === 'string').slice(0, LIMIT);
}

/** Puts a query first; queries that differ in case and spaces only are kept once. */
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
    // The storage was changed by something else.
    return undefined;
  }
}
