/** Which pages a reader may have meant by an address that leads nowhere. */
import type { NamedPage } from './named-page.ts';
import { NEARNESS, nearness } from './nearness.ts';
import { closeNames } from './suggest.ts';
import { compact, words } from '../../lib/words.ts';

/** In shorter words everything is near. */
const SHORTEST_WORD = 4;

/**
 * The pages whose names are nearest to the parts of an address: to its last part first, and there to the whole of it.
 *
 * @param path as the address bar has it, percent signs included.
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

/** Folders of this site and of others, which say nothing about the page. */
const FOLDERS: ReadonlySet<string> = new Set([
  'index',
  'project',
  'projects',
  'wiki',
  'wikis',
  'home',
]);

/** The last part first: `/projects/Some_Board/index.html` asks for "Some Board". */
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
    // A stray percent sign: the letters around it can still be compared.
    return path;
  }
}
