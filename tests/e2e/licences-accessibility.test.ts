import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';

import { faultsOf } from './faults.ts';
import { useSite } from './site.ts';

const GATEWARE =
  'licences/choose/#part=gateware&owner=ours&disclosure=yes&inside=no&share-gateware=part&interfaces=yes&later-w=no';
const CHECKED = 'licences/check/#in=GPL-2.0-only+OR+MIT&use=merge&out=Apache-2.0&for=software';

const site = useSite();

interface Answered {
  readonly name: string;
  readonly path: string;
  /** What shows that it is there. */
  readonly shown: string;
  /** What is looked at, if not everything. */
  readonly within?: readonly string[];
}

const PAGES: readonly Answered[] = [
  { name: 'chooser with a result', path: GATEWARE, shown: '.result-card' },
  {
    name: 'chooser with licences inside',
    path: 'licences/choose/#part=software&inside=yes&has=MIT~link',
    shown: '.inside',
  },
  {
    name: 'linked question',
    path: 'licences/choose/gateware/share-gateware/',
    shown: '.answer-links',
  },
  {
    name: 'linked end',
    path: 'licences/choose/gateware/share-gateware/part/yes/no/',
    shown: '.result-card',
  },
  {
    name: 'checker with an answer',
    path: CHECKED,
    shown: '.answer-card',
    // page-types.test.ts looks at the table of common pairs below it.
    within: ['form.checker', '.answer-card'],
  },
];

describe.each(PAGES)('the $name', ({ path, shown, within }) => {
  let page: Page;

  beforeAll(async () => {
    page = await site.open(path);
    await page.locator(shown).first().waitFor();
    for (const summary of await page.locator('.ticks summary').all()) await summary.click();
    // The bar at the lower edge covers what is under it until the page is scrolled.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  });

  it('is accessible', async () => {
    expect(await faultsOf(page, 'light', within)).toEqual([]);
  });

  it('is accessible in the dark and no wider than 320 px on a small screen', async () => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    expect(await faultsOf(page, 'dark and narrow', within)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
