import type { PagefindResult } from './pagefind.ts';
import { plain, words } from '../../lib/words.ts';

/** Above this many, a query has real words; and looking into each page would be slow. */
const FEW = 10;

/** Letters at the end of a word that its other forms may lack: `running`, `run`. */
const ENDING = 4;
const STEM = 3;

/**
 * Drops results that Pagefind found by a shortened word only: for a word that no page has, it falls back to
 * its first letters, and would answer `xyzzy` with whatever has `x`.
 */
export async function soundResults(
  query: string,
  results: readonly PagefindResult[],
): Promise<readonly PagefindResult[]> {
  if (results.length > FEW) return results;
  const pages = await Promise.all(results.map((result) => result.data()));
  return results.filter((_, place) => {
    const { content = '', meta = {} } = pages[place] ?? {};
    return isSound(query, [content, ...Object.values(meta)].join(' '));
  });
}

/** True if a text has the beginning of each word of the query. */
export function isSound(query: string, text: string): boolean {
  const searched = plain(text);
  return words(query).every((word) =>
    searched.includes(word.slice(0, Math.max(STEM, word.length - ENDING))),
  );
}
