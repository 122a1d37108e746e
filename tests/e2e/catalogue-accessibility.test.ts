import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { faultsOf } from './faults.ts';
import { type RunningSite, startSite } from './site.ts';

let site: RunningSite;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

describe.each([
  '?view=cards&topic=timing',
  '?view=table&kind=gateware',
  '?q=zzzzqq&kind=gateware&a=b',
])('the search %s', (search) => {
  it.each([
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 1280 },
    { colorScheme: 'light', width: 360 },
  ] as const)('is accessible in $colorScheme at $width px', async ({ colorScheme, width }) => {
    const viewport = { width, height: 900 };
    const page = await (await site.browser.newContext({ colorScheme, viewport })).newPage();
    await page.goto(new URL(`catalogue/${search}`, site.url).href);
    await page.locator('.chips, .results-home').first().waitFor();
    if (width < 900) await page.locator('.rail-head').click();
    expect(await faultsOf(page, colorScheme)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
