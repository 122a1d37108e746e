/** News and events in a browser. */
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

const PAGES = [
  ...(['news/', 'news/2026-03-30-boards-given/', 'news/tags/open-day/'] as const),
  ...(['events/', 'events/open-day/'] as const),
];

describe.each(PAGES)('%s', (path) => {
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
});

it('lead without JavaScript from the first page to an event and its calendar', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(site.url);
  await plain.locator('#news').getByRole('link', { name: 'All events' }).click();
  await plain.getByRole('link', { name: 'Tide camp' }).click();
  const address = await plain.getByRole('link', { name: 'iCalendar file' }).getAttribute('href');
  const response = await plain.request.get(new URL(address ?? '', site.url).href);
  expect(response.headers()['content-type']).toContain('text/calendar');
  expect(await response.text()).toContain('SUMMARY:Tide camp');
  await context.close();
});
