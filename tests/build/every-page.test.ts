import { createHash } from 'node:crypto';

import { describe, expect, inject, it } from 'vitest';

import { instanceFolder } from '../../src/instance/instance-folder.ts';
import { readSite } from '../../src/instance/read-site.ts';
import { siteLanguages } from '../../src/schemas/languages.ts';
import { inLanguage, isServed, type Page, readPages } from '../support/pages.ts';

/** What the script of the form opens by the fragment of an address: a field, a group, and what is missing. */
function placesOfForm(root: Page['root']): string[] {
  const form = root.querySelector('[data-step]')?.parentNode;
  if (!form) return [];
  const fields = form
    .querySelectorAll('[data-field]')
    .map(({ attributes }) => attributes['data-field'] ?? '');
  const groups = form
    .querySelectorAll('[data-group]')
    .map(({ attributes }) => attributes['data-group'] ?? '');
  return [...fields.map((field) => field.replaceAll('.', '-')), ...groups, 'gaps'];
}

/** Each site with the language of its pages, and with those of each further language. */
const sites = (['small', 'cern'] as const).flatMap((name) => {
  const site = inject(name);
  const settings = readSite(name === 'cern' ? instanceFolder() : `tests/fixtures/${name}`);
  return siteLanguages(settings).map(({ locale, folder }) => {
    return { name, locale, site, pagesOf: folder === '' ? site : inLanguage(site, locale) };
  });
});

describe.each(sites)('every page of the $name instance in $locale', ({ locale, site, pagesOf }) => {
  const pages = readPages(pagesOf);
  const failing = (holds: (page: Page) => boolean) =>
    pages.filter((page) => !holds(page)).map(({ path }) => path);

  it('links only to pages, files and anchors that exist', () => {
    const anchors = new Map(
      pages.map(({ path, root }) => [
        path,
        new Set([...root.querySelectorAll('[id]').map(({ id }) => id), ...placesOfForm(root)]),
      ]),
    );
    const broken = pages.flatMap(({ path, root }) =>
      root
        .querySelectorAll('a[href], link[href], script[src], img[src]')
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
        .filter((address) => !/^(https?:|mailto:)/.test(address))
        .filter((address) => {
          const { pathname, hash } = new URL(address, `https://site.example${path}`);
          if (!isServed(site, pathname)) return true;
          return hash !== '' && !anchors.get(pathname)?.has(decodeURIComponent(hash.slice(1)));
        })
        .map((address) => `${path} → ${address}`),
    );
    expect(broken).toEqual([]);
  });

  it('has a space between two sentences', () => {
    const joined = pages.flatMap(({ path, root }) =>
      root
        .querySelectorAll('main p, main figcaption')
        .flatMap(({ text }) => text.match(/[a-z)]{2}[.?!][A-Z][a-z]* /g) ?? [])
        .map((words) => `${path}: ${words}`),
    );
    expect(joined).toEqual([]);
  });

  it('says where to ask, in the menu of small screens and at the foot', () => {
    const asks = (page: Page, place: string) =>
      page.root.querySelector(`${place} a[href^="mailto:"]`)?.text.includes('@') ?? false;
    const framed = pages.filter(({ root }) => root.querySelector('.masthead'));
    expect(framed.length).toBeGreaterThan(0);
    expect(
      framed.filter((page) => !asks(page, '.masthead details') || !asks(page, '.footer')),
    ).toEqual([]);
  });

  it('asks no other host for anything', () => {
    const foreign = pages.flatMap(({ path, root }) =>
      root
        .querySelectorAll(
          'script[src], img[src], iframe, link[rel="stylesheet"], link[rel="preload"], source',
        )
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
        .filter((address) => /^(https?:)?\/\//.test(address))
        .map((address) => `${path} → ${address}`),
    );
    expect(foreign).toEqual([]);
  });

  it('has a strict policy that allows its one inline script by hash, and no inline style', () => {
    const wrong = failing(({ root }) => {
      const policy = root.querySelector('meta[http-equiv="content-security-policy"]');
      const allowed = policy?.getAttribute('content') ?? '';
      const inline = root
        .querySelectorAll('script:not([src])')
        .filter((script) => script.getAttribute('type') !== 'application/ld+json')
        .map(({ rawText }) => `'sha256-${createHash('sha256').update(rawText).digest('base64')}'`);
      return (
        allowed.includes("default-src 'none'") &&
        !allowed.includes('unsafe-inline') &&
        !/'unsafe-eval'/.test(allowed) &&
        inline.every((hash) => allowed.includes(hash)) &&
        root.querySelectorAll('style, [style], [onclick], [onload], [onerror]').length === 0
      );
    });
    expect(wrong).toEqual([]);
  });

  it('has one title of its own, one first heading, a description and a language', () => {
    expect(
      failing(
        ({ root }) =>
          root.querySelectorAll('h1').length === 1 &&
          Boolean(root.querySelector('meta[name="description"]')?.getAttribute('content')) &&
          root.querySelector('html')?.getAttribute('lang') === locale,
      ),
    ).toEqual([]);
    const titles = pages.map(({ root }) => root.querySelector('title')?.text);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('skips no level of headings', () => {
    expect(
      failing(({ root }) => {
        const levels = root
          .querySelectorAll('main h1, main h2, main h3, main h4')
          .map(({ tagName }) => Number(tagName[1]));
        return levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1);
      }),
    ).toEqual([]);
  });

  it('has no id twice', () => {
    expect(
      failing(({ root }) => {
        const ids = root.querySelectorAll('[id]').map(({ id }) => id);
        return new Set(ids).size === ids.length;
      }),
    ).toEqual([]);
  });

  it('names itself as canonical, or what it repeats in another language, unless it is kept from search engines', () => {
    expect(
      failing(({ path, root }) => {
        const canonical = root.querySelector('link[rel="canonical"]')?.getAttribute('href');
        if (root.querySelector('meta[name="robots"]')) return canonical === undefined;
        const isTranslation = pagesOf === site || root.querySelector('link[hreflang]') !== null;
        const own = isTranslation ? path : path.replace(pagesOf.base, site.base);
        return canonical !== undefined && decodeURI(new URL(canonical).pathname) === own;
      }),
    ).toEqual([]);
  });

  it('carries structured data that parses and names schema.org', () => {
    const data = pages.flatMap(({ root }) =>
      root
        .querySelectorAll('script[type="application/ld+json"]')
        .map(({ rawText }) => JSON.parse(rawText) as Record<string, unknown>),
    );
    expect(data.length).toBeGreaterThan(0);
    expect(data.every((item) => item['@context'] === 'https://schema.org' && item['@type'])).toBe(
      true,
    );
  });
});
