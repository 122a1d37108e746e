/** Steps of the browser tests with the search. */
import type { Page } from 'playwright';

import type { Site } from './site.ts';
import type { Look } from './usual-page.ts';

export interface Visit {
  readonly page: Page;
  /** Messages of the browser: script errors, blocked resources. */
  readonly faults: string[];
}

/** Opens a page of the site, `search/`. */
export async function visit(site: Site, path: string, look: Look = {}): Promise<Visit> {
  const page = await site.blank(look);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (entry) => {
    if (entry.type() === 'error') faults.push(`${entry.text()} ${entry.location().url}`);
  });
  await page.goto(new URL(path, site.url).href);
  return { page, faults };
}

/** The search field: that of the page, or of the open dialog. */
export const field = (page: Page) => page.locator('site-search input');

/** The links of the results, in their order. */
export const results = (page: Page) => page.locator('.search-hit a');

export const status = (page: Page) => page.locator('[data-search-status]');

/** Fills in the field and waits for the answer to exactly this query. */
export async function ask(page: Page, query: string): Promise<void> {
  await field(page).fill(query);
  await status(page)
    .filter({ hasText: new RegExp(`[“«]\\s?${RegExp.escape(query)}\\s?[”»]`) })
    .waitFor();
}
