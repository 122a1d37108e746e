/** Two offices have their portals at a Forgejo: every page leads there, and the form hands entries in there. */
import { describe, expect, inject, it } from 'vitest';

import { handInByFile, handInByIssue, type Target } from '../../src/features/submit/hand-in.ts';
import { readPage, readPages } from '../support/pages.ts';

const school = inject('school');
const AT = 'https://forge.sea.example/open/portal';

/** With a handbook, at the same forge. */
const bilingual = inject('bilingual');
const addresses = [...readPages(school), ...readPages(bilingual)].flatMap(({ root }) =>
  root
    .querySelectorAll('a[href]')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((address) => address.startsWith(`${AT}/`))
    .map((address) => address.slice(AT.length)),
);

describe('a portal at a Forgejo', () => {
  it.each([
    '/_edit/main/catalogue/documentation/sea-course.yaml',
    '/_edit/main/content/guidelines/start/share.mdx',
    '/_edit/main/content/pages/boat.mdx',
    '/commits/branch/main/content/guidelines',
    '/issues/new?title=Sea%20course%20(sea-course)',
  ])('has a page that leads to %s', (address) => {
    expect(addresses).toContain(address);
  });

  it('has no page that leads to another address than those', () => {
    const known = /^\/(?:_edit\/main\/|commits\/branch\/main\/|issues\/new\?title=)/;
    expect(addresses.filter((address) => !known.test(address))).toEqual([]);
  });

  it('takes entries from its form, as a file and as an issue', () => {
    const form = readPage(school, 'submit').root.querySelector('submit-form');
    const target = JSON.parse(form?.getAttribute('data-target') ?? '') as Target;
    const entry = { id: 'tides', kind: 'documentation', name: 'Tides', yaml: 'name: Tides\n' };
    const submission = { ...entry, pictures: [], notes: [], isUpdate: false };
    expect(handInByFile(submission, target)).toEqual({
      address: `${AT}/_new/main?filename=catalogue/documentation/tides.yaml&value=name%3A%20Tides%0A`,
      needsPaste: false,
    });
    expect(handInByIssue(submission, target).address).toMatch(`${AT}/issues/new?title=Add%20Tides`);
  });
});
