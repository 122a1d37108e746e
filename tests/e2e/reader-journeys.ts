/**
 * What readers do, in a browser that is not Chromium: the journeys that lean on scripts, and the widths of all kinds of
 * pages.
 */
import { describe, expect, it } from 'vitest';

import { pagesWithAllParts, partsOfPages } from '../support/page-parts.ts';
import { longestPages } from '../support/page-types.ts';
import type { BrowserKind, Reader } from './reader.ts';
import { type ReaderSite, useBrowser, useSiteIn } from './use-reader.ts';

/** The made-up instance, which has every kind of page. */
const folder = process.env['OSPO_E2E_SMALL'] ?? '';
const ROWS = '.shelf-row:not([hidden])';

/** Pages forbid code from strings, with which a library itself would wait. */
const eventually = <T>(value: () => Promise<T>) => expect.poll(value, { timeout: 20_000 });

const count = (reader: Reader, selector: string) =>
  reader.run((given: string) => document.querySelectorAll(given).length, selector);
const isThere = (reader: Reader, selector: string) =>
  eventually(() => count(reader, selector)).toBeGreaterThan(0);
const click = async (reader: Reader, selector: string) => {
  await isThere(reader, selector);
  await reader.click(selector);
};
const focus = async (reader: Reader, selector: string) => {
  await isThere(reader, selector);
  await reader.run(
    (given: string) => document.querySelector<HTMLElement>(given)?.focus(),
    selector,
  );
};
/** WebKit may lose what is typed into a page that it has only just shown. */
const fill = async (reader: Reader, selector: string, text: string) => {
  const value = () =>
    reader.run((given: string) => document.querySelector<HTMLInputElement>(given)?.value, selector);
  const typed = async () => {
    await focus(reader, selector);
    if ((await value()) === '') await reader.type(text);
    return value();
  };
  await eventually(typed).toBe(text);
};
const textOf = async (reader: Reader, selector: string) => {
  await isThere(reader, selector);
  return reader.run(
    (given: string) => document.querySelector(given)?.textContent?.trim() ?? '',
    selector,
  );
};
const fragment = (reader: Reader) => reader.run(() => location.hash);
const goBack = (reader: Reader) => reader.run(() => history.back());

export function testJourneys(kind: BrowserKind): void {
  describe.skipIf(!kind.isThere)(`in ${kind.name}`, () => {
    const browser = useBrowser(kind);
    const small = useSiteIn(kind, browser, folder);
    testCatalogue(small);
    testForm(small);
    testWidths(small);
    it('an error of a page, and what its policy forbids, are noticed', async () => {
      const reader = await small.open('');
      await reader.run(() => {
        document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/' }));
        setTimeout(() => {
          throw new Error('on purpose');
        });
      });
      const seen = async () => (await browser().faults()).join('\n');
      await eventually(seen).toContain('on purpose');
      await eventually(seen).toContain('https://elsewhere.example/');
      await browser().closeAll();
    });
    // The chooser and the checker, which the made-up instance lacks.
    testLicences(useSiteIn(kind, browser));
  });
}

function testCatalogue(site: ReaderSite): void {
  it('a reader searches in the dialog and on the page, and opens the first project found', async () => {
    const reader = await site.open('projects/buoy/');
    await reader.type('/');
    await isThere(reader, 'dialog[open]');
    await reader.type('tide');
    expect(await textOf(reader, 'dialog .search-hit a')).toMatch(/tide/i);
    await reader.press('Escape');
    await eventually(() => count(reader, 'dialog[open]')).toBe(0);
    await site.goTo(reader, 'search/?q=tide');
    const name = await textOf(reader, '.search-hit a');
    await click(reader, '.search-hit a');
    await eventually(() => reader.address()).not.toContain('search/');
    expect(name).toContain(await textOf(reader, 'h1'));
  });

  it('a designer narrows the catalogue by kind, and goes back', async () => {
    const reader = await site.open('catalogue/');
    const all = await count(reader, ROWS);
    // The search is loaded when somebody approaches it.
    await reader.hover('.kind-tabs a[href*="hardware"]');
    await reader.settled();
    await click(reader, '.kind-tabs a[href*="hardware"]');
    await eventually(() => count(reader, ROWS)).toBeLessThan(all);
    expect(await count(reader, ROWS)).toBeGreaterThan(0);
    expect(await reader.address()).toContain('hardware');
    await goBack(reader);
    await eventually(() => count(reader, ROWS)).toBe(all);
  });

  it('an engineer compares two projects', async () => {
    const reader = await site.open('catalogue/');
    await isThere(reader, '.pick');
    const slugs = await reader.run(() =>
      [...document.querySelectorAll('.pick')]
        .slice(0, 2)
        .map((pick) => pick.getAttribute('data-compare') ?? ''),
    );
    for (const slug of slugs) {
      const pick = `.pick[data-compare="${slug}"]`;
      await click(reader, pick);
      await eventually(() => count(reader, `${pick}[aria-pressed="true"]`)).toBe(1);
    }
    await site.goTo(reader, `compare/?ids=${slugs.join(',')}`);
    await eventually(() => count(reader, '.compare-head > a')).toBe(2);
    const paths = await reader.run(() =>
      [...document.querySelectorAll('.compare-head > a')].map(
        (link) => link.getAttribute('href') ?? '',
      ),
    );
    expect(paths.map((path) => path.split('/').at(-2))).toEqual(slugs);
  });
}

