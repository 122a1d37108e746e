/** The handbook as a whole: it says what its words mean, rests on sources, hangs together, and can be read. */
import { describe, expect, it } from 'vitest';

import { acronyms, isExpanded, isName } from '../support/acronyms.ts';
import { handbookPages, plainText } from '../support/handbook-pages.ts';
import { readability } from '../support/readability.ts';

/** Years of school; a page that asks for more is one to write again. */
const GRADE = 9;

const pages = handbookPages();
const glossary = pages.find(({ path }) => path === 'start/glossary');
const explained = new Set(acronyms(plainText(glossary?.body ?? '')).map(({ acronym }) => acronym));

function linksOf(body: string): { to: string; anchor: string }[] {
  return [...body.matchAll(/\]\((?:\/guidelines\/([^)#]+)\/)?(?:#([^)]*))?\)/g)].map(
    ([, to = '', anchor = '']) => ({ to, anchor }),
  );
}

function anchorsOf(path: string): string[] {
  const body = pages.find((page) => page.path === path)?.body ?? '';
  return [...plainText(body).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(pages)('$path', ({ path, body }) => {
  it('says what its acronyms stand for, at their first use or in the glossary', () => {
    const text = plainText(body);
    const unexplained = acronyms(text)
      .filter(({ acronym }) => !isName(acronym) && !explained.has(acronym))
      .filter((use) => !isExpanded(text, use))
      .map(({ acronym }) => acronym);
    expect(unexplained).toEqual([]);
  });

  it('links to headings that exist', () => {
    const broken = linksOf(body)
      .filter(({ anchor }) => anchor !== '')
      .filter(({ to, anchor }) => !anchorsOf(to || path).includes(anchor));
    expect(broken).toEqual([]);
  });

  it('can be read without long schooling', () => {
    expect(readability(body).grade).toBeLessThanOrEqual(GRADE);
  });
});

describe('acronyms', () => {
  it.each([
    ['A list of parts (BOM) helps.', 'BOM', false],
    ['The bill of materials (BOM) helps.', 'BOM', true],
    ['NC, non-commercial', 'NC', true],
    ['the National Telecommunications and Information Administration (NTIA)', 'NTIA', true],
  ])('in "%s", whether %s is expanded: %s', (text, acronym, expected) => {
    const use = acronyms(text).find((found) => found.acronym === acronym);
    expect(use && isExpanded(text, use)).toBe(expected);
  });
});
