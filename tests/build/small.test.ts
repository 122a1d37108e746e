import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, inject, it } from 'vitest';

import { readPage, readPages, textOf } from '../support/pages.ts';

const site = inject('small');
const main = (path: string) => readPage(site, path).root.querySelector('main');
const section = (path: string, id: string) =>
  textOf(readPage(site, path).root.querySelector(`#${id}`));

describe('an instance of another office', () => {
  it('shows no word about the office that uses the program first', () => {
    const telling = readPages(site)
      .filter(({ html }) => /CERN(?!-OHL| Open Hardware)|OHWR|ohwr/.test(html))
      .map(({ path }) => path)
      .filter((path) => !path.includes('/licences/'));
    expect(telling).toEqual([]);
  });

  it('stands under its base path in the sitemap, robots.txt and the manifest', () => {
    const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
    expect(read('robots.txt')).toContain('https://open.harbour.example/open/sitemap-index.xml');
    expect(read('sitemap-0.xml')).toContain(
      'https://open.harbour.example/open/projects/tide-board/',
    );
    expect(JSON.parse(read('site.webmanifest'))).toMatchObject({ start_url: '/open/' });
  });
});

describe('a project page', () => {
  it.each([
    ['projects/tide-board', 'works-with', 'runs Tide core'],
    ['projects/tide-core', 'works-with', 'runs on Tide board'],
    ['projects/tide-board', 'works-with', 'is driven by Tide driver C++'],
    ['projects/buoy', 'works-with', 'plugs into any of 1'],
    ['projects/tide-board', 'works-with', 'takes any of 1'],
    ['projects/tide-board', 'works-with', 'Tide gauge'],
    ['projects/tide-board', 'licence', 'CERN-OHL-W-2.0'],
    ['projects/tide-board', 'licence', 'For hardware'],
    ['projects/tide-board', 'licence', 'For documentation'],
    ['projects/buoy', 'licence', 'The licence is not stated here.'],
    ['projects/tide-board', 'get', 'Quay Electronics'],
    ['projects/tide-board', 'uses', 'Storm warnings.'],
    ['projects/tide-board', 'characteristics', 'Range 12 m'],
    [
      'projects/tide-driver',
      'cite',
      'The tide team (2025). Tide driver C++, Driver & library <v2> (version v2.1)',
    ],
    ['projects/tide-driver', 'activity', '12 in the year before, 120 in all'],
    ['projects/tide-driver', 'activity', 'read from the git history, as of Aug 2026'],
    ['projects/tide-driver', 'activity', 'Shell < 1%'],
    ['projects/tide-driver', 'files', '2 of 8 present'],
    ['projects/tide-board', 'provenance', 'Not read yet'],
    ['projects/tide-board', 'provenance', 'Confirmed by its maintainers'],
  ])('%s says in "%s": %s', (path, id, words) => {
    expect(section(path, id).replace(/\s*\((?:hardware|gateware|software)\)/g, '')).toContain(
      words,
    );
  });

  it('says plainly what nobody has confirmed', () => {
    expect(textOf(main('projects/buoy'))).toContain(
      'Nobody who maintains the project has confirmed them.',
    );
    expect(textOf(main('projects/tide-board'))).not.toContain('Not confirmed');
  });

  it('leaves out what is not known instead of showing zeros', () => {
    const { root } = readPage(site, 'projects/buoy');
    expect(root.querySelector('#activity')).toBeNull();
    expect(root.querySelector('#files')).toBeNull();
    expect(textOf(root.querySelector('.title-block'))).toContain('Licence Not stated');
  });

  it('shows text from an entry as text, never as markup', () => {
    const { html, root } = readPage(site, 'projects/tide-board');
    expect(root.querySelector('main img')).toBeNull();
    expect(html).toContain('&lt;img src=x');
  });

  it('keeps a tombstone for a retired project, out of the lists and the search', () => {
    const { root } = readPage(site, 'projects/old-driver');
    expect(textOf(root.querySelector('.callout'))).toContain('left the catalogue on 5 May 2025');
    expect(textOf(root.querySelector('.callout'))).toContain('Tide driver C++');
    expect(root.querySelector('[data-pagefind-body]')).toBeNull();
    expect(textOf(main('catalogue'))).not.toContain('Old driver');
  });

  it('links every licence of an expression to its page', () => {
    const links = readPage(site, 'projects/tide-driver')
      .root.querySelectorAll('.title-block .license-expression a')
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '/open/licences/MIT/',
      '/open/licences/LicenseRef-Harbour/',
      '/open/licences/GPL-2.0-or-later/',
    ]);
  });
});

describe('addresses that were published once', () => {
  it.each([
    ['projects/tide-gauge-board', '/open/projects/tide-board/'],
    ['projects/tide-gauge', '/open/ecosystems/tide-gauge/'],
    ['old-place', '/open/catalogue/'],
  ])('%s still leads to %s', (old, now) => {
    expect(readPage(site, old).html).toContain(`url=${now}"`);
  });
});

describe('a guideline', () => {
  const { root } = readPage(site, 'guidelines/start/publish');

  it('opens as a controlled document', () => {
    expect(textOf(root.querySelector('.title-block'))).toBe(
      'Number ST-01 Standing Required Reviewed 1 Nov 2026 Next review Nov 2027 For Designers About Hardware Owner Open Work Desk',
    );
  });

  it('lists its headings, its sources and its neighbours', () => {
    expect(root.querySelectorAll('.contents a').map((link) => link.text)).toEqual([
      'Ask the desk',
      'Tag a release',
      'Checklist',
      'Sources',
    ]);
    expect(textOf(root.querySelector('#sources'))).toContain('Rules of the harbour, section 1');
    expect(textOf(root.querySelector('.previous-next'))).toContain('Next, LI-01 Choose a licence');
  });

  it('gives links in the text the base path', () => {
    expect(root.querySelector('.step p a')?.getAttribute('href')).toBe(
      '/open/guidelines/start/licence/',
    );
  });

  it('warns of a draft and of a review that is overdue', () => {
    const text = textOf(main('guidelines/start/licence'));
    expect(text).toContain('This page is a draft.');
    expect(text).toContain('The next review of this page is overdue.');
  });
});