function testLicences(site: ReaderSite): void {
  it('a lead is led to a licence by the keyboard, and back', async () => {
    const reader = await site.open('licences/choose/');
    const isChecked = () => count(reader, '#part-gateware:checked');
    await focus(reader, '#part-gateware');
    await reader.press(' ');
    await eventually(() => fragment(reader)).toContain('part=gateware');
    expect(await reader.run(() => document.activeElement?.id)).toBe('part-gateware');
    expect(await isChecked()).toBe(1);
    await goBack(reader);
    await eventually(isChecked).toBe(0);
  });

  it('an engineer checks whether a licence fits, and finds the answer under its address', async () => {
    const reader = await site.open('licences/check/');
    await fill(reader, '#check-in', 'GPL-2.0-only');
    await fill(reader, '#check-out', 'Apache-2.0');
    await reader.clickButton('Check');
    expect(await textOf(reader, '.answer-card h2')).toBe('No');
    await eventually(() => fragment(reader)).toContain('in=GPL-2.0-only');
    await reader.reload();
    expect(await textOf(reader, '.answer-card h2')).toBe('No');
  });
}

function testForm(site: ReaderSite): void {
  it('somebody writes an entry, learns what is missing, and finds the draft again', async () => {
    const reader = await site.open('submit/');
    const draft = () => textOf(reader, '[data-yaml]');
    await isThere(reader, 'submit-form[data-view]');
    await reader.run(() => (location.hash = 'name'));
    await focus(reader, '#f-name');
    await reader.type('Harbour clock');
    await eventually(draft).toContain('name: Harbour clock');
    await reader.clickButton('Check the entry');
    await eventually(() => textOf(reader, '[data-summary]')).toContain('Repositories');
    await reader.reload();
    await isThere(reader, 'submit-form[data-view]');
    await eventually(draft).toContain('name: Harbour clock');
  });
}

function testWidths(site: ReaderSite): void {
  it('the display stays dark from page to page', async () => {
    const reader = await site.open('');
    const scheme = () => reader.run(() => getComputedStyle(document.documentElement).colorScheme);
    await reader.clickButton('Dark');
    await eventually(scheme).toBe('dark');
    await site.goTo(reader, 'catalogue/');
    expect(await scheme()).toBe('dark');
  });

  it('the first thing that the keyboard reaches is seen, and leads to the content', async () => {
    const reader = await site.open('');
    await reader.press('Tab');
    const { left, top, width, height } = await reader.run(
      () => document.activeElement?.getBoundingClientRect().toJSON() as DOMRect,
    );
    expect(width * height).toBeGreaterThan(500);
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    await reader.press('Enter');
    await eventually(() => fragment(reader)).not.toBe('');
    expect(await reader.run(() => document.querySelector(location.hash)?.tagName)).toBe('MAIN');
  });

  it('no part of a page makes it wider than a screen of 360 or 1,280 px', async () => {
    const kinds = longestPages(folder);
    const reader = await site.open('');
    const wide: string[] = [];
    for (const name of pagesWithAllParts(partsOfPages(folder, kinds)).keys()) {
      await site.goTo(reader, kinds.get(name) ?? '');
      for (const width of [360, 1280]) {
        await reader.resize(width);
        const excess = await reader.run(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (excess > 0) wide.push(`${name}: ${excess} px at ${width} px`);
      }
    }
    expect(wide).toEqual([]);
  }, 120_000);
}
