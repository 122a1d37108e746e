import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { faultsOf } from './faults.ts';
import { type RunningSite, startSite } from './site.ts';

const GATEWARE =
  'licences/choose/#part=gateware&owner=ours&disclosure=yes&inside=no&share-gateware=part&later-w=no';
const CHECKED = 'licences/check/#in=GPL-2.0-only+OR+MIT&use=merge&out=Apache-2.0&for=software';

let site: RunningSite;
let page: Page;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());
beforeEach(async () => {
  page = await (await site.browser.newContext()).newPage();
  page.setDefaultTimeout(5000);
});
afterEach(() => page.context().close());

const open = (path: string) => page.goto(new URL(path, site.url).href);

describe.each([
  ['chooser with a result', GATEWARE, '.result-card'],
  [
    'chooser with licences inside',
    'licences/choose/#part=software&inside=yes&has=MIT~link',
    '.inside',
  ],
  ['linked question', 'licences/choose/gateware/share-gateware/', '.answer-links'],
  ['linked end', 'licences/choose/gateware/share-gateware/part/no/', '.result-card'],
  ['checker with an answer', CHECKED, '.answer-card'],
])('the %s', (_name, path, shown) => {
  it.each([
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 1280 },
    { colorScheme: 'light', width: 320 },
  ] as const)('is accessible in $colorScheme at $width px', async ({ colorScheme, width }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await open(path);
    await page.locator(shown).first().waitFor();
    // The bar at the lower edge covers what is under it until the page is scrolled.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    expect(await faultsOf(page, colorScheme)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
