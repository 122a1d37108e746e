import { BLOCK_END } from '../../schemas/search-record.ts';

/** What Pagefind gets of a page: its text without the markup, which takes Pagefind longer to read than the text. */
const INDEXED = ' data-pagefind-body';
const LANGUAGE = /<html lang="([^"]*)"/;

/**
 * A comment, a script or style, or a tag with its attributes, whose values may contain any character. A pattern is
 * used, since every page is read: for 591 pages it takes 85 ms, satteri 890, node-html-parser 340, and sax, for XML
 * only, 370. `tests/unit/searched-text.test.ts` compares it with a tree.
 */
const TAG =
  /<!--[^]*?(?:-->|$)|<(script|style)(?![a-z\d-])[^]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][a-z\d-]*)(?![a-z\d-])((?:"[^"]*"|'[^']*'|[^"'<>])*)>/gi;

/** Values are dropped before attribute names are looked for. */
const VALUE = /"[^"]*"|'[^']*'/g;

/** Has more weight than other text. */
const HEADING = /^h[1-6]$/;

/** Inline elements: they do not separate words. */
const INLINE = new Set(
  'a abbr b bdi cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Parts of a row: their content is one block. */
const CELLS = new Set('br dd td th'.split(' '));

/** What Pagefind itself skips, and buttons, which are on every page. */
const PASSED_OVER = new Set('button footer form iframe label nav noscript svg template'.split(' '));
/** Elements without a closing tag. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

const IGNORED = ' data-pagefind-ignore';

/** Terms of such lists are skipped: they are labels that all pages of a kind have. */
const VALUES_ONLY = ' data-search-values';

/**
 * The language of a page, its `<main>` with the search attributes, its headings and its text. Adjacent elements are
 * separated: Pagefind would read `<dt>Language</dt><dd>C++</dd>` as one word, and pages are minified. Blocks are
 * separated by `BLOCK_END`, so that an excerpt can be one of them, and so that Pagefind adds no full stops to headings.
 * Elements with `data-pagefind-ignore` are left out, as are the terms of a list with `data-search-values`.
 *
 * @param page well-formed HTML from a build.
 * @returns undefined if the page is not to be indexed.
 */
export function searchedText(page: Buffer): string | undefined {
  if (!page.includes(INDEXED)) return undefined;
  const [start, end] = [page.indexOf('<main'), page.lastIndexOf('</main>')];
  const language = LANGUAGE.exec(page.toString('utf8', 0, start))?.[1] ?? '';
  const main = page.toString('utf8', start, end);
  return `<html lang="${language}"><body>${textOf(main)}</main></body></html>`;
}

/** Pagefind parts words at an apostrophe as it is typed, and not as it is printed: `l’institut` would be one word. */
const APOSTROPHE = /’(?<=\p{L}’)(?=\p{L})/gu;

const END = ` ${BLOCK_END} `;
/** Consecutive block ends. */
const SEVERAL_ENDS = new RegExp(`${BLOCK_END}[\\s${BLOCK_END}]*`, 'g');

function textOf(main: string): string {
  let text = '';
  let after = 0;
  /** The element that is being skipped, and how many of its name are open within it. */
  let left: { name: string; open: number } | undefined;
  let valuesOnly = false;
  for (const { 0: tag, 2: closes, 3: name = '', 4: attributes = '', index } of main.matchAll(TAG)) {
    if (left) {
      if (name === left.name) left.open += closes ? -1 : 1;
      if (left.open === 0) left = undefined;
    } else {
      const between = main.slice(after, index);
      text += between || ' ';
      if (name === 'dl') valuesOnly = has(attributes, VALUES_ONLY);
      const isLabel = valuesOnly && name === 'dt';
      const isLeftOut = isLabel || PASSED_OVER.has(name) || has(attributes, IGNORED);
      if (isLeftOut && !VOID.has(name)) left = { name, open: 1 };
      else if (name === 'main') text += tag;
      else if (HEADING.test(name)) text += closes ? `${END}</${name}>` : `${END}<${name}>`;
      else if (CELLS.has(name) || (closes && name === 'dt')) text += ' ';
      else if (name && !INLINE.has(name)) text += END;
    }
    after = index + tag.length;
  }
  return (text + main.slice(after))
    .replaceAll(SEVERAL_ENDS, `${BLOCK_END} `)
    .replaceAll(APOSTROPHE, "'");
}

function has(attributes: string, name: string): boolean {
  return attributes.includes(name) && attributes.replaceAll(VALUE, '').includes(name);
}
