/** What pages are made of, so that a test looks at each part once, and not at all pages that share it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TAG = /<([a-z][\w-]*)((?:"[^"]*"|[^">])*)>/g;
const ATTRIBUTE = /\s(class|role|type|aria-[a-z]+)(?:="([^"]*)"|=([^\s"]+))?/g;

/** Of the body: names of elements (`table`), classes (`.plate`), and roles, types and ARIA attributes of elements (`nav[aria-label]`). */
export function partsOf(html: string): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const [, name = '', attributes = ''] of html.replace(/^.*<\/head>/s, '').matchAll(TAG)) {
    parts.add(name);
    for (const [, attribute = '', quoted, value = quoted ?? ''] of attributes.matchAll(ATTRIBUTE)) {
      if (attribute === 'class') for (const one of value.split(/\s+/)) parts.add(`.${one}`);
      else if (attribute.startsWith('aria-')) parts.add(`${name}[${attribute}]`);
      else parts.add(`${name}[${attribute}=${value}]`);
    }
  }
  return parts;
}

/**
 * Some of the pages that together have all parts of all of them: first the one with most, then the one with most of
 * what is missing, and so on.
 *
 * @param pages name of each page → its parts.
 * @returns name of each of these pages → the parts that none before it has.
 */
export function pagesWithAllParts(
  pages: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const [name = '', most] =
    [...pages].toSorted(([, one], [, other]) => other.size - one.size)[0] ?? [];
  if (!most?.size) return new Map();
  const others = [...pages].map(([page, parts]) => [page, parts.difference(most)] as const);
  return new Map([[name, most], ...pagesWithAllParts(new Map(others))]);
}

/** The CSS selector of a part: `[class~="plate"]`, `input[type="search"]`. */
export const selectorOf = (part: string): string =>
  part.replace(/^\.(.+)/, '[class~="$1"]').replace(/=([^"]+)\]$/, '="$1"]');

/**
 * @param folder of the built site.
 * @param pages name → path in it, as of `longestPages`.
 */
export function partsOfPages(
  folder: string,
  pages: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const read = (path: string) =>
    readFileSync(join(folder, path.replace(/(^|\/)$/, '$1index.html')), 'utf8');
  return new Map([...pages].map(([name, path]) => [name, partsOf(read(path))]));
}
