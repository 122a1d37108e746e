import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';

import { faultsOf } from './faults.ts';
import { useSite } from './site.ts';

/** Short lists: axe looks at each row, and all rows of a view are made alike. */
const SEARCHES = {
  cards: '?view=cards&topic=sensing',
  table: '?view=table&topic=sensing',
  nothing: '?q=zzzzqq&kind=gateware&a=b',
} as const;

const site = useSite(process.env['OSPO_E2E_SMALL']);
let page: Page;

beforeAll(async () => {
  page = await site.blank();
});

describe.each(Object.entries(SEARCHES))('the search for %s', (view, search) => {
  beforeAll(async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(new URL(`catalogue/${search}`, site.url).href);
    await page.locator('.chips').waitFor();
    if (view === 'table') await page.locator('.results-columns summary').click();
  });

  it.each([
    { colorScheme: 'light', width: 1280, look: 'light' },
    { colorScheme: 'dark', width: 320, look: 'dark and narrow' },
  ] as const)('is accessible in $colorScheme at $width px', async (seen) => {
    await page.setViewportSize({ width: seen.width, height: 900 });
    await page.emulateMedia({ colorScheme: seen.colorScheme });
    if (seen.look !== 'light') await page.locator('.rail-head').click();
    expect(await faultsOf(page, seen.look)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
