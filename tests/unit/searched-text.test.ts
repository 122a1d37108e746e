/** The pattern that reads finished pages, against the tree of which they were made. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type HtmlElement, writeHtml } from '../../src/lib/html-tree.ts';
import { searchedText } from '../../src/site/search/searched-text.ts';

type Child = HtmlElement['children'][number];

const HOSTILE = [
  '<b>',
  '</main >',
  '<!--',
  '-->',
  '<script>',
  '"',
  "'",
  '>',
  '&lt;',
  ' data-pagefind-ignore',
  '=',
  '</div',
];
const LEFT_OUT = ['button', 'nav', 'script', 'style', 'template', 'label'];
const KEPT = ['p', 'div', 'h2', 'span', 'b', 'ul', 'li', 'code', 'td'];
const EMPTY = ['br', 'hr', 'img', 'input'];

const sign = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 4 }));
const name = (names: readonly string[]) => fc.constantFrom(...names);
const properties = fc.record(
  { title: sign, alt: sign, dataPagefindIgnore: fc.constant('') },
  { requiredKeys: [] },
);
const text = fc.record({ type: fc.constant('text' as const), value: sign });
const comment = fc.record({
  type: fc.constant('comment' as const),
  value: fc.constantFrom('<b>', '<script>', '"', 'a > b'),
});
const empty = fc.record({
  type: fc.constant('element' as const),
  tagName: name(EMPTY),
  properties,
  children: fc.constant<Child[]>([]),
});
const { child } = fc.letrec<{ child: Child; element: Child }>((tie) => ({
  child: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    comment,
    empty,
    tie('element'),
  ),
  element: fc.record({
    type: fc.constant('element' as const),
    tagName: name([...KEPT, ...LEFT_OUT]),
    properties,
    children: fc.array(tie('child'), { maxLength: 4 }),
  }),
}));

/** Gives each text a word of its own around it, and tells which of them a reader of the search is to find. */
function marked(
  nodes: readonly Child[],
  found: string[],
  isLeftOut = false,
  count = { value: 0 },
): Child[] {
  return nodes.map((node): Child => {
    if (node.type === 'text') {
      const [before, after] = [`w${(count.value += 1)}w`, `w${(count.value += 1)}w`];
      if (!isLeftOut) found.push(before, after);
      return { ...node, value: `${before} ${node.value.replaceAll(/[a-z\d]/gi, '')} ${after}` };
    }
    if (node.type !== 'element') return node;
    const isOut =
      isLeftOut || LEFT_OUT.includes(node.tagName) || 'dataPagefindIgnore' in node.properties;
    // A script ends where its end stands, whatever it says; HTML cannot write that within one.
    const children = ['script', 'style'].includes(node.tagName)
      ? [{ type: 'text' as const, value: `w${(count.value += 1)}w "<script>" <b> <!--` }]
      : marked(node.children, found, isOut, count);
    return { ...node, children };
  });
}

describe('the text for the search', () => {
  it('has every word that is not left out, and no other, whatever signs stand in texts, attributes and remarks', () => {
    fc.assert(
      fc.property(fc.array(child, { maxLength: 6 }), (nodes) => {
        const found: string[] = [];
        const html = writeHtml(marked(nodes, found));
        const page = `<html lang="en"><main data-pagefind-body>${html}</main></html>`;
        expect(searchedText(Buffer.from(page))?.match(/w\d+w/g) ?? []).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['<', '<a', '<a "', '<!--', '</', '<b>', "<p title='", '<script>', '& ', '¶ '])(
    'is read in good time from 500 kB of %s',
    (piece) => {
      const main = piece.repeat(500_000 / piece.length);
      const began = performance.now();
      searchedText(Buffer.from(`<main data-pagefind-body>${main}</main>`));
      expect(performance.now() - began).toBeLessThan(2000);
    },
  );
});
