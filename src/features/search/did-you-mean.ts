/** Suggests pages for an address that does not exist. */
import type { NamedPage } from './named-page.ts';
import { NEARNESS, nearness } from './nearness.ts';
import { closeNames } from './suggest.ts';
import { compact, words } from '../../lib/words.ts';

/** Shorter words are similar to too many others. */
const SHORTEST_WORD = 4;

/**
 * The pages whose names are nearest to the segments of an address: first to its last segment, and there to the whole of
 * it.
 *
 * @param path as in `location.pathname`, percent-encoded.
 */
export function likelyPages(path: string, pages: readonly NamedPage[], limit = 5): NamedPage[] {
  const queries = partsOf(path).flatMap((part) => [
    part,
    ...words(part).filter(({ length }) => length >= SHORTEST_WORD),
  ]);
  const found = new Set<NamedPage>();
  for (const query of queries) {
    if (found.size >= limit) break;
    const close = closeNames(query, pages).flatMap((name) => named(name, pages));
    for (const page of [...named(query, pages), ...close]) found.add(page);
  }
  return [...found].slice(0, limit);
}

function named(query: string, pages: readonly NamedPage[]): NamedPage[] {
  return pages
    .map((page) => ({ page, near: nearness(page, query) }))
    .filter(({ near }) => near < NEARNESS.text)
    .toSorted((a, b) => a.near - b.near || a.page.name.length - b.page.name.length)
    .map(({ page }) => page);
}

/** Common segments, here or on other sites, that say nothing about the page. */
const FOLDERS: ReadonlySet<string> = new Set([
  'index',
  'project',
  'projects',
  'wiki',
  'wikis',
  'home',
]);

/** The last segment first: `/projects/Some_Board/index.html` gives "Some Board". */
function partsOf(path: string): string[] {
  return decoded(path)
    .split('/')
    .map((part) => part.replace(/\.\w{1,5}$/, '').replaceAll(/[_+]/g, ' '))
    .filter((part) => compact(part) !== '' && !FOLDERS.has(part.toLowerCase()))
    .toReversed();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Malformed percent-encoding is compared as it is.
    return path;
  }
}
