import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, inject, it } from 'vitest';

import { isServed, readPage, readPages, textOf } from '../support/pages.ts';

const site = inject('small');
const main = (path: string) => readPage(site, path).root.querySelector('main');
const section = (path: string, id: string) =>
  textOf(readPage(site, path).root.querySelector(`#${id}`));

describe('an instance of another office', () => {
  it('shows no word about the office that uses the program first', () => {
    const telling = readPages(site)
      .filter(({ html }) => /CERN(?!-OHL| Open Hardware)|OHWR|(?<!\.)ohwr/.test(html))
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

it('says whom to tell of a weakness, for less than a year', () => {
  const text = readFileSync(join(site.folder, '.well-known/security.txt'), 'utf8');
  const field = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(text)?.[1] ?? '';
  expect(field('Contact')).toMatch(/^mailto:\S+@\S+$/);
  expect(field('Canonical')).toBe('https://open.harbour.example/open/.well-known/security.txt');
  const days = (Date.parse(field('Expires')) - Date.now()) / (24 * 60 * 60 * 1000);
  expect(days).toBeLessThan(365);
  expect(days).toBeGreaterThan(0);
});

describe('a project page', () => {
  it.each([
    ['projects/tide-board', 'works-with', 'Gateware runs Tide core'],
    ['projects/tide-core', 'works-with', 'Hardware runs on Tide board'],
    ['projects/tide-board', 'works-with', 'Software is driven by Tide driver C++'],
    ['projects/buoy', 'works-with', 'plugs into any of 1'],
    ['projects/tide-board', 'works-with', 'takes any of 1'],
    ['projects/tide-board', 'works-with', 'Tide gauge'],
    ['projects/tide-board', 'licence', 'CERN-OHL-W-2.0'],
    ['projects/tide-board', 'licence', 'Hardware CERN-OHL-W-2.0 share your changes to it'],
    ['projects/tide-board', 'licence', 'Documentation CC-BY-4.0 keep its notices'],
    ['projects/buoy', 'licence', 'The licence is not stated here.'],
    ['projects/tide-board', 'get', 'Quay Electronics'],
    ['projects/tide-board', 'uses', 'Storm warnings.'],
    ['projects/tide-board', 'characteristics', 'Range 12 m'],
    [
      'projects/tide-driver',
      'cite',
      'The tide team (2025). Tide driver C++, Driver & library <v2> (Version 2.1) [Computer software].',
    ],
    [
      'projects/tide-driver',
      'activity',
      '2 people committed in the last year ; 12 commits in the last year ; latest tag 1 month ago ; 42 open issues',
    ],
    ['projects/tide-driver', 'activity', 'Commits 120'],
    ['projects/buoy', 'works-with', 'Derived: both name the interface Sensor port'],
    ['projects/tide-driver', 'files', 'Missing: Licence notices, CONTRIBUTING'],
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
    expect(textOf(root.querySelector('.answers'))).toContain('State not stated');
  });

  it('says what a statement rests on where its source does not say it in words', () => {
    const { root } = readPage(site, 'projects/buoy');
    expect(textOf(root.querySelector('#provenance'))).toContain(
      'The maker is that of the account.',
    );
  });

  it('shows a licence that was seen in a copy apart from what the project states', () => {
    const { root } = readPage(site, 'projects/buoy');
    const seen = root.querySelector('.licence-seen');
    expect(textOf(seen)).toContain('Hardware CERN-OHL-1.2 Seen in a copy of 2015');
    expect(textOf(root.querySelector('#licence'))).toContain('File LICENSE.');
    expect(textOf(root.querySelector('.answers'))).toContain(
      'Hardware CERN-OHL-1.2 seen in a copy of 2015',
    );
    expect(seen?.querySelector('a')?.getAttribute('href')).toBe(
      'https://forge.harbour.example/copies/buoy',
    );
    expect(textOf(root.querySelector('#licence'))).toContain('The licence is not stated here.');
    expect(readFileSync(join(site.folder, 'api/v1/catalogue.csv'), 'utf8')).toContain(
      'hardware CERN-OHL-1.2 (https://forge.harbour.example/copies/buoy, 2015)',
    );
  });

  it('shows text from an entry as text, never as markup', () => {
    const { html, root } = readPage(site, 'projects/tide-board');
    const images = root.querySelectorAll('main img').map((image) => image.getAttribute('src'));
    expect(images.filter((source) => !source?.startsWith('/open/media/'))).toEqual([]);
    expect(html).toContain('&lt;img src=x');
  });

  it('keeps a tombstone for a retired project, out of the lists, which the search finds by its name', () => {
    const { root } = readPage(site, 'projects/old-driver');
    expect(textOf(root.querySelector('.callout'))).toContain('left the catalogue on 5 May 2025');
    expect(textOf(root.querySelector('.callout'))).toContain('Tide driver C++');
    const found = root.querySelector('[data-pagefind-body][data-search-name="Old driver"]');
    expect(found?.getAttribute('data-search-summary')).toContain('left the catalogue');
    expect(textOf(main('catalogue'))).not.toContain('Old driver');
  });

  it('keeps the page of a licence that no other project has, to which the tombstone leads', () => {
    const { root } = readPage(site, 'projects/old-driver');
    const links = root.querySelectorAll('main a[href*="/licences/CECILL-2.1/"]');
    expect(links.length).toBeGreaterThan(0);
    expect(isServed(site, links[0]?.getAttribute('href') ?? '')).toBe(true);
  });

  it('links every licence of an expression to its page', () => {
    const links = readPage(site, 'projects/tide-driver')
      .root.querySelectorAll('.answers .license-expression a')
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '/open/licences/MIT/',
      '/open/licences/LicenseRef-Harbour/',
      '/open/licences/GPL-2.0-or-later/',
    ]);
  });
});

describe('the history of a repository', () => {
  it('is drawn as small lines, each with its numbers in words', () => {
    const lines = readPage(site, 'projects/tide-driver').root.querySelectorAll('#activity svg');
    expect(lines.map((line) => line.getAttribute('aria-label'))).toEqual([
      '3 on 1 Jun 2026, 4 on 3 Aug 2026; between 3 and 4',
      '100 on 1 Jun 2026, 120 on 3 Aug 2026; between 100 and 120',
      '50 on 1 Jun 2026, 42 on 3 Aug 2026; between 42 and 50',
      '3 on 1 Jun 2026, 5 on 3 Aug 2026; between 3 and 5',
    ]);
    expect(readPage(site, 'projects/tide-core').root.querySelector('#activity svg')).toBeNull();
  });
});

describe('a relation that follows from an interface', () => {
  it('is drawn on both pages, dashed, and told from those that somebody states', () => {
    for (const path of ['projects/buoy', 'projects/tide-board']) {
      const figure = readPage(site, path).root.querySelector('#works-with-figure');
      expect(figure?.querySelectorAll('.trace-wide .is-derived')).toHaveLength(1);
      expect(section(path, 'works-with')).toContain('Derived: both name the interface Sensor port');
    }
  });
});

describe('the page on which a project is looked after', () => {
  const { root } = readPage(site, 'projects/tide-driver/care');
  const links = root.querySelectorAll('main a').map((link) => link.getAttribute('href') ?? '');
  const state = (name: string) =>
    textOf(
      root.querySelectorAll('.points li').find((point) => textOf(point).startsWith(name)) ?? null,
    );

  it('says of each point what is known, and how to mend what is missing', () => {
    expect(state('README')).toBe('README Found');
    expect(state('Security policy')).toContain('Not known');
    expect(state('CITATION.cff')).toContain('Missing');
    expect(links).toContain('/open/guidelines/start/publish/');
    expect(links).toContain(
      'https://forge.harbour.example/open/tide-driver/_new/main?filename=CITATION.cff',
    );
  });

  it('leads to all ways to change the entry, and stays out of lists and searches', () => {
    expect(links).toContain('/open/submit/?id=tide-driver');
    expect(links.filter((link) => link.includes('/-/issues/new'))).toHaveLength(2);
    expect(root.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8')).not.toContain('/care/');
    const project = readPage(site, 'projects/tide-driver').root;
    expect(project.querySelector('.care a[href$="/care/"]')).not.toBeNull();
  });

  it('hands over the badge and the card as text', () => {
    const [markdown, html, frame] = root.querySelectorAll('#badge pre').map(({ text }) => text);
    expect(markdown).toContain(
      '(https://open.harbour.example/open/projects/tide-driver/badge.svg)',
    );
    expect(html).toContain('projects/tide-driver/badge.svg');
    expect(frame).toContain('https://open.harbour.example/open/embed/tide-driver/');
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
