/** A generated site: lists of projects that are too long for one page, and what bad nights have left of further ones. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { diskFiles } from '../../src/refresh/files.ts';
import { generateInstance } from '../bench/generate.ts';
import { joinNights, nightOf, type NightSite, nightSite } from '../refresh/nights.ts';
import { projectsOf, sequence, WORST_SEEDS } from '../refresh/sequences.ts';
import { type BuiltSite, buildSite } from '../support/build-site.ts';
import { readPage } from '../support/pages.ts';

/** More than one part, in which every entry has the same licence for its documentation. */
const COUNT = 320;
const LIST = 'licences/CC-BY-4.0';

const instance = mkdtempSync(join(tmpdir(), 'long-lists-'));
const troubled = projectsOf(WORST_SEEDS.length);
let nights: NightSite;
let site: BuiltSite;

beforeAll(async () => {
  generateInstance(COUNT, instance);
  nights = nightSite(troubled, instance);
  const begin = nightOf(diskFiles, join(instance, 'catalogue'));
  const endings = await Promise.all(WORST_SEEDS.map(sequence));
  const left = endings.map(({ night }) => night);
  nights.put({ ...begin, ...joinNights(left, begin) });
  // No test looks at the preview pictures, which would take half of the time.
  site = buildSite('long-lists', { OSPO_INSTANCE: nights.folder, OSPO_PICTURES: '0' });
}, 300_000);
afterAll(() => {
  nights.remove();
  rmSync(instance, { recursive: true });
});

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

describe('what the worst nights leave', () => {
  it('is built into pages', () => {
    const ids = Object.keys(troubled);
    const isMissing = (path: string) => !existsSync(join(site.folder, path, 'index.html'));
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id) => isMissing(`projects/${id}`))).toEqual([]);
    expect(isMissing('catalogue/state')).toBe(false);
  });
});
