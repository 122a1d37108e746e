import { createHash } from 'node:crypto';

import { type HTMLElement, parse } from 'node-html-parser';
import { beforeAll, describe, expect, inject, it } from 'vitest';

import { instanceFolder } from '../../src/instance/instance-folder.ts';
import { readSite } from '../../src/instance/read-site.ts';
import { siteLanguages } from '../../src/schemas/languages.ts';
import type { BuiltSite } from '../support/build-site.ts';
import { inLanguage, isServed, readPages } from '../support/pages.ts';

/** A page while it is looked at: of a large site, only what was found is kept. */
interface Parsed {
  readonly path: string;
  readonly root: HTMLElement;
  /** By the name of their tag in capitals. */
  readonly tagged: (...tags: readonly string[]) => HTMLElement[];
}

interface About {
  readonly locale: string;
  /** The whole site. */
  readonly site: BuiltSite;
  /** The pages of one language. */
  readonly pagesOf: BuiltSite;
}

/** What the script of the form opens by the fragment of an address: a field, a group, and what is missing. */
function placesOfForm(root: HTMLElement): string[] {
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

const addressOf = (element: HTMLElement) =>
  element.getAttribute('href') ?? element.getAttribute('src') ?? '';

function joinedSentences({ root }: Parsed): string[] {
  return root
    .querySelectorAll('main p, main figcaption')
    .flatMap(({ text }) => text.match(/[a-z)]{2}[.?!][A-Z][a-z]* /g) ?? []);
}

function hidesWhereToAsk({ root }: Parsed): boolean {
  const asks = (place: string) =>
    root.querySelector(`${place} a[href^="mailto:"]`)?.text.includes('@') ?? false;
  return !asks('.masthead nav') || !asks('.footer');
}

