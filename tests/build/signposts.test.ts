/** Programs find from the page of a project what describes it, how to cite it, and under which licence it is. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, inject, it } from 'vitest';

import { isServed, readPages, textOf } from '../support/pages.ts';

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
  const TEXTS =
    /\/(?:(?:projects|ecosystems|topics|organisations|licences|events|news)\/[^/]+|guidelines\/(?!print\/)[^/]+\/[^/]+|about|about\/privacy)\/$/;
  const LISTS = /\/(?:licences\/(?:check|choose)|news\/tags)\/$/;
  const found = readPages(small).filter(
    ({ path, root }) =>
      TEXTS.test(path) && !LISTS.test(path) && !root.querySelector('meta[http-equiv="refresh"]'),
  );
  const textAt = (path: string) =>
    readFileSync(join(small.folder, path.slice(small.base.length), 'index.md'), 'utf8');

  it('stand beside each page of text, whose head says so', () => {
    expect(found.length).toBeGreaterThan(pages.length);
    for (const { path, root } of found) {
      const link = root.querySelector('head link[type="text/markdown"]');
      expect(link?.getAttribute('href'), path).toBe(`${path}index.md`);
      const text = textAt(path);
      expect(text).toMatch(/^# /);
      expect(text).toContain(`<https://open.harbour.example${path}>`);
    }
  });

  it('are announced by no page that has none', () => {
    const wrong = readPages(small).filter(({ path, root }) => {
      const link = root.querySelector('head link[type="text/markdown"]');
      return link && !existsSync(join(small.folder, path.slice(small.base.length), 'index.md'));
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it.each(['ecosystems', 'topics', 'organisations', 'licences', 'events', 'news'])(
    'say in %s what the page says first, and lead where it leads',
    (folder) => {
      const some = found.filter(({ path }) => path.startsWith(`${small.base}${folder}/`));
      expect(some.length).toBeGreaterThan(0);
      for (const { path, root } of some) {
        const text = textAt(path).replaceAll('\\', '');
        const [lead] = root.querySelectorAll('main .lead');
        if (lead) expect(text).toContain(textOf(lead));
        const projects = root
          .querySelectorAll('main .shelf-name a, main .members a')
          .map((link) => link.getAttribute('href') ?? '');
        for (const to of projects)
          expect(text, path).toContain(`https://open.harbour.example${to}`);
      }
    },
  );
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
