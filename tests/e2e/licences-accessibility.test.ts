import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { faultsOf } from './faults.ts';
import { useSite } from './site.ts';

const GATEWARE =
  'licences/choose/#part=gateware&owner=ours&disclosure=yes&inside=no&share-gateware=part&interfaces=yes&later-w=no';
const CHECKED = 'licences/check/#in=GPL-2.0-only+OR+MIT&use=merge&out=Apache-2.0&for=software';

const site = useSite();

describe.each([
  ['chooser with a result', GATEWARE, '.result-card'],
  [
    'chooser with licences inside',
    'licences/choose/#part=software&inside=yes&has=MIT~link',
    '.inside',
  ],
  ['linked question', 'licences/choose/gateware/share-gateware/', '.answer-links'],
  ['linked end', 'licences/choose/gateware/share-gateware/part/yes/no/', '.result-card'],
  ['checker with an answer', CHECKED, '.answer-card'],
])('the %s', (_name, path, shown) => {
  let page: Page;

  beforeAll(async () => {
    page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(new URL(path, site.url).href);
    await page.locator(shown).first().waitFor();
    for (const summary of await page.locator('.ticks summary').all()) await summary.click();
    // The bar at the lower edge covers what is under it until the page is scrolled.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  });
  afterAll(() => page.close());

  it('is accessible, and its colours in the dark, too', async () => {
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOf(page, 'dark')).toEqual([]);
  });

  it('is accessible and no wider than 320 px on a small screen', async () => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    expect(await faultsOf(page, 'narrow')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
