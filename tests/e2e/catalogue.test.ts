import { readFile } from 'node:fs/promises';

import type { BrowserContextOptions, Page } from 'playwright';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { board, dependent, library } from './entries.ts';
import { offered, unfold } from './facet-steps.ts';
import { useSite } from './site.ts';

const site = useSite();
let page: Page;
/** Most tests take the same page, whose cache is warm. */
let usual: Page;
let faults: string[] = [];

beforeAll(async () => {
  usual = await newPage();
});
afterEach(async () => {
  expect(faults).toEqual([]);
  if (page === usual) await page.evaluate(() => localStorage.clear());
  else await page.context().close();
});

async function newPage(options: BrowserContextOptions = {}) {
  const made = await (await site.browser.newContext(options)).newPage();
  made.setDefaultTimeout(10_000);
  made.on('pageerror', ({ message }) => faults.push(message));
  made.on('console', (entry) => entry.type() === 'error' && faults.push(entry.text()));
  return made;
}

/** Opens the catalogue and waits until a search that the address asks for is shown. */
async function open(query = '', options?: BrowserContextOptions) {
  page = options ? await newPage(options) : usual;
  faults = [];
  await page.goto(new URL(`catalogue/${query}`, site.url).href);
  if (query) await page.locator('.chips, .results-ignored, .results-home').first().waitFor();
}

const box = (facet: string, value: string) =>
  page.locator(`.rail [name=${facet}][value="${value}"]`);
const query = () => new URL(page.url()).search;
const count = async () => Number(await page.locator('[data-count] b').innerText());
const rows = () => page.locator('.results .shelf-row:visible');
/** Not what is painted: rows out of sight are not. */
const names = () => page.locator('.results .shelf-name a').allTextContents();

/** Ticks a box and waits until it is in the address. */
async function tick(facet: string, value: string) {
  await box(facet, value).click();
  await page.waitForURL((url) => url.searchParams.getAll(facet).includes(value));
}

/** Chooses a tab and waits until it is in the address. */
async function chooseKind(kind: string) {
  await page.locator(`.kind-tabs a.${kind}`).click();
  await page.waitForURL((url) => url.searchParams.get('kind') === kind);
  await page.locator('.chips').waitFor();
}

describe('an engineer', () => {
  it('narrows the catalogue, and each number was what came', async () => {
    await open();
    const all = await count();
    await chooseKind('hardware');
    const hardware = await count();
    expect(hardware).toBeLessThan(all);
    for (const facet of ['topic', 'licence']) {
      const [most] = await offered(page, facet);
      await unfold(page, facet);
      await tick(facet, most.value);
      expect(await count()).toBe(most.found);
    }
    await expect.poll(() => rows().count(), { timeout: 10_000 }).toBe(await count());
    expect(query()).toMatch(/^\?kind=hardware&topic=[\w-]+&licence=[\w.-]+$/);
  });

  it('goes back and forward through the same searches, and reloads the same', async () => {
    await open();
    await chooseKind('gateware');
    await unfold(page, 'status');
    await tick('status', 'none');
    const [address, found] = [query(), await names()];
    await page.goBack();
    expect(query()).toBe('?kind=gateware');
    expect(await box('status', 'none').isChecked()).toBe(false);
    await page.goForward();
    expect(query()).toBe(address);
    expect(await names()).toEqual(found);
    await page.reload();
    await page.locator('.chips').waitFor();
    expect(await names()).toEqual(found);
    expect(await box('status', 'none').isChecked()).toBe(true);
  });

  it('finds a name first, also one that is misspelt, and combines it with a facet', async () => {
    await open();
    await page.getByRole('searchbox', { name: 'Search names' }).fill(board.entry.name);
    await page.waitForURL((url) => url.searchParams.get('q') === board.entry.name);
    expect((await names())[0]).toBe(board.entry.name);
    const misspelt = `${library.id.slice(0, -1)}q`;
    await chooseKind('gateware');
    expect(query()).toBe(`?q=${board.entry.name}&kind=gateware`);
    await page.getByRole('searchbox', { name: 'Search names' }).fill(misspelt);
    await page.waitForURL((url) => url.searchParams.get('q') === misspelt);
    await page.locator('.results-none').waitFor();
    await page.getByRole('link', { name: 'Without Kind: Gateware' }).click();
    expect((await names())[0]).toBe(library.entry.name);
  });

  it('finds in the full text what no name says, behind what a name says', async () => {
    await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await chooseKind('software');
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await page.getByRole('searchbox', { name: 'Search names' }).fill(library.id);
    await page.locator('.results-text').waitFor();
    const found = await names();
    expect(found[0]).toBe(library.entry.name);
    expect(found).toContain(dependent.entry.name);
    expect(await count()).toBe(found.length);
    expect(query()).toBe(`?q=${library.id}&kind=software`);
  });

  it('does it all with the keyboard, and never loses the focus', async () => {
    await open();
    const [{ value, name }] = await offered(page, 'topic');
    await box('topic', value).focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/topic=/);
    expect(await box('topic', value).evaluate((it) => it === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: `Remove filter: ${name}` }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.search === '');
    expect(await page.locator(':focus').count()).toBe(1);
    expect(await page.locator('[data-count]').getAttribute('role')).toBe('status');
  });

  it('gets the page of a kind in a new tab, and the same search in place', async () => {
    await open('?topic=timing');
    await page.locator('.kind-tabs a.hardware').click();
    expect(query()).toBe('?kind=hardware&topic=timing');
    expect(await page.locator('.kind-tabs [aria-current]').innerText()).toContain('Hardware');
  });
});

