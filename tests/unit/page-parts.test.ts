import { expect, it } from 'vitest';

import { pagesWithAllParts, partsOf, selectorOf } from '../support/page-parts.ts';

it('says of what elements, classes, roles, types and ARIA attributes a page is made', () => {
  const html = `<head><meta name="a"></head><main class="guide  wide"><input type="search" aria-label="a > b" required>
    <p role=note>class="no"</p><br/></main>`;
  expect([...partsOf(html)]).toEqual([
    ...['main', '.guide', '.wide'],
    ...['input', 'input[type=search]', 'input[aria-label]', 'p', 'p[role=note]', 'br'],
  ]);
});

it('chooses the pages with most, until nothing is missing', () => {
  const pages = new Map([
    ['index', new Set(['h1', 'p'])],
    ['list', new Set(['h1', 'ul', 'li', 'p'])],
    ['table', new Set(['h1', 'table'])],
    ['empty', new Set<string>()],
  ]);
  expect(pagesWithAllParts(pages)).toEqual(
    new Map([
      ['list', new Set(['h1', 'ul', 'li', 'p'])],
      ['table', new Set(['table'])],
    ]),
  );
});

it('finds a part on its page', () => {
  const parts = ['main', '.sm:wide', 'p[role=note]', 'input[aria-label]'];
  expect(parts.map(selectorOf)).toEqual([
    ...['main', '[class~="sm:wide"]', 'p[role="note"]', 'input[aria-label]'],
  ]);
});
