import { describe, expect, inject, it } from 'vitest';

import { readPage } from '../support/pages.ts';

describe.each([
  ['school', inject('school'), ['documentation']],
  ['small', inject('small'), ['gateware', 'hardware', 'software']],
] as const)('the home page of %s', (_name, site, kinds) => {
  it('leads once to the list of each kind that has entries, drawn or not', () => {
    const links = readPage(site, '').root.querySelectorAll(
      '.home-kinds a, .trace-wide a.trace-head',
    );
    expect(links.map((link) => link.getAttribute('href')).toSorted()).toEqual(
      kinds.map((kind) => `${site.base}catalogue/${kind}/`),
    );
  });
});
