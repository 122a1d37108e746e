/** Licences and copyright of what a site hands out. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'astro/zod';
import { describe, expect, inject, it } from 'vitest';

import { readPage } from '../support/pages.ts';

const site = inject('small');
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const notices = read(site.folder, 'third-party-notices.txt');

const manifest = z.object({ dependencies: z.record(z.string(), z.string()) });
const packages = Object.entries(manifest.parse(JSON.parse(read('package.json'))).dependencies);

/** Sentences and names in quotes, which no minifier changes. */
function strings(folder: string, pattern: string): Set<string> {
  const files = globSync(pattern, { cwd: folder, exclude: ['node_modules'] });
  const found = files.flatMap((file) => [
    ...read(folder, file).matchAll(/(["'`])(\w(?:(?!\1)[^\\\n$]){19,79})\1/g),
  ]);
  return new Set(found.map(([, , text = '']) => text));
}

describe('the notices of a site', () => {
  it('are linked from the foot of a page', () => {
    const links = readPage(site, 'guidelines').root.querySelectorAll('footer .note a');
    expect(links.map((link) => link.getAttribute('href'))).toContain(
      '/open/third-party-notices.txt',
    );
  });

  it('name each package with words of its own in a script of the site', () => {
    const published = strings(join(site.folder, '_astro'), '*.js');
    const theirs = published.difference(strings('src', '**/*.{ts,astro}'));
    const words = packages.map(([name, version]) => ({
      work: `${name} ${version}`,
      found: strings(join('node_modules', name), '**/*.{js,mjs}').intersection(theirs),
    }));
    // Both readers of YAML know the same tags.
    const isOwn = (text: string) => words.filter(({ found }) => found.has(text)).length === 1;
    const bundled = words.filter(({ found }) => [...found].some(isOwn)).map(({ work }) => work);
    expect(bundled.join('\n')).toMatch(/^js-yaml /m);
    expect(bundled.filter((work) => !notices.includes(`\n${work}\n`))).toEqual([]);
  });

  it('name the search and every font, and hold their terms', () => {
    const version = packages.find(([name]) => name === 'pagefind')?.[1];
    expect(notices).toContain(`\npagefind ${version}\n`);
    const fonts = globSync('_astro/*.woff2', { cwd: site.folder });
    expect(fonts).not.toEqual([]);
    for (const font of fonts) {
      const name = font.replace(/^_astro.|\.[^.]+(?=\.woff2$)/g, '');
      expect(notices).toContain(`\n${name}\nLicence: OFL-1.1`);
    }
    expect(notices).toContain('Permission is hereby granted');
    expect(notices).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(notices).toMatch(/^Copyright 2020-2024 The Atkinson Hyperlegible Mono .*https:/m);
  });

  it('name nothing of the machine that built it', () => {
    expect(notices).not.toContain(process.cwd());
  });
});
