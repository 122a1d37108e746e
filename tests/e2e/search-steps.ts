/** What a reader does with the search, for its browser tests. */
import type { BrowserContextOptions, Page } from 'playwright';

import type { Site } from './site.ts';

export interface Visit {
  readonly page: Page;
  /** What the browser complained about: script errors, refused resources. */
  readonly faults: string[];
}

/** Opens a page of the site, `search/`, in a browser that knows nothing of earlier visits. */
export async function visit(
  { browser, url }: Site,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (entry) => {
    if (entry.type() === 'error') faults.push(`${entry.text()} ${entry.location().url}`);
  });
  await page.goto(new URL(path, url).href);
  return { page, faults };
}

/** The field of the search: of its page, or of the open dialog. */
export const field = (page: Page) => page.locator('site-search input');

/** The links of the results, in their order. */
export const results = (page: Page) => page.locator('.search-hit a');

export const status = (page: Page) => page.locator('[data-search-status]');

/** Fills the field and waits for the answer to exactly that. */
export async function ask(page: Page, query: string): Promise<void> {
  await field(page).fill(query);
  await status(page)
    .filter({ hasText: `“${query}”` })
    .waitFor();
}
