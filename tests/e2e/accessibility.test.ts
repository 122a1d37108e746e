import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { faultsOf } from './faults.ts';
import { type RunningSite, startSite } from './site.ts';

/** One page of each layout, the fullest of its kind. The catalogue, the search and the tools have tests of their own. */
const LAYOUTS = {
  home: '',
  handbook: 'guidelines/',
  guideline: 'guidelines/hardware/publish/',
  kind: 'catalogue/gateware/',
  'project with everything': 'projects/acts/',
  'hardware project': 'projects/spec/',
  'unconfirmed project': 'projects/babywr/',
  ecosystem: 'ecosystems/white-rabbit/',
  topics: 'topics/',
  organisation: 'organisations/nikhef/',
  licence: 'licences/CERN-OHL-W-2.0/',
  about: 'about/',
  impact: 'impact/',
  'list behind a figure': 'impact/lists/citation/',
  'two pages to print': 'impact/print/',
  'not found': 'no-such-page/',
} as const;

let site: RunningSite;
let page: Page;

beforeAll(async () => {
  site = await startSite();
  page = await (await site.browser.newContext()).newPage();
});
afterAll(() => site.stop());

describe.each(Object.entries(LAYOUTS))('the %s page', (_name, path) => {
  beforeAll(async () => {
    await page.goto(new URL(path, site.url).href);
  });

  it.each([
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 1280 },
    { colorScheme: 'light', width: 360 },
  ] as const)('is accessible in $colorScheme at $width px', async ({ colorScheme, width }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    expect(await faultsOf(page, colorScheme)).toEqual([]);
  });

  it('does not scroll sideways, from 320 px up', async () => {
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect({ width, overflow }).toEqual({ width, overflow: Math.min(overflow, 0) });
    }
  });
});
