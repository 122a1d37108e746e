/** The bytes of a site as it stands on a disk: what each page or row has is multiplied by hundreds. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, inject, it } from 'vitest';

import { readPages } from '../support/pages.ts';

const site = inject('small');
const pages = readPages(site);
const bytesOf = (text: string) => Buffer.byteLength(text);

describe('a file for programs', () => {
  const files = ['api/v1/**/*.json', 'api/v1/*.jsonld', 'embed/*/oembed.json', 'sbom.json'].flatMap(
    (pattern) => globSync(pattern, { cwd: site.folder }),
  );

  it.each(files)('has no indentation: %s', (file) => {
    const text = readFileSync(join(site.folder, file), 'utf8');
    expect(text.length).toBeLessThanOrEqual(JSON.stringify(JSON.parse(text)).length + 1);
  });
});

describe('what stands on pages again and again', () => {
  it('is drawn by the style sheet: the shape of a kind takes 80 bytes at most', () => {
    const marks = pages.flatMap(({ root }) => root.querySelectorAll('.pad'));
    expect(marks.length).toBeGreaterThan(20);
    expect(Math.max(...marks.map(({ outerHTML }) => bytesOf(outerHTML)))).toBeLessThanOrEqual(80);
  });

  it('has no drawing in a link that corrects a value', () => {
    const links = pages.flatMap(({ root }) => root.querySelectorAll('.correct'));
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => link.querySelector('svg'))).toEqual([]);
  });

  it('takes 2.2 kB a page at most before and after what the page is about', () => {
    const frames = pages.map(({ html }) => {
      const body = html.slice(html.indexOf('<body'));
      return bytesOf(body) - bytesOf(/<main[^]*<\/main>/.exec(body)?.[0] ?? '');
    });
    expect(Math.max(...frames)).toBeLessThanOrEqual(2200);
  });

  it('leads to each place of the masthead once', () => {
    const twice = pages.filter(({ root }) => {
      const links = root.querySelectorAll('.masthead a').map((link) => link.getAttribute('href'));
      return new Set(links).size < links.length;
    });
    expect(twice.map(({ path }) => path)).toEqual([]);
  });

  it('says in the head of a page what it is about once, for search engines and previews', () => {
    const twice = pages.filter(({ html, root }) => {
      const said = root.querySelector('meta[property="og:description"]')?.getAttribute('content');
      return said && html.slice(0, html.indexOf('</head>')).split(`content="${said}"`).length > 2;
    });
    expect(twice.map(({ path }) => path)).toEqual([]);
  });
});

describe('a page that each entry has', () => {
  it.each([
    ['of a project', /^projects\/[^/]+\/$/, 37_000],
    ['for its maintainers', /^projects\/[^/]+\/care\/$/, 18_000],
  ])('%s has %s as address and no more bytes than %i', (_name, address, most) => {
    const bytes = pages
      .filter(({ path }) => address.test(path.slice(site.base.length)))
      .map(({ html }) => bytesOf(html));
    expect(bytes.length).toBeGreaterThan(3);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(most);
  });

  it('draws what fits the project in two sizes', () => {
    const drawings = pages
      .map(({ root }) => root.querySelectorAll('#works-with-figure .trace').length)
      .filter((count) => count > 0);
    expect(drawings.length).toBeGreaterThan(2);
    expect(drawings).toEqual(drawings.map(() => 2));
  });
});
