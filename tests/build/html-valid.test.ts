/** The pages are valid HTML, by the recommended rules of html-validate. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';

import { areAllPages } from '../support/all-pages.ts';
import { isRedirect, type Page } from '../support/pages.ts';

type ReadPage = Pick<Page, 'path' | 'html'>;

const sites = { small: inject('small'), school: inject('school'), cern: inject('cern') };

const checker = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // HTML takes any id without blanks.
    'valid-id': ['error', { relaxed: true }],
    // A style sheet that sets rows one below the other takes the roles of a table away.
    'no-redundant-role': 'off',
    // Boxes of one facet share its name, so that an address holds all values that are chosen.
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'button', 'reset', 'submit'] }],
  },
});

/** What is made by one route from different data is one family, in whichever language. */
function familyOf(path: string): string {
  return path
    .replace(/^fr\//, '')
    .replace(
      /^(ecosystems|embed|events|interfaces|languages|makers|organisations|projects|topics)\/[^/]+/,
      '$1/*',
    )
    .replace(/^(news\/tags|impact\/lists|inventory\/components)\/[^/]+/, '$1/*')
    .replace(/^news\/(?!tags\/)[^/]+/, 'news/*')
    .replace(/^licences\/(?!check\/)(?:choose\/.+|[^/]+\/$)/, 'licences/*')
    .replace(/^guidelines\/print\/[^/]+/, 'guidelines/print/*')
    .replace(/^guidelines\/(?!print\/)[^/]+\/[^/]+/, 'guidelines/*');
}

function pagesIn(folder: string): ReadPage[] {
  return globSync('**/*.html', { cwd: folder })
    .filter((file) => !file.startsWith('pagefind'))
    .map((file) => ({
      path: file.replace(/index\.html$/, ''),
      html: readFileSync(join(folder, file), 'utf8'),
    }))
    .filter(({ html }) => !isRedirect(html));
}

/** The longest page of each family: it has the most that can be wrong. The others are made by the same templates. */
function oneOfEach(pages: readonly ReadPage[]): ReadPage[] {
  const families = Map.groupBy(pages, ({ path }) => familyOf(path));
  return [...families.values()].flatMap((family) =>
    family.toSorted((a, b) => b.html.length - a.html.length).slice(0, 1),
  );
}

describe.each(Object.entries(sites))('the HTML of the %s instance', (_name, { folder }) => {
  it(`is valid on ${areAllPages ? 'all pages' : 'the longest page of each family'}`, () => {
    const all = pagesIn(folder);
    const pages = areAllPages ? all : oneOfEach(all);
    expect(pages.length).toBeGreaterThan(20);
    const faults = pages.flatMap(({ path, html }) =>
      checker
        .validateStringSync(html)
        .results.flatMap(({ messages }) => messages)
        .map(({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message} ${selector ?? ''}`),
    );
    expect(faults).toEqual([]);
  }, 600_000);
});
