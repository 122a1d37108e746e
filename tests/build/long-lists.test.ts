/** Lists of projects that are too long for one page, on a generated site. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { generateInstance } from '../bench/generate.ts';
import { type BuiltSite, buildSite } from '../support/build-site.ts';
import { readPage } from '../support/pages.ts';

/** More than one part, in which every entry has the same licence for its documentation. */
const COUNT = 320;
const LIST = 'licences/CC-BY-4.0';

const instance = mkdtempSync(join(tmpdir(), 'long-lists-'));
let site: BuiltSite;

beforeAll(() => {
  generateInstance(COUNT, instance);
  site = buildSite('long-lists', { OSPO_INSTANCE: instance });
}, 300_000);
afterAll(() => rmSync(instance, { recursive: true }));

const bytesOf = (file: string) => readFileSync(join(site.folder, file));
const rootOf = (page: string) => readPage(site, page).root;
const namesOn = (page: string) =>
  rootOf(page)
    .querySelectorAll('.shelf-name a')
    .map((link) => link.getAttribute('href'));
const relation = (page: string, name: string) =>
  rootOf(page).querySelector(`main a[rel="${name}"]`)?.getAttribute('href');

describe('a list of more projects than a page shows', () => {
  it('has all of them, each once, on its parts', () => {
    const [first, second] = [namesOn(LIST), namesOn(`${LIST}/2`)];
    expect([first.length, second.length]).toEqual([300, 20]);
    expect(new Set([...first, ...second]).size).toBe(COUNT);
  });

  it('leads from one part to the next and back', () => {
    expect(relation(LIST, 'next')).toBe(`/${LIST}/2/`);
    expect(relation(LIST, 'prev')).toBeUndefined();
    expect(relation(`${LIST}/2`, 'prev')).toBe(`/${LIST}/`);
    expect(relation(`${LIST}/2`, 'next')).toBeUndefined();
  });

  it('says how many there are, and which part is shown', () => {
    expect(rootOf(LIST).querySelector('#used-by')?.text).toContain('320 entries');
    const second = rootOf(`${LIST}/2`);
    expect(second.querySelector('h1')?.text).toBe('CC-BY-4.0');
    expect(second.querySelector('main')?.text).toContain('320 entries');
    expect(second.querySelector('[aria-current="page"]')?.text.trim()).toBe('Page 2 of 2');
  });

  it('loads quickly: no part has more than 60 kB after gzip', () => {
    for (const page of [LIST, `${LIST}/2`, 'catalogue', 'catalogue/software'])
      expect(gzipSync(bytesOf(`${page}/index.html`)).length).toBeLessThan(60_000);
  });

  it('is found by search engines on all its parts', () => {
    expect(String(bytesOf('sitemap-0.xml'))).toContain(`/${LIST}/2/</loc>`);
  });
});

describe('a list that fits on a page', () => {
  it('has no parts', () => {
    expect(namesOn('catalogue/gateware').length).toBe(32);
    expect(relation('catalogue/gateware', 'next')).toBeUndefined();
  });
});
