/** One build makes the pages of a site in several languages, and what they share once. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, inject, it } from 'vitest';

import { inLanguage, isServed, type Page, readPage, readPages } from '../support/pages.ts';

const site = inject('bilingual');
const french = inLanguage(site, 'fr');
const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
const ORIGIN = 'https://courses.sea.example';

const pages = { 'en-GB': readPages(site), fr: readPages(french) };
const framed = (some: readonly Page[]) => some.filter(({ root }) => root.querySelector('.footer'));
const all = [...pages['en-GB'], ...pages.fr];

/** Where a page says that it stands in each language. */
const alternates = ({ root }: Page) =>
  Object.fromEntries(
    root
      .querySelectorAll('link[rel="alternate"][hreflang]')
      .map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']),
  );
const canonical = ({ root }: Page) =>
  root.querySelector('link[rel="canonical"]')?.getAttribute('href');

describe('a site in two languages', () => {
  it('has each page in both', () => {
    const paths = pages['en-GB'].map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(30);
    expect(pages.fr.map(({ path }) => path.replace('/fr/', '/'))).toEqual(paths);
  });

  it.each(['en-GB', 'fr'] as const)('says the language of each page in %s', (locale) => {
    const wrong = framed(pages[locale]).filter(
      ({ root }) => root.querySelector('html')?.getAttribute('lang') !== locale,
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('names the counterparts in the head of each page that may be found, and they name it', () => {
    // A page without a translation is told to search engines once.
    const found = all.filter((page) => canonical(page) && Object.keys(alternates(page)).length > 0);
    const said = new Map(found.map((page) => [canonical(page) ?? '', alternates(page)]));
    expect(said.size).toBe(found.length);
    expect(said.get(`${ORIGIN}/fr/catalogue/`)).toEqual({
      'en-GB': `${ORIGIN}/catalogue/`,
      fr: `${ORIGIN}/fr/catalogue/`,
      'x-default': `${ORIGIN}/catalogue/`,
    });
    const lonely = [...said].filter(
      ([own, links]) =>
        !Object.values(links).includes(own) ||
        Object.values(links).some(
          (other) => JSON.stringify(said.get(other)) !== JSON.stringify(links),
        ),
    );
    expect(lonely).toEqual([]);
  });

  it('leads from each page to the same in the other language, which is named in itself', () => {
    const switches = (locale: 'en-GB' | 'fr') =>
      framed(pages[locale]).map(({ path, root }) => {
        const [link, ...more] = root.querySelectorAll('nav a[hreflang]');
        const { lang, hreflang, href } = link?.attributes ?? {};
        return { path, lang, hreflang, href, name: link?.text.trim(), more: more.length };
      });
    const expected = (locale: 'en-GB' | 'fr', name: string, other: (path: string) => string) =>
      framed(pages[locale]).map(({ path }) => {
        const lang = locale === 'fr' ? 'en-GB' : 'fr';
        // A page that is missing has no other place than its own.
        return { path, lang, hreflang: lang, href: other(path), name, more: 0 };
      });
    const placeOf = (path: string) => path.replace('404.html', '');
    expect(switches('en-GB')).toEqual(
      expected('en-GB', 'Français', (path) => `/fr${placeOf(path)}`),
    );
    expect(switches('fr')).toEqual(
      expected('fr', 'English', (path) => placeOf(path).replace('/fr/', '/')),
    );
  });

  it('shows texts of the office in its language, and marks those that have no translation', () => {
    const home = readPage(french, '').root;
    expect(home.querySelector('h1')?.text).toBe('Des cours sur la mer');
    expect(home.querySelector('h1')?.getAttribute('lang')).toBeUndefined();
    expect(home.querySelector('.hero .lead')?.text.trim()).toBe('To take and to pass on.');
    expect(home.querySelector('.hero .lead')?.getAttribute('lang')).toBe('en-GB');
    const places = home.querySelectorAll('.masthead nav:first-of-type a');
    expect(
      places.slice(0, 2).map(({ text, attributes }) => [text.trim(), attributes['lang']]),
    ).toEqual([
      ['Guide du bureau', undefined],
      ['All our works', 'en-GB'],
    ]);
    const catalogue = readPage(french, 'catalogue').root;
    expect(catalogue.querySelector('.shelf-row p [lang]')?.getAttribute('lang')).toBe('en-GB');
    // Rows that scripts make take theirs from here.
    expect(catalogue.querySelector('html')?.getAttribute('data-text-lang')).toBe('en-GB');
  });

  it('leads to the texts of the EUPL in all of its languages, named in that of the page', () => {
    const named = (folder: string) => {
      const { root } = readPage(folder === '' ? site : french, 'licences/EUPL-1.2');
      return root
        .querySelectorAll('#languages a')
        .map((link) => [
          link.text.trim(),
          link.getAttribute('hreflang'),
          link.getAttribute('href'),
        ]);
    };
    const address = 'https://eur-lex.europa.eu/legal-content/EL/TXT/?uri=CELEX:32017D0863';
    expect(named('')).toHaveLength(23);
    expect(named('')).toContainEqual(['Greek', 'el', address]);
    expect(named('fr')).toContainEqual(['grec', 'el', address]);
    expect(readPage(site, 'licences/MIT').root.querySelector('#languages')).toBeNull();
  });

  it('marks nothing on the pages of the first language', () => {
    const marked = pages['en-GB'].filter(
      ({ root }) =>
        root.querySelectorAll('main [lang], .masthead [lang], [data-text-lang]').length > 0,
    );
    expect(marked.map(({ path }) => path)).toEqual([]);
  });

  it('links only to what is there', () => {
    const broken = all.flatMap(({ path, root }) =>
      root
        .querySelectorAll('a[href], link[href], script[src], img[src]')
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
        .filter((address) => !/^(https?:|mailto:)/.test(address))
        .filter((address) => {
          const { pathname } = new URL(address, `${ORIGIN}${path}`);
          return !isServed(site, pathname);
        })
        .map((address) => `${path} → ${address}`),
    );
    expect(broken).toEqual([]);
  });

  it('holds once what has no words of the pages', () => {
    const shared = [
      'api',
      'robots.txt',
      'llms.txt',
      'servers',
      'redirects',
      '_headers',
      'favicon.svg',
      '.well-known',
      'third-party-notices.txt',
      ...globSync(['projects/*/{badge.svg,*.json,*.bib}', '**/picture.png', 'submit/entries/*'], {
        cwd: site.folder,
      }),
    ];
    expect(shared.filter((file) => !existsSync(join(site.folder, file)))).toEqual([]);
    expect(shared.filter((file) => existsSync(join(french.folder, file)))).toEqual([]);
    expect(read('fr/projects/chart-style/metadata.svg')).toContain('métadonnées');
    expect(read('projects/chart-style/metadata.svg')).not.toContain('métadonnées');
    const { root } = readPage(french, 'projects/chart-style');
    expect(
      root.querySelector('link[rel="alternate"][type="application/json"]')?.attributes,
    ).toEqual(expect.objectContaining({ href: '/api/v1/projects/chart-style.json' }));
  });

  it('has feeds, a site map and an index of the search for each', () => {
    expect(read('fr/feeds/all.xml')).toContain('xml:lang="fr"');
    expect(read('fr/feeds/all.xml')).toContain(`${ORIGIN}/fr/projects/sea-course/`);
    expect(read('feeds/all.xml')).not.toContain('/fr/');
    expect(read('fr/sitemap-0.xml').match(/<loc>/g)?.length).toBeGreaterThan(30);
    expect(read('fr/sitemap-0.xml')).not.toContain(`<loc>${ORIGIN}/catalogue/`);
    expect(read('sitemap-0.xml')).not.toContain('/fr/');
    expect(read('robots.txt')).toContain(
      `Sitemap: ${ORIGIN}/sitemap-index.xml\nSitemap: ${ORIGIN}/fr/sitemap-index.xml\n`,
    );
    const languagesOf = (folder: string) =>
      Object.keys(
        (JSON.parse(read(`${folder}pagefind/pagefind-entry.json`)) as { languages: object })
          .languages,
      );
    expect(languagesOf('')).toEqual(['en-gb']);
    expect(languagesOf('fr/')).toEqual(['fr']);
  });

  it('gives the record of a build each file, and the headers of a place in each language', () => {
    const { files } = JSON.parse(read('build.json')) as { files: object };
    expect(Object.keys(files)).toContain('fr/index.html');
    expect(read('_headers')).toMatch(/^\/fr\/feeds\/\*$/m);
  });
});