function foreignAddresses({ tagged }: Parsed): string[] {
  const links = tagged('LINK').filter((link) =>
    ['stylesheet', 'preload'].includes(link.getAttribute('rel') ?? ''),
  );
  return [...links, ...tagged('SCRIPT', 'IMG', 'IFRAME', 'SOURCE')]
    .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
    .filter((address) => /^(https?:)?\/\//.test(address));
}

function hasWeakPolicy({ root, tagged }: Parsed): boolean {
  const policy = root.querySelector('meta[http-equiv="content-security-policy"]');
  const allowed = policy?.getAttribute('content') ?? '';
  const inline = tagged('SCRIPT')
    .filter((script) => !script.hasAttribute('src'))
    .filter((script) => script.getAttribute('type') !== 'application/ld+json')
    .map(({ rawText }) => `'sha256-${createHash('sha256').update(rawText).digest('base64')}'`);
  return !(
    allowed.includes("default-src 'none'") &&
    !allowed.includes('unsafe-inline') &&
    !/'unsafe-eval'/.test(allowed) &&
    inline.every((hash) => allowed.includes(hash)) &&
    root.querySelectorAll('style, [style], [onclick], [onload], [onerror]').length === 0
  );
}

function lacksAnOutline({ root, tagged }: Parsed, { locale }: About): boolean {
  return !(
    tagged('H1').length === 1 &&
    Boolean(root.querySelector('meta[name="description"]')?.getAttribute('content')) &&
    root.querySelector('html')?.getAttribute('lang') === locale
  );
}

function skipsALevel({ root }: Parsed): boolean {
  const levels = root
    .querySelectorAll('main h1, main h2, main h3, main h4')
    .map(({ tagName }) => Number(tagName[1]));
  return levels.some((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
}

function namesAnother({ path, root }: Parsed, { site, pagesOf }: About): boolean {
  const canonical = root.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (root.querySelector('meta[name="robots"]')) return canonical !== undefined;
  const isTranslation = pagesOf === site || root.querySelector('link[hreflang]') !== null;
  const own = isTranslation ? path : path.replace(pagesOf.base, site.base);
  return canonical === undefined || decodeURI(new URL(canonical).pathname) !== own;
}

/** What is found on a page: faults, and what is compared with other pages. */
function look(path: string, html: string, about: About) {
  const root = parse(html);
  const all = Map.groupBy(root.getElementsByTagName('*'), ({ tagName }) => tagName);
  const tagged = (...tags: readonly string[]) => tags.flatMap((tag) => all.get(tag) ?? []);
  const page = { path, root, tagged };
  const ids = root.querySelectorAll('[id]').map(({ id }) => id);
  return {
    path,
    anchors: new Set([...ids, ...placesOfForm(root)]),
    addresses: new Set(
      tagged('A', 'LINK', 'SCRIPT', 'IMG')
        .map(addressOf)
        .filter((address) => address !== '' && !/^(https?:|mailto:)/.test(address)),
    ),
    title: root.querySelector('title')?.text,
    data: tagged('SCRIPT')
      .filter((script) => script.getAttribute('type') === 'application/ld+json')
      .map(({ rawText }) => JSON.parse(rawText) as Record<string, unknown>)
      .map((item) => item['@context'] === 'https://schema.org' && Boolean(item['@type'])),
    hasFrame: root.querySelector('.masthead') !== null,
    joined: joinedSentences(page),
    foreign: foreignAddresses(page),
    hidesWhereToAsk: hidesWhereToAsk(page),
    hasWeakPolicy: hasWeakPolicy(page),
    lacksAnOutline: lacksAnOutline(page, about),
    skipsALevel: skipsALevel(page),
    hasAnIdTwice: new Set(ids).size !== ids.length,
    namesAnother: namesAnother(page, about),
  };
}
type Found = ReturnType<typeof look>;

/** Each site with the language of its pages, and with those of each further language. */
const sites = (['small', 'cern'] as const).flatMap((name) => {
  const site = inject(name);
  const settings = readSite(name === 'cern' ? instanceFolder() : `tests/fixtures/${name}`);
  return siteLanguages(settings).map(({ locale, folder }) => {
    return { name, locale, site, pagesOf: folder === '' ? site : inLanguage(site, locale) };
  });
});

describe.each(sites)('every page of the $name instance in $locale', ({ site, pagesOf, locale }) => {
  let pages: readonly Found[] = [];
  beforeAll(() => {
    const about = { locale, site, pagesOf };
    pages = readPages(pagesOf).map(({ path, html }) => look(path, html, about));
    expect(pages.length).toBeGreaterThan(20);
  }, 120_000);
  const failing = (has: (page: Found) => boolean) => pages.filter(has).map(({ path }) => path);
  const listed = (found: (page: Found) => readonly string[]) =>
    pages.flatMap((page) => found(page).map((what) => `${page.path} → ${what}`));

  it('links only to pages, files and anchors that exist', () => {
    const anchors = new Map(pages.map((page) => [page.path, page.anchors]));
    // Most addresses stand on every page.
    const served = new Map<string, boolean>();
    const isThere = (pathname: string) => {
      const known = served.get(pathname) ?? isServed(site, pathname);
      served.set(pathname, known);
      return known;
    };
    const isBroken = (path: string, address: string) => {
      const { pathname, hash } = new URL(address, `https://site.example${path}`);
      if (!isThere(pathname)) return true;
      return hash !== '' && !anchors.get(pathname)?.has(decodeURIComponent(hash.slice(1)));
    };
    expect(
      listed(({ path, addresses }) => [...addresses].filter((one) => isBroken(path, one))),
    ).toEqual([]);
  });

  it('has a space between two sentences', () => {
    expect(listed(({ joined }) => joined)).toEqual([]);
  });

  it('says where to ask, in the menu of small screens and at the foot', () => {
    expect(failing(({ hasFrame }) => hasFrame).length).toBeGreaterThan(0);
    expect(failing((page) => page.hasFrame && page.hidesWhereToAsk)).toEqual([]);
  });

  it('asks no other host for anything', () => {
    expect(listed(({ foreign }) => foreign)).toEqual([]);
  });

  it('has a strict policy that allows its one inline script by hash, and no inline style', () => {
    expect(failing((page) => page.hasWeakPolicy)).toEqual([]);
  });

  it('has one title of its own, one first heading, a description and a language', () => {
    expect(failing((page) => page.lacksAnOutline)).toEqual([]);
    const titled = Map.groupBy(pages, ({ title }) => title);
    const shared = [...titled].filter(([title, those]) => title === undefined || those.length > 1);
    expect(shared.map(([title]) => title)).toEqual([]);
  });

  it('skips no level of headings', () => {
    expect(failing((page) => page.skipsALevel)).toEqual([]);
  });

  it('has no id twice', () => {
    expect(failing((page) => page.hasAnIdTwice)).toEqual([]);
  });

  it('names itself as canonical, or what it repeats in another language, unless it is kept from search engines', () => {
    expect(failing((page) => page.namesAnother)).toEqual([]);
  });

  it('carries structured data that parses and names schema.org', () => {
    const data = pages.flatMap((page) => page.data);
    expect(data.length).toBeGreaterThan(0);
    expect(data.every(Boolean)).toBe(true);
  });
});
