import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';

import { board, ecosystem, second, withLongId } from './entries.ts';
import { faultsOf } from './faults.ts';
import { ask, field, results, status, type Visit, visit } from './search-steps.ts';
import { useSite } from './site.ts';
import type { Look } from './usual-page.ts';

const site = useSite();
let current: Visit | undefined;

afterEach(() => {
  expect(current?.faults).toEqual([]);
});

async function open(path: string, options?: Look): Promise<Page> {
  current = await visit(site, path, options);
  return current.page;
}

async function openDialog(options?: Look): Promise<Page> {
  const page = await open(`projects/${board.id}/`, options);
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
  return page;
}

const focused = (page: Page) => page.locator(':focus');

describe('before the search is opened', () => {
  it('loads neither the index nor the code that asks it', async () => {
    const page = await open(`projects/${board.id}/`);
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => /pagefind|site-search/.test(name))).toEqual([]);
  });
});

describe('the dialog', () => {
  it('opens by keys and by the link in the masthead, and gives the focus back to that', async () => {
    const page = await open(`projects/${board.id}/`);
    for (const key of ['Control+k', 'Meta+k', '/']) {
      await page.keyboard.press(key);
      expect([key, await focused(page).getAttribute('name')]).toEqual([key, 'q']);
      await page.keyboard.press('Escape');
      expect([key, await page.locator('dialog[open]').count()]).toEqual([key, 0]);
    }
    await page.locator('[data-search-open]').click();
    await page.keyboard.type('x');
    await page.keyboard.press('Escape');
    expect(await focused(page).getAttribute('data-search-open')).toBe('');
  });

  it('leaves a slash to the field it is typed into', async () => {
    const page = await open('');
    const homeField = page.locator('main input[name="q"]');
    await homeField.focus();
    await page.keyboard.type('a/b');
    expect(await homeField.inputValue()).toBe('a/b');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  it('goes through the results by arrow keys and opens one by Enter', async () => {
    const page = await openDialog();
    await ask(page, second.id);
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      await page.keyboard.press(key);
    }
    expect(await focused(page).getAttribute('name')).toBe('q');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page).textContent()).toBe(second.entry.name);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/projects/${second.id}/`);
  });

  it('leads to all results on the search page', async () => {
    const page = await openDialog();
    await ask(page, ecosystem.name);
    await page.locator('.search-all a').click();
    await page.waitForURL(`**/search/?${new URLSearchParams({ q: ecosystem.name })}`);
    await results(page).first().waitFor();
  });

  it('fits into 320 pixels', async () => {
    const page = await openDialog({ viewport: { width: 320, height: 640 } });
    await ask(page, withLongId.id);
    const overflow = await page
      .locator('.search-scroll')
      .evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBe(0);
  });
});

describe('the search page', () => {
  it('keeps the query in its address, for Back and Forward', async () => {
    const page = await open('search/');
    await ask(page, board.id);
    await page.keyboard.press('Enter');
    await ask(page, second.id);
    await page.waitForURL(({ search }) => search === `?q=${second.id}`);
    await page.goBack();
    await status(page)
      .filter({ hasText: `“${board.id}”` })
      .waitFor();
    expect(await field(page).inputValue()).toBe(board.id);
    await page.goForward();
    await status(page)
      .filter({ hasText: `“${second.id}”` })
      .waitFor();
  });

  it('keeps recent searches until they are removed', async () => {
    const page = await open('search/');
    await ask(page, board.id);
    await page.keyboard.press('Enter');
    await field(page).fill('');
    await page.locator('.search-recent a', { hasText: board.id }).click();
    await results(page).first().waitFor();
    await field(page).fill('');
    await page.locator(`[data-search-forget="${board.id}"]`).click();
    expect(await page.locator('.search-recent').count()).toBe(0);
  });

  it('says what it needs and offers other ways without JavaScript', async () => {
    const page = await open(`search/?q=${board.id}`, { javaScriptEnabled: false });
    expect(await page.locator('.search-none h2').textContent()).toContain('JavaScript');
    expect(await page.locator('main form').getAttribute('action')).toMatch(/\/search\/$/);
    expect(await page.locator('main .search-ways a').count()).toBeGreaterThan(3);
  });

  it('offers other ways when the index does not arrive', async () => {
    const page = await open('search/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.reload();
    await field(page).fill(board.id);
    await page.locator('.search-none .search-ways').waitFor();
    expect(current?.faults.splice(0)).not.toEqual([]);
  });
});

it.each([
  ['dialog', board.id],
  ['page', 'zzyzx qwrtp'],
])('axe finds no barrier in the %s for "%s", in light and in dark', async (place, query) => {
  const page = await (place === 'dialog' ? openDialog() : open('search/'));
  await ask(page, query);
  expect(await faultsOf(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await faultsOf(page, 'dark')).toEqual([]);
});
