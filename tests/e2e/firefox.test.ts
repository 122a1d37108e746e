/** What readers do, in Firefox: the journeys that lean on scripts, and the widths of all kinds of pages. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';

import { longestPages } from '../support/page-types.ts';
import { FIREFOX_PATH, useFirefox } from './firefox-site.ts';

/** The made-up instance, which has every kind of page. */
const folder = process.env['OSPO_E2E_SMALL'] ?? '';
const ROWS = '.shelf-row:not([hidden])';

/** Pages forbid code from strings, with which the library itself would wait. */
const eventually = <T>(value: () => Promise<T>) => expect.poll(value, { timeout: 20_000 });

/** Waits until there is such an element, and returns it. */
async function one(page: Page, selector: string) {
  await eventually(() => count(page, selector)).toBeGreaterThan(0);
  const found = await page.$(selector);
  if (!found) throw new Error(`${selector} was there, and is no more.`);
  return found;
}

const click = async (page: Page, selector: string) => (await one(page, selector)).click();
const button = (name: string) => `::-p-aria([name="${name}"][role="button"])`;
const textOf = async (page: Page, selector: string) =>
  (await one(page, selector)).evaluate(({ textContent }) => textContent?.trim() ?? '');
const count = async (page: Page, selector: string) => (await page.$$(selector)).length;
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
const fragment = (page: Page) => page.evaluate(() => location.hash);
const isChecked = (page: Page, selector: string) =>
  page.$eval(selector, (radio) => radio instanceof HTMLInputElement && radio.checked);

describe.skipIf(FIREFOX_PATH === undefined)('in Firefox', () => {
  const site = useFirefox(folder);
  /** The chooser, which the made-up instance lacks. */
  const cern = useFirefox();

  it('a reader searches in the dialog and on the page, and opens the first project found', async () => {
    const page = await site.open('projects/buoy/');
    await page.keyboard.press('/');
    await one(page, 'dialog[open]');
    await page.keyboard.type('tide');
    expect(await textOf(page, 'dialog .search-hit a')).toMatch(/tide/i);
    await page.keyboard.press('Escape');
    await eventually(() => count(page, 'dialog[open]')).toBe(0);
    await site.goTo(page, 'search/?q=tide');
    const name = await textOf(page, '.search-hit a');
    await Promise.all([page.waitForNavigation(), click(page, '.search-hit a')]);
    expect(name).toContain(await textOf(page, 'h1'));
  });

  it('a designer narrows the catalogue by kind, and goes back', async () => {
    const page = await site.open('catalogue/');
    const all = await count(page, ROWS);
    // The search is loaded when somebody approaches it.
    await page.hover('.kind-tabs a[href*="hardware"]');
    await page.waitForNetworkIdle();
    await click(page, '.kind-tabs a[href*="hardware"]');
    await eventually(() => count(page, ROWS)).toBeLessThan(all);
    expect(await count(page, ROWS)).toBeGreaterThan(0);
    expect(page.url()).toContain('hardware');
    await page.goBack();
    await eventually(() => count(page, ROWS)).toBe(all);
  });

  it('an engineer compares two projects', async () => {
    const page = await site.open('catalogue/');
    await one(page, '.pick');
    const slugs = await page.$$eval('.pick', (picks) =>
      picks.slice(0, 2).map((pick) => pick.getAttribute('data-compare') ?? ''),
    );
    for (const slug of slugs) await click(page, `.pick[data-compare="${slug}"]`);
    await eventually(() => count(page, '.pick[aria-pressed="true"]')).toBe(2);
    await site.goTo(page, `compare/?ids=${slugs.join(',')}`);
    await eventually(() => count(page, '.compare-head > a')).toBe(2);
    const paths = await page.$$eval('.compare-head > a', (links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    );
    expect(paths.map((path) => path.split('/').at(-2))).toEqual(slugs);
  });

  it('a lead is led to a licence by the keyboard, and back', async () => {
    const page = await cern.open('licences/choose/');
    await (await one(page, '#part-gateware')).focus();
    await page.keyboard.press(' ');
    await eventually(() => fragment(page)).toContain('part=gateware');
    expect(await focused(page)).toBe('part-gateware');
    // The library would wait for a page that is loaded.
    await page.evaluate(() => history.back());
    await eventually(() => isChecked(page, '#part-gateware')).toBe(false);
  });

  it('somebody writes an entry, learns what is missing, and finds the draft again', async () => {
    const page = await site.open('submit/');
    const draft = () => page.$eval('[data-yaml]', ({ textContent }) => textContent);
    await one(page, 'submit-form[data-view]');
    await page.evaluate(() => (location.hash = 'name'));
    await (await one(page, '#f-name')).type('Harbour clock');
    await eventually(draft).toContain('name: Harbour clock');
    await click(page, button('Check the entry'));
    await eventually(() => textOf(page, '[data-summary]')).toContain('Repositories');
    await page.reload();
    await one(page, 'submit-form[data-view]');
    await eventually(draft).toContain('name: Harbour clock');
  });

  it('the display stays dark from page to page', async () => {
    const page = await site.open('');
    const scheme = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    await click(page, button('Dark'));
    await eventually(scheme).toBe('dark');
    await site.goTo(page, 'catalogue/');
    expect(await scheme()).toBe('dark');
  });

  it('the first thing that the keyboard reaches is seen, and leads to the content', async () => {
    const page = await site.open('');
    await page.keyboard.press('Tab');
    const { left, top, width, height } = await page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      return box?.toJSON() as DOMRect;
    });
    expect(width * height).toBeGreaterThan(500);
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await eventually(() => fragment(page)).not.toBe('');
    expect(await page.evaluate(() => document.querySelector(location.hash)?.tagName)).toBe('MAIN');
  });

  it.each([360, 1280])('no kind of page is wider than a screen of %i px', async (width) => {
    const page = await site.open('', width);
    const wide: string[] = [];
    for (const [name, path] of longestPages(folder)) {
      await site.goTo(page, path);
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (excess > 0) wide.push(`${name}: ${excess} px`);
    }
    expect(wide).toEqual([]);
  });
});
