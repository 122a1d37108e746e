import { BLOCK_END } from '../../schemas/search-record.ts';

/** What Pagefind gets of a page: its text without the markup, which takes Pagefind longer to read than the text. */
const INDEXED = ' data-pagefind-body';
const LANGUAGE = /<html lang="([^"]*)"/;

/**
 * A remark, a program, or a tag with its attributes, of which the values may hold any sign. This file alone reads HTML by a
 * pattern: every page comes by here. For the 591 pages of one site it takes 85 ms, satteri 890, node-html-parser 340 and
 * a reader of events, sax, 370; that knows XML only. `tests/unit/searched-text.test.ts` holds it against a tree.
 */
const TAG =
  /<!--[^]*?(?:-->|$)|<(script|style)(?![a-z\d-])[^]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][a-z\d-]*)(?![a-z\d-])((?:"[^"]*"|'[^']*'|[^"'<>])*)>/gi;

/** No attribute has its name here. */
const VALUE = /"[^"]*"|'[^']*'/g;

/** Weighs more than other text. */
const HEADING = /^h[1-6]$/;

/** Parts of a sentence: nothing stands between them and the words beside them. */
const INLINE = new Set(
  'a abbr b bdi cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Parts of a row: what is in them is read in one go. */
const CELLS = new Set('br dd td th'.split(' '));

/** What Pagefind itself passes over, and buttons, which are on every page. */
const PASSED_OVER = new Set('button footer form iframe label nav noscript svg template'.split(' '));
/** Elements that are never closed, so that nothing is left out with them. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

const IGNORED = ' data-pagefind-ignore';

/** Of such a list the terms are passed over: they are labels that all pages of a kind have. */
const VALUES_ONLY = ' data-search-values';

/**
 * The language of a page, its `<main>` with what that says of the page, its headings and its text. Neighbouring
 * elements have something between them: Pagefind would read `<dt>Language</dt><dd>C++</dd>` as one word, and pages have
 * no white space there, to be small. Between blocks that is `BLOCK_END`, so that an excerpt can be one of them; it keeps
 * Pagefind from ending headings with full stops, too. Elements with `data-pagefind-ignore` are left out, and so are the terms of a list
 * with `data-search-values`.
 *
 * @param page well-formed HTML, as a build writes it.
 * @returns undefined if the page does not want to be found.
 */
export function searchedText(page: Buffer): string | undefined {
  if (!page.includes(INDEXED)) return undefined;
  const [start, end] = [page.indexOf('<main'), page.lastIndexOf('</main>')];
  const language = LANGUAGE.exec(page.toString('utf8', 0, start))?.[1] ?? '';
  const main = page.toString('utf8', start, end);
  return `<html lang="${language}"><body>${textOf(main)}</main></body></html>`;
}

const END = ` ${BLOCK_END} `;
/** Where one ends and another begins. */
const SEVERAL_ENDS = new RegExp(`${BLOCK_END}[\\s${BLOCK_END}]*`, 'g');

function textOf(main: string): string {
  let text = '';
  let after = 0;
  /** The element that is being left out, and how many of its name are open within it. */
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
  return (text + main.slice(after)).replaceAll(SEVERAL_ENDS, `${BLOCK_END} `);
}

function has(attributes: string, name: string): boolean {
  return attributes.includes(name) && attributes.replaceAll(VALUE, '').includes(name);
}
