/** The pages on which an office says who it is. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { faultsOf } from './faults.ts';
import { type RunningSite, startSite } from './site.ts';

let site: RunningSite;
let page: Page;

beforeAll(async () => {
  site = await startSite(process.env['OSPO_E2E_SMALL']);
  page = await (await site.browser.newContext()).newPage();
});
afterAll(() => site.stop());

describe.each(['about/', 'about/mandate/', 'about/people/', 'about/partners/', 'about/training/'])(
  '%s',
  (path) => {
    beforeAll(async () => {
      await page.goto(new URL(path, site.url).href);
    });

    it.each([
      { colorScheme: 'light', width: 1280 },
      { colorScheme: 'dark', width: 360 },
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
  },
);

it('the other pages of the office can be reached without JavaScript on a small screen', async () => {
  const context = await site.browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  const plain = await context.newPage();
  await plain.goto(new URL('about/', site.url).href);
  await plain.getByText('Pages of the office').click();
  await plain.getByRole('link', { name: 'Mandate', exact: true }).click();
  expect(await plain.getByRole('heading', { level: 1 }).textContent()).toBe('Mandate');
  await context.close();
});
