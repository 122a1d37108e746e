import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'node-html-parser';
import { describe, expect, inject, it } from 'vitest';

import { isServed, readPage, readPages, textOf } from '../support/pages.ts';

const small = inject('small');
const sites = { small, cern: inject('cern') };
const read = (file: string) => readFileSync(join(small.folder, file), 'utf8');
const titles = (slug: string) =>
  (JSON.parse(read(`feeds/${slug}.json`)) as { items: { title: string }[] }).items.map(
    ({ title }) => title,
  );

describe('a feed', () => {
  it.each([
    ['all', ['Tide core has another licence', 'Tide driver C++ v2.1<rc>', 'Tide board is listed']],
    ['kinds/hardware', ['Tide board is listed']],
    ['kinds/software', ['Tide driver C++ v2.1<rc>']],
    [
      'topics/sensing',
      ['Tide core has another licence', 'Tide driver C++ v2.1<rc>', 'Tide board is listed'],
    ],
    ['organisations/harbour-lab', ['Tide driver C++ v2.1<rc>', 'Tide board is listed']],
  ])('"%s" holds its own changes, the latest first', (slug, expected) => {
    expect(titles(slug)).toEqual(expected);
    const entries = parse(read(`feeds/${slug}.xml`)).querySelectorAll('entry title');
    expect(entries.map(({ text }) => text)).toEqual(expected);
  });

  it('is announced by every page of its own, not by cards inside others', () => {
    const silent = readPages(small).filter(
      ({ path, root }) =>
        !path.startsWith(`${small.base}embed/`) &&
        root.querySelector('link[type="application/atom+xml"]')?.getAttribute('href') !==
          `${small.base}feeds/all.xml`,
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it.each(Object.entries(sites))(
    'of the %s instance is never dated 1970, nor is any other file or page',
    (_name, { folder }) => {
      const texts = globSync(['**/*.{xml,json,jsonld,ics,csv,md,txt,yml,yaml,html}', 'v1/*'], {
        cwd: folder,
      });
      expect(texts.length).toBeGreaterThan(100);
      const dated = texts.filter((file) =>
        /<updated>19|\b1970-?01-?01/.test(readFileSync(join(folder, file), 'utf8')),
      );
      expect(dated).toEqual([]);
    },
  );

  it('is dated by its latest change, in RFC 3339', () => {
    expect(read('feeds/all.xml')).toContain('<updated>2026-09-03T04:00:00Z</updated>');
    expect(read('feeds/kinds/software.xml')).toContain('<updated>2026-09-02T04:00:00Z</updated>');
  });
});

describe.each(Object.entries(sites))('the feeds of the %s instance', (_name, site) => {
  it('are complete, and link only to pages that exist', () => {
    const atom = globSync('feeds/**/*.xml', { cwd: site.folder });
    const json = globSync('feeds/**/*.json', { cwd: site.folder });
    expect(json.filter((file) => !atom.includes(file.replace(/json$/, 'xml')))).toEqual([]);
    expect(json.length).toBeGreaterThan(4);
    const broken = atom.flatMap((file) =>
      [...readFileSync(join(site.folder, file), 'utf8').matchAll(/href="([^"]+)"/g)]
        .map(([, address = '']) => new URL(address).pathname)
        .filter((path) => !isServed(site, path)),
    );
    expect(broken).toEqual([]);
  });
});

describe('the page of what changed', () => {
  it('says the same as the feed, by day', () => {
    const { root } = readPage(small, 'changes');
    expect(root.querySelectorAll('main h2').map(({ text }) => text)).toEqual([
      '3 Sept 2026',
      '2 Sept 2026',
      '1 Sept 2026',
      'Follow it',
    ]);
    expect(textOf(root.querySelector('main'))).toContain('reads Apache-2.0 now.');
  });

  it('says so when nothing has been noticed yet, or shows what was', () => {
    const main = readPage(sites.cern, 'changes').root.querySelector('main');
    const isEmpty = main?.querySelector('.facts') === null;
    expect(textOf(main).includes('No change has been noticed yet')).toBe(isEmpty);
  });
});

describe('the feed of what a project could mend', () => {
  const feed = (id: string) => parse(read(`projects/${id}/findings.xml`));
  const said = (id: string) =>
    feed(id)
      .querySelectorAll('entry')
      .map((entry) =>
        ['title', 'updated', 'id'].map((name) => entry.querySelector(name)?.text ?? ''),
      );

  it('names faults since they are known, and what is missing by the last reading', () => {
    expect(said('constructor')).toEqual([
      [
        'Not found: Link to the documentation',
        '2026-08-01T00:00:00Z',
        'tag:open.harbour.example,2026:constructor/finding/point/documentation',
      ],
      [
        'codemeta.json has a fault in line 4',
        '2026-07-30T04:00:00Z',
        'tag:open.harbour.example,2026:constructor/finding/manifest%2Fsyntax/codemeta.json/',
      ],
    ]);
    const citation = said('tide-driver').find(([title]) => title === 'Not found: CITATION.cff');
    expect(citation).toEqual([
      'Not found: CITATION.cff',
      '2026-08-01T00:00:00Z',
      'tag:open.harbour.example,2026:tide-driver/finding/point/citation',
    ]);
    expect(feed('tide-driver').querySelector('summary')?.text).toContain('Read Aug 2026.');
    expect(said('buoy')).toEqual([]);
  });

  it('is announced by the page for maintainers, and linked where they read of it', () => {
    const { root } = readPage(small, 'projects/constructor/care');
    const place = `${small.base}projects/constructor/findings.xml`;
    expect(root.querySelectorAll(`head link[rel=alternate][href="${place}"]`)).toHaveLength(1);
    expect(textOf(root.querySelector(`#hygiene a[href="${place}"]`))).toBe('As a feed');
    const badge = `${small.base}projects/constructor/metadata.svg`;
    expect(root.querySelector(`#badge img[src="${badge}"]`)?.getAttribute('alt')).toMatch(/^Meta/);
    expect(read('projects/constructor/metadata.svg')).toContain('refused: line 4');
    expect(read('projects/buoy/metadata.svg')).toContain('none read');
  });
});