describe('an address', () => {
  it('that asks for unknown things says so, and puts no words into the mouth of the site', async () => {
    await open('?notice=Your+account+is+blocked%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&topic=timing');
    expect(await page.locator('.results-ignored').innerText()).not.toMatch(/account|notice/);
    expect(await page.locator('.results img').count()).toBe(0);
    expect(await box('topic', 'timing').isChecked()).toBe(true);
  });

  it('that finds nothing says which filter to drop', async () => {
    await open('?kind=gateware&topic=accelerator-physics');
    expect(await page.locator('.results-none').innerText()).toContain('No entry has all of these');
    const line = page.locator('.near li').first();
    const promised = Number.parseInt(await line.locator('.data').innerText(), 10);
    await line.getByRole('link').click();
    expect(await count()).toBe(promised);
    expect(await page.locator(':focus').count()).toBe(1);
  });
});

describe('the view', () => {
  it('is remembered, stands in the address, and is not forced on a shared link', async () => {
    await open();
    await page.getByRole('radio', { name: 'Cards' }).click();
    await page.waitForURL(/view=cards/);
    await page.goto(new URL('catalogue/', site.url).href);
    await page.waitForURL(/view=cards/);
    await page.goto(new URL('catalogue/?topic=timing', site.url).href);
    await page.locator('.chips').waitFor();
    expect(await page.locator('.results').getAttribute('data-view')).toBe('shelf');
  });

  it('shows a table of the columns that are chosen', async () => {
    await open('?view=table&columns=number,kind&kind=gateware');
    const heads = page.locator('.results-table thead th');
    expect(await heads.allInnerTexts()).toEqual(['Name', 'Number', 'Kind']);
    expect(await page.locator('.results-table tbody tr').count()).toBe(await count());
    await page.locator('.results-columns summary').click();
    await page.locator('[name=columns][value=licence]').click();
    await page.waitForURL(/columns=number,kind,licence/);
    expect(await heads.allInnerTexts()).toEqual(['Name', 'Number', 'Kind', 'Licence']);
  });

  it('sorts by name across the kinds', async () => {
    await open('?sort=name');
    const shown = await names();
    const sorted = shown.toSorted(new Intl.Collator('en', { numeric: true }).compare);
    expect(shown.slice(0, 20)).toEqual(sorted.slice(0, 20));
  });
});

describe('a download', () => {
  it('as CSV and as JSON holds the results', async () => {
    await open('?kind=gateware');
    for (const format of ['CSV', 'JSON']) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: format, exact: true }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(`catalogue.${format.toLowerCase()}`);
      const text = await readFile(await file.path(), 'utf8');
      const records =
        format === 'JSON' ? (JSON.parse(text) as unknown[]).length : text.split('\r\n').length - 2;
      expect([format, records]).toEqual([format, await count()]);
    }
  });
});
