import { describe, expect, it } from 'vitest';

import { pointId, withAddresses } from '../../src/features/handbook/check-points.ts';
import { glossaryTerms, termOf } from '../../src/features/handbook/glossary.ts';
import { firstUse, termsToLink } from '../support/glossary-use.ts';
import { handbookPages } from '../support/handbook-pages.ts';

const pages = handbookPages();
const glossary = pages.find(({ path }) => path === 'start/glossary')?.body ?? '';

describe('the terms of a glossary', () => {
  const terms = glossaryTerms(
    '## C\n\n### CITATION.cff\n\nA `file` with [rules](https://x.example),\nof two lines.\n\nMore.\n\n### DOI\n\nA name.\n',
  );

  it('have the anchors of their headings and their first paragraph as plain text', () => {
    expect([...terms]).toEqual([
      ['citationcff', 'A file with rules, of two lines.'],
      ['doi', 'A name.'],
    ]);
  });

  it('are no headings of an example', () => {
    expect([...glossaryTerms('### A\n\n```md\n### B\n\nText.\n```\n')]).toEqual([]);
  });

  it.each([
    ['/guidelines/start/glossary/#doi', 'doi'],
    ['/guidelines/start/glossary/', undefined],
    ['/guidelines/start/other/#doi', undefined],
    ['https://x.example/guidelines/start/glossary/#doi', undefined],
  ])('are what %s leads to: %s', (link, term) => {
    expect(termOf(link)).toBe(term);
  });

  it.each(pages.filter(({ path }) => path !== 'start/glossary'))(
    'are linked where $path first uses them',
    ({ body }) => {
      const unlinked = termsToLink(glossary)
        .map((term) => firstUse(body, term))
        .filter((use) => use && !use.isLinked);
      expect(unlinked).toEqual([]);
    },
  );

  it('include every term that the handbook links to', () => {
    const known = glossaryTerms(glossary);
    const missing = pages
      .flatMap(({ body }) => [...body.matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => termOf(to)))
      .filter((term) => term !== undefined && !known.has(term));
    expect(missing).toEqual([]);
  });
});

describe('the points of a check list', () => {
  it('get an address from their text, each its own', () => {
    const html = withAddresses(
      '<ul><li>Say <code>it</code> &amp; go</li><li>Say it, go</li></ul>',
      'To',
    );
    expect([...html.matchAll(/<span id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'check-say-it-go',
      'check-say-it-go-2',
    ]);
    expect(html).toContain('href="#check-say-it-go-2"');
    expect(html).toContain('Say <code>it</code> &amp; go');
  });

  it('have addresses that end with a whole word', () => {
    const id = pointId(
      'Everybody who has a say in the software has approved it formally and in writing',
    );
    expect(id).toBe('check-everybody-who-has-a-say-in-the-software-has-approved');
  });
});
