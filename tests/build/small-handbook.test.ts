/** A page of the handbook of another office. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, inject, it } from 'vitest';

import { isServed, readPage, textOf } from '../support/pages.ts';

const site = inject('small');
const main = (path: string) => readPage(site, path).root.querySelector('main');

describe('a guideline', () => {
  const { root } = readPage(site, 'guidelines/start/publish');

  it('opens as a controlled document', () => {
    expect(textOf(root.querySelector('.guide-sheet'))).toBe(
      'Number ST-01 Standing Required Reviewed 1 Nov 2026 Next review Nov 2027 For whom, about what, required by what For Designers About Hardware Required by Rules of the harbour, on the wall of the desk, section 1 Ask before you publish Owner Open Work Desk',
    );
  });

  it('lists its headings, its sources and its neighbours', () => {
    expect(root.querySelectorAll('.contents a').map((link) => link.text)).toEqual([
      'Ask the desk',
      'Tag a release',
      'Checklist',
      'Sources',
    ]);
    expect(textOf(root.querySelector('#sources'))).toContain(
      'Rules of the harbour, on the wall of the desk, section 1',
    );
    expect(
      textOf(readPage(site, 'guidelines/start/licence').root.querySelector('#sources')),
    ).toContain('SPDX licence list (read in a stored copy)');
    expect(textOf(root.querySelector('.previous-next'))).toContain('Next, LI-01 Choose a licence');
  });

  it('gives links in the text the base path', () => {
    expect(root.querySelector('.step p a')?.getAttribute('href')).toBe(
      '/open/guidelines/start/licence/',
    );
  });

  it('says that the office has not reviewed it, and who should answer for it', () => {
    expect(
      textOf(readPage(site, 'guidelines/start/words').root.querySelector('.guide-sheet')),
    ).toBe(
      'Number ST-02 Standing Good practice Reviewed Not yet reviewed by the office For whom, about what, required by what For Designers About Hardware Proposed owner Open Work Desk',
    );
    expect(textOf(main('guidelines/changes'))).toMatch(
      /Not yet reviewed by the office .*DA-01.* Words ST-02/,
    );
  });

  it('warns of a draft and of a review that is overdue', () => {
    const text = textOf(main('guidelines/start/licence'));
    expect(text).toContain('This page is a draft.');
    expect(text).toContain('The next review of this page is overdue.');
  });
});

describe('a picture beside a page', () => {
  const picture = readPage(site, 'guidelines/start/words').root.querySelector('.prose picture');
  const image = picture?.querySelector('img')?.attributes ?? {};
  const set = (text = '') => text.split(', ').map((one) => one.split(' '));

  it('says what it shows, and keeps its place while it loads', () => {
    expect(image).toMatchObject({
      alt: 'A board from above, with the desk’s number on it',
      width: '1280',
      height: '823',
      loading: 'lazy',
    });
  });

  it('comes as AVIF and as WebP, in three widths, each small', () => {
    const avif = picture?.querySelector('source')?.attributes ?? {};
    expect(avif['type']).toBe('image/avif');
    for (const [type, sources] of Object.entries({ avif: avif['srcset'], webp: image['srcset'] })) {
      expect(set(sources).map(([, width]) => width)).toEqual(['320w', '640w', '1280w']);
      for (const [path = ''] of set(sources)) {
        expect(path).toMatch(new RegExp(`^/open/.*\\.${type}$`));
        const file = join(site.folder, path.slice(site.base.length));
        expect(statSync(file).size).toBeLessThan(60_000);
      }
    }
  });
});

describe('a file beside a page', () => {
  const links = (path: string) =>
    readPage(site, path).root.querySelectorAll('.prose a[href*="/start/"]');
  const letter = (path: string) => links(path).find(({ text }) => text.includes('letter'));
  const PLACE = '/open/guidelines/start/letter.odt';

  it.each(['guidelines/start/words', 'guidelines/print/start'])(
    'is linked by its one address, with its type and size: %s',
    (path) => {
      expect(letter(path)?.getAttribute('href')).toBe(PLACE);
      expect(textOf(letter(path) ?? null)).toBe('the letter to the desk (ODT, 2 kB)');
    },
  );

  it('is published as it stands', () => {
    expect(isServed(site, PLACE)).toBe(true);
    expect(readFileSync(join(site.folder, PLACE.slice(site.base.length)))).toEqual(
      readFileSync('tests/fixtures/small/content/guidelines/start/letter.odt'),
    );
    expect(isServed(site, '/open/guidelines/start/needs.csv')).toBe(true);
  });

  it('is not published if it is of another type', () => {
    expect(isServed(site, '/open/guidelines/start/desk.png')).toBe(false);
  });
});

describe('a section that the office adds', () => {
  it('has its pages, with numbers and readers of its own', () => {
    const page = readPage(site, 'guidelines/data/measure').root;
    expect(textOf(page.querySelector('.guide-sheet'))).toMatch(/^Number DA-01 .* For Developers /);
    expect(textOf(main('guidelines'))).toMatch(
      / Data What was measured\. .*Publish what was measured DA-01/,
    );
  });

  it('may be for readers whom no other office has', () => {
    const page = readPage(inject('bilingual'), 'guidelines/later/ask').root;
    expect(textOf(page.querySelector('.guide-sheet'))).toContain('For Everybody who sails');
  });
});

describe('where others get the program', () => {
  const other = inject('bilingual');

  it('is said on the page and at the foot of every page, if it is stated', () => {
    const { root } = readPage(site, 'guidelines/start/words');
    const links = ['.guide-text', '.footer'].map((place) =>
      root
        .querySelector(`${place} a[href="https://forge.harbour.example/open/program"]`)
        ?.closest('p, .note')
        ?.text.trim(),
    );
    expect(links).toEqual([
      'The repository of the program: https://forge.harbour.example/open/program',
      expect.stringContaining('The program of this site'),
    ]);
  });

  it('is asked of the office, if it is not', () => {
    const page = readPage(other, 'guidelines/later/ask').root;
    const text = page.querySelector('.guide-text');
    expect(textOf(text)).toContain('This site does not say where others get its program.');
    expect(text?.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
      'https://forge.sea.example/open/portal',
      'mailto:teaching@sea.example',
    ]);
    expect(textOf(page.querySelector('.footer'))).not.toContain('The program of this site');
  });
});
