/** News and events in a browser. */
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';

import { itIsAccessible, itNeverScrollsSideways } from './page-checks.ts';
import { useSite } from './site.ts';

const site = useSite(process.env['OSPO_E2E_SMALL']);
let page: Page;

beforeAll(async () => {
  page = await (await site.browser.newContext()).newPage();
});

const PAGES = [
  ...(['news/', 'news/2026-03-30-boards-given/', 'news/tags/open-day/'] as const),
  ...(['events/', 'events/open-day/'] as const),
];

describe.each(PAGES)('%s', (path) => {
  beforeAll(async () => {
    await page.goto(new URL(path, site.url).href);
  });

  itIsAccessible(() => page);
  itNeverScrollsSideways(() => page);
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
