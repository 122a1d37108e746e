/** Pages in a further language, `share.fr.mdx` beside `share.mdx`: read in it, or in that of the office with a note. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, inject, it } from 'vitest';

import { inLanguage, readPage, textOf } from '../support/pages.ts';

const site = inject('bilingual');
const french = inLanguage(site, 'fr');
const ORIGIN = 'https://courses.sea.example';

/** Page, title and first words of its text in both languages. */
const TRANSLATED = [
  ['guidelines/start/share', 'Share a course', 'Partager un cours', 'Déposez le texte'],
  ['about/boat', 'The boat of the desk', 'Le bateau du bureau', 'Un bateau à la jetée'],
  ['news/2026-05-02-new-boat', 'A boat for the school', 'Un bateau pour l’école', 'Il est amarré'],
] as const;
const ALONE = [
  ['guidelines/later/ask', 'Ask before you sail', 'Ask the harbour'],
  ['news/2026-05-03-old-oar', 'An oar is missing', 'Bring it back'],
] as const;

const stateOf = (path: string) => textOf(readPage(french, path).root.querySelector('.page-state'));
const linksOf = (place: typeof site, path: string) => {
  const { root } = readPage(place, path);
  const alternates = root.querySelectorAll('link[rel="alternate"][hreflang]');
  return {
    canonical: root.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    alternates: alternates.map((link) => link.getAttribute('hreflang')),
  };
};

describe('the site map in French', () => {
  const listed = readFileSync(join(site.folder, 'fr/sitemap-0.xml'), 'utf8');
  const isListed = (path: string) => listed.includes(`<loc>${ORIGIN}/fr/${path}/</loc>`);

  it('has each page that is in French, and none that only repeats the English one', () => {
    expect(TRANSLATED.filter(([path]) => !isListed(path))).toEqual([]);
    expect(ALONE.filter(([path]) => isListed(path))).toEqual([]);
    const english = readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8');
    for (const [path] of [...TRANSLATED, ...ALONE])
      expect(english).toContain(`<loc>${ORIGIN}/${path}/</loc>`);
  });
});

describe('a page in both languages', () => {
  it.each(TRANSLATED)('is read in French at %s', (path, title, translation, words) => {
    const { root } = readPage(french, path);
    expect(root.querySelector('h1')?.text.trim()).toBe(translation);
    expect(root.querySelector('h1')?.getAttribute('lang')).toBeUndefined();
    expect(root.querySelector('.prose')?.getAttribute('lang')).toBeUndefined();
    expect(textOf(root.querySelector('.prose'))).toMatch(new RegExp(`^${words}`));
    expect(root.querySelector('title')?.text).toContain(translation);
    expect(textOf(root)).not.toContain('n’est pas traduit');
    expect(readPage(site, path).root.querySelector('h1')?.text.trim()).toBe(title);
  });

  it.each(TRANSLATED)('names its counterparts: %s', (path) => {
    const alternates = ['en-GB', 'fr', 'x-default'];
    expect(linksOf(french, path)).toEqual({ canonical: `${ORIGIN}/fr/${path}/`, alternates });
    expect(linksOf(site, path)).toEqual({ canonical: `${ORIGIN}/${path}/`, alternates });
  });

  it('has the facts of the page itself', () => {
    const head = textOf(
      readPage(french, 'guidelines/start/share').root.querySelector('.guide-head'),
    );
    expect(head).toContain('ST-01');
    expect(head).toContain('Teaching Desk');
  });

  it('is edited in its own file', () => {
    const { root } = readPage(french, 'about/boat');
    const edit = root.querySelector('.guide-foot a')?.getAttribute('href');
    expect(edit).toContain('content/pages/boat.fr.mdx');
  });

  it('is in lists, feeds, the Markdown beside it and the checklist of a release by its French words', () => {
    const read = (file: string) => readFileSync(join(french.folder, file), 'utf8');
    expect(textOf(readPage(french, 'news').root)).toContain('Un bateau pour l’école');
    expect(read('feeds/news.xml')).toContain('Un bateau pour l’école');
    expect(read('feeds/handbook.xml')).toContain('Partager un cours');
    expect(textOf(readPage(french, 'guidelines').root)).toContain('Partager un cours');
    const release = textOf(readPage(french, 'tools/release').root.querySelector('main'));
    expect(release).toContain('Le texte a une licence');
    expect(release).not.toContain('The text has a licence');
    expect(read('guidelines/start/share/index.md')).toContain('Déposez le texte');
  });

  it('says that the page changed after it was translated, and when', () => {
    expect(stateOf('guidelines/start/share')).toMatch(
      /^Cette traduction est plus ancienne que sa page : la page en anglais a été modifiée le \d/,
    );
  });

  it('has no address of its own', () => {
    expect(existsSync(join(site.folder, 'guidelines/start/share.fr'))).toBe(false);
    expect(existsSync(join(french.folder, 'guidelines/start/share.fr'))).toBe(false);
  });
});

describe('a page in English alone', () => {
  it.each(ALONE)('says so on the French site, and is marked: %s', (path, title, words) => {
    const { root } = readPage(french, path);
    expect(stateOf(path)).toBe('Ce texte n’est pas traduit : il est en anglais.');
    expect(root.querySelector('h1')?.text.trim()).toBe(title);
    expect(root.querySelector('h1')?.getAttribute('lang')).toBe('en-GB');
    expect(root.querySelector('.prose')?.getAttribute('lang')).toBe('en-GB');
    expect(textOf(root.querySelector('.prose'))).toMatch(new RegExp(`^${words}`));
  });

  it.each(ALONE)('is told to search engines once, as no translation: %s', (path) => {
    const once = { canonical: `${ORIGIN}/${path}/`, alternates: [] };
    expect(linksOf(french, path)).toEqual(once);
    expect(linksOf(site, path)).toEqual(once);
  });
});
