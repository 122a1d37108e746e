import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type RunningSite, startSite } from './site.ts';

/** One page of each layout, the fullest of its kind. */
const LAYOUTS = {
  home: '',
  handbook: 'guidelines/',
  guideline: 'guidelines/hardware/publish/',
  catalogue: 'catalogue/',
  kind: 'catalogue/gateware/',
  'project with everything': 'projects/acts/',
  'hardware project': 'projects/spec/',
  'unconfirmed project': 'projects/babywr/',
  ecosystems: 'ecosystems/',
  ecosystem: 'ecosystems/white-rabbit/',
  topics: 'topics/',
  topic: 'topics/timing/',
  organisations: 'organisations/',
  organisation: 'organisations/cern/',
  licences: 'licences/',
  licence: 'licences/CERN-OHL-W-2.0/',
  search: 'search/',
  about: 'about/',
  'not found': 'no-such-page/',
} as const;

let site: RunningSite;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

/**
 * Faults by WCAG 2.2 A and AA and by good practice, each with the elements that have it. What does not change with the
 * scheme or the width is looked at once: contrast at the one width, the rest in the one scheme.
 */
async function faultsOf(page: Page, colorScheme: 'light' | 'dark', width: number) {
  const axe = new AxeBuilder({ page });
  if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  if (width < 900) axe.disableRules(['color-contrast']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

describe.each(Object.entries(LAYOUTS))('the %s page', (_name, path) => {
  let page: Page;
  beforeAll(async () => {
    page = await (await site.browser.newContext()).newPage();
    await page.goto(new URL(path, site.url).href);
  });
  afterAll(() => page.context().close());

  it.each([
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 1280 },
    { colorScheme: 'light', width: 360 },
  ] as const)('is accessible in $colorScheme at $width px', async ({ colorScheme, width }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    expect(await faultsOf(page, colorScheme, width)).toEqual([]);
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
