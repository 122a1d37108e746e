import { gzipSync } from 'node:zlib';

import { describe, expect, inject, it } from 'vitest';

import { mostShared, shownEntries } from '../support/shown-entries.ts';
import { pageWeight } from '../support/page-weight.ts';
import { readPage, readPages } from '../support/pages.ts';

const site = inject('cern');
const kB = 1000;
const pages = readPages(site);
const entries = shownEntries(site.folder);
const fullestOf = (kind: string) => entries.find((one) => one.kind === kind)?.id ?? '';
const weightOf = (path: string) => pageWeight(site, readPage(site, path));

describe('the weight of a page, compressed', () => {
  const projects = pages.filter(({ path }) => path.startsWith('/projects/'));

  it('keeps the HTML of every project within 12 kB', () => {
    const heavy = projects
      .map(({ path, html }) => ({ path, bytes: gzipSync(html).length }))
      .filter(({ bytes }) => bytes > 12 * kB);
    expect(heavy).toEqual([]);
  });

  it.each([
    `projects/${fullestOf('hardware')}`,
    `projects/${fullestOf('software')}`,
    '',
    'catalogue',
    'guidelines/hardware/publish',
    `ecosystems/${mostShared(entries, ({ ecosystems }) => ecosystems)}`,
    'licences/CERN-OHL-W-2.0',
    `topics/${mostShared(entries, ({ entry }) => entry.topics)}`,
    'about',
  ])('keeps "/%s" within 10 kB of CSS, 5 kB of scripts, 80 kB of fonts and 8 requests', (path) => {
    const { css, js, fonts, requests } = weightOf(path);
    expect(css).toBeLessThanOrEqual(10 * kB);
    expect(js).toBeLessThanOrEqual(5 * kB);
    expect(fonts).toBeLessThanOrEqual(80 * kB);
    expect(requests).toBeLessThanOrEqual(8);
  });

  it('keeps the whole catalogue within 60 kB of HTML', () => {
    expect(weightOf('catalogue').html).toBeLessThanOrEqual(60 * kB);
  });
});

describe('the catalogue', () => {
  it('holds every project that can be found, in its HTML', () => {
    const findable = pages
      .filter(
        ({ path, html }) =>
          path.startsWith('/projects/') &&
          / data-pagefind-body[\s>=]/.test(html) &&
          // One that has left the catalogue is found by its name, and listed no more.
          !/ class="callout must[ "]/.test(html),
      )
      .map(({ path }) => path);
    const listed = readPage(site, 'catalogue')
      .root.querySelectorAll('.shelf-name a')
      .map((link) => link.getAttribute('href'));
    expect(listed.toSorted()).toEqual(findable.toSorted());
    expect(listed.length).toBeGreaterThan(250);
  });
});
