/** What a preview of a link shows of each page. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'node-html-parser';
import { describe, expect, inject, it } from 'vitest';

import { type Page, readPages } from '../support/pages.ts';

const sites = { small: inject('small'), cern: inject('cern') };

/** Found in the text: there are thousands of pages. */
const metaOf = ({ html }: Page, property: string) =>
  parse(new RegExp(`<meta property="${property}"[^>]*>`).exec(html)?.[0] ?? '')
    .querySelector('meta')
    ?.getAttribute('content');

describe.each(Object.entries(sites))('the pictures of the %s instance', (_name, site) => {
  const pages = readPages(site).filter((page) => metaOf(page, 'og:title') !== undefined);
  const files = new Map(
    pages.map((page) => {
      const { pathname } = new URL(metaOf(page, 'og:image') ?? '');
      return [page, join(site.folder, decodeURI(pathname.slice(site.base.length)))] as const;
    }),
  );

  it('are PNG of 1200 by 630 and at most 60 kB, with their size and words for them', () => {
    const wrong = pages.filter((page) => {
      const file = files.get(page) ?? '';
      const head = readFileSync(file).subarray(0, 24);
      return !(
        statSync(file).size <= 60_000 &&
        head.toString('latin1', 1, 4) === 'PNG' &&
        head.readUInt32BE(16) === Number(metaOf(page, 'og:image:width')) &&
        head.readUInt32BE(20) === Number(metaOf(page, 'og:image:height')) &&
        metaOf(page, 'og:image:width') === '1200' &&
        metaOf(page, 'og:image:height') === '630' &&
        metaOf(page, 'og:image:alt')
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(pages.length).toBeGreaterThan(10);
  });
});

describe('the pictures of a site that is drawn in one build', () => {
  it('are their own for each project and guideline', () => {
    const site = sites.small;
    const shared = readPages(site).filter((page) => {
      const path = page.path.slice(site.base.length);
      const own = /^(projects\/[^/]+|guidelines\/(?!print)[^/]+\/[^/]+)\/$/.test(path);
      return own && !metaOf(page, 'og:image')?.endsWith(`/${path}picture.png`);
    });
    expect(shared.map(({ path }) => path)).toEqual([]);
  });
});
