/** Pages that hold more than those of the made-up instance, of which `page-types.test.ts` looks at each part. */
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';

import { board, ecosystem, fullest, unconfirmed } from './entries.ts';
import { faultsOf } from './faults.ts';
import { guidelineWith } from './guidelines.ts';
import { itIsAccessible, itNeverScrollsSideways } from './page-checks.ts';
import { useSite } from './site.ts';

const PAGES = {
  home: '',
  guideline: guidelineWith('.guide-sheet', '.checklist', '.tab', '.code', 'glossary-tip'),
  'project with everything': `projects/${fullest.id}/`,
  'hardware project': `projects/${board.id}/`,
  'unconfirmed project': `projects/${unconfirmed.id}/`,
  ecosystem: `ecosystems/${ecosystem.id}/`,
} as const;

const site = useSite();
let page: Page;

beforeAll(async () => {
  page = await (await site.browser.newContext()).newPage();
});

describe.each(Object.entries(PAGES))('the %s page', (_name, path) => {
  beforeAll(async () => {
    await page.goto(new URL(path, site.url).href);
  });

  itIsAccessible(() => page);
  itNeverScrollsSideways(() => page);
});

it('the menus of a small screen are accessible in light, too', async () => {
  await page.setViewportSize({ width: 360, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(new URL(PAGES.guideline, site.url).href);
  await page.locator('.guide-nav-details > summary').click();
  await page.locator('.masthead [popovertarget]').click();
  expect(await page.locator('#main-menu').isVisible()).toBe(true);
  expect(await faultsOf(page)).toEqual([]);
});
