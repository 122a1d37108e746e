/** Programs find from the page of a project what describes it, how to cite it, and under which licence it is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, inject, it } from 'vitest';

import { isServed, readPages } from '../support/pages.ts';

const small = inject('small');
const RELATIONS = ['cite-as', 'describedby', 'license', 'type'];
const pages = readPages(small).filter(({ path }) => /\/projects\/[^/]+\/$/.test(path));
const linksOf = (rel: string) =>
  pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll(`head link[rel="${rel}"]`)
      .map((link) => ({ path, href: link.getAttribute('href') ?? '' })),
  );

describe('signposts of projects', () => {
  it('are full addresses, each once a page', () => {
    expect(pages.length).toBeGreaterThan(0);
    const all = RELATIONS.flatMap((rel) => linksOf(rel).map((link) => ({ rel, ...link })));
    expect(all.filter(({ href }) => !href.startsWith('https://'))).toEqual([]);
    expect(new Set(all.map((link) => JSON.stringify(link))).size).toBe(all.length);
  });

  it('lead to files that are there', () => {
    const described = linksOf('describedby');
    expect(described.length).toBeGreaterThanOrEqual(pages.length);
    const missing = described.filter(({ href }) => !isServed(small, new URL(href).pathname));
    expect(missing).toEqual([]);
  });

  it('cite by DOI, where a project has one', () => {
    const cited = linksOf('cite-as').map(({ href }) => href);
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.every((href) => href.startsWith('https://doi.org/10.'))).toBe(true);
  });

  it('name licences that SPDX explains, and types of schema.org', () => {
    const licenses = linksOf('license').map(({ href }) => new URL(href).host);
    expect(new Set(licenses)).toEqual(new Set(['spdx.org']));
    expect(new Set(linksOf('type').map(({ href }) => new URL(href).host))).toEqual(
      new Set(['schema.org']),
    );
  });
});

describe('pages as Markdown', () => {
  it('stand beside each page of the handbook and of a project, whose head says so', () => {
    const all = readPages(small).filter(({ path }) =>
      /\/(?:projects\/[^/]+|guidelines\/(?!print\/)[^/]+\/[^/]+)\/$/.test(path),
    );
    expect(all.length).toBeGreaterThan(pages.length);
    for (const { path, root } of all) {
      const link = root.querySelector('head link[type="text/markdown"]');
      if (root.querySelector('meta[http-equiv="refresh"]')) continue;
      expect(link?.getAttribute('href')).toBe(`${path}index.md`);
      const file = `${path.slice(small.base.length)}index.md`;
      const text = readFileSync(join(small.folder, file), 'utf8');
      expect(text).toMatch(/^# /);
      expect(text).toContain(`<https://open.harbour.example${path}>`);
    }
  });
});

describe('llms.txt', () => {
  const text = readFileSync(join(small.folder, 'llms.txt'), 'utf8');

  it('begins with the name of the site and what it is', () => {
    expect(text).toMatch(/^# .+\n\n> .+\n\n/);
  });

  it('leads to files and pages that are there, each with what it says', () => {
    const links = [...text.matchAll(/^- \[[^\]]+\]\((https:[^)]+)\): \S/gm)].map(
      ([, to = '']) => to,
    );
    expect(links.length).toBe(text.match(/^- /gm)?.length);
    expect(links.filter((to) => !isServed(small, new URL(to).pathname))).toEqual([]);
  });
});
