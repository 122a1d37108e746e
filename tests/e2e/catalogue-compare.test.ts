import type { Page } from 'playwright';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { board, second, sharedWord, software, third, topic, withLongId } from './entries.ts';
import { offered } from './facet-steps.ts';
import { faultsOf } from './faults.ts';
import { useSite } from './site.ts';
import { tabTo, tabToBox, tabToFacet, tabToKind, tabToWords } from './tab-steps.ts';

const site = useSite();
let page: Page;
let faults: string[] = [];

beforeAll(async () => {
  page = await site.blank();
  page.on('pageerror', ({ message }) => faults.push(message));
});
beforeEach(() => {
  faults = [];
});
afterEach(() => {
  expect(faults).toEqual([]);
});

const PAIR = `compare/?ids=${board.id},${second.id}`;
const open = (path: string) => page.goto(new URL(path, site.url).href);
const ids = () => new URL(page.url()).searchParams.get('ids');
const heads = () => page.locator('.compare-head > a').allInnerTexts();
const shown = (count: number) =>
  page.locator('.compare-state', { hasText: new RegExp(`^${count} projects? side`) }).waitFor();

async function tickByKeyboard(facet: string, value: string) {
  await tabToBox(page, `${facet}=${value}`);
  await page.keyboard.press('Space');
  await page.waitForURL((url) => url.searchParams.getAll(facet).includes(value));
}

it('an engineer narrows, compares, sends the link and takes a BibTeX entry, by keyboard alone', async () => {
  await open('catalogue/');
  await tabToKind(page, 'hardware');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('kind') === 'hardware');
  await page.locator('.chips').waitFor();
  await tabToFacet(page, 'licence');
  await page.keyboard.press('Enter');
  const licences = await offered(page, 'licence');
  const { value, name: licence } =
    licences.find((one) => one.value !== 'none' && one.found > 1) ?? licences[0];
  await tabTo(page, 'Find in licence', (element, what) => element.ariaLabel === what);
  await page.keyboard.type(licence);
  await tickByKeyboard('licence', value);
  const names = await page.locator('.results .shelf-name a').allTextContents();
  const pair = names.slice(0, 2);
  for (const name of pair) {
    await tabToWords(page, `Compare ${name}`);
    await page.keyboard.press('Enter');
    await page.locator('.pick[aria-pressed=true]', { hasText: name }).waitFor();
  }
  await tabToWords(page, 'Compare 2 projects');
  await page.keyboard.press('Enter');
  await shown(2);
  expect(await heads()).toEqual(pair);
  await tabToWords(page, 'Copy');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(new URL(`compare/?ids=${ids()}`, site.url).href);
  await tabToWords(page, 'citation.bib');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/projects/*/citation.bib');
  expect(await page.locator('body').innerText()).toMatch(/^@\w+\{/);
});

describe('a comparison', () => {
  it('marks what differs in words and signs, and can show only that', async () => {
    await open(PAIR);
    await shown(2);
    const row = page.locator('.compare-table tr', {
      has: page.locator('th', { hasText: /^Purpose/ }),
    });
    expect(await row.locator('th').innerText()).toMatch(/^Purpose\s+≠\s+\(differs\)$/);
    const same = page.locator('.compare-table tbody tr:not(.differs, .compare-section)');
    expect(await same.count()).toBeGreaterThan(0);
    await page.getByLabel('Only rows that differ').click();
    await page.waitForURL(/show=differences/);
    await same.first().waitFor({ state: 'detached' });
    await page.goBack();
    await same.first().waitFor();
  });

  it('adds by name, removes, and goes back through the same', async () => {
    await open(PAIR);
    await shown(2);
    await page.getByLabel('Add a project').fill(third.id);
    await page.keyboard.press('Enter');
    await shown(3);
    expect(ids()).toBe([board, second, third].map(({ id }) => id).join());
    await page.getByRole('button', { name: `Remove ${board.entry.name}` }).click();
    await page.waitForURL((url) => url.searchParams.get('ids') === `${second.id},${third.id}`);
    await shown(2);
    expect(await page.locator(':focus').count()).toBe(1);
    await page.goBack();
    await shown(3);
    await page.getByLabel('Add a project').fill(sharedWord);
    await page.keyboard.press('Enter');
    await page.getByText('Which project do you mean').waitFor();
    await page
      .getByRole('button', { name: new RegExp(`^Add ${sharedWord}`, 'i') })
      .first()
      .click();
    await shown(4);
    expect(await page.getByLabel('Add a project').isVisible()).toBe(false);
  });

  it('says which ids are unknown, too many, or did not load, and shows the others', async () => {
    const record = `**/projects/${third.id}.json`;
    await page.route(record, (route) => route.abort());
    const known = [third, second, software].map(({ id }) => id).join();
    await open(`compare/?ids=${board.id},%3Cimg%3E,no-such-project,${known}`);
    await shown(2);
    const notes = await page.locator('[data-notes]').innerText();
    expect(notes).toContain('no project with the id no-such-project');
    expect(notes).toContain('something that is no id of a project');
    expect(notes).not.toContain('<img>');
    expect(notes).toContain(`left out: ${software.id}`);
    expect(notes).toContain(`Could not be loaded: ${third.entry.name}`);
    await page.unroute(record);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.compare-head', { hasText: third.entry.name }).waitFor();
    expect(await heads()).toEqual([board, third, second].map(({ entry }) => entry.name));
  });

  it('of nothing says what to do, with and without JavaScript', async () => {
    await page.evaluate(
      (pair) => localStorage.setItem('compare', pair),
      `${board.id},${second.id}`,
    );
    await open('compare/');
    await page
      .getByText(`You chose these in the catalogue: ${board.entry.name}, ${second.entry.name}.`)
      .waitFor();
    expect(await faultsOf(page, 'light')).toEqual([]);
    await page.getByRole('button', { name: 'Compare 2 projects' }).click();
    await shown(2);
    const still = await site.open(PAIR, { javaScriptEnabled: false });
    expect(await still.locator('.no-script').innerText()).toContain('JavaScript');
    expect(await still.locator('.needs-script').isVisible()).toBe(false);
    await still.getByRole('link', { name: 'Choose projects in the catalogue' }).click();
    expect(await still.locator('h1').innerText()).toBe('Catalogue');
    await still.locator('.pick').first().waitFor({ state: 'hidden' });
  });

  it.each([
    { colorScheme: 'light', width: 1280, look: 'light' },
    { colorScheme: 'dark', width: 320, look: 'dark and narrow' },
  ] as const)('is accessible in $colorScheme at $width px', async (seen) => {
    await page.setViewportSize({ width: seen.width, height: 900 });
    await page.emulateMedia({ colorScheme: seen.colorScheme });
    await open(`${PAIR},${withLongId.id}`);
    await shown(3);
    expect(await faultsOf(page, seen.look)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

describe('the picks', () => {
  beforeEach(async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(`catalogue/?topic=${topic}`);
    await page.evaluate(() => localStorage.removeItem('compare'));
    await open(`catalogue/?topic=${topic}`);
    await page.locator('.chips').waitFor();
  });

  it('are counted, four at most, in every view and on the next page', async () => {
    const pick = (place: number) => page.locator('.results .pick:visible').nth(place);
    for (const place of [0, 1, 2, 3]) await pick(place).click();
    const tray = page.getByRole('region', { name: 'Projects to compare' });
    await tray.getByText('4 projects chosen').waitFor();
    await pick(4).click();
    await tray.getByText('Four is the most').waitFor();
    expect(await pick(4).getAttribute('aria-pressed')).toBe('false');
    for (const view of ['Cards', 'Table']) {
      await page.getByRole('radio', { name: view }).click();
      await page.locator(`.results[data-view=${view.toLowerCase()}]`).waitFor();
      expect(await page.locator('.results .pick[aria-pressed=true]').count()).toBe(4);
    }
    await pick(0).click();
    await tray.getByText('3 projects chosen').waitFor();
    await open(`topics/${topic}/`);
    await page.getByRole('link', { name: 'Compare 3 projects' }).waitFor();
    expect(await page.locator('.pick[aria-pressed=true]').count()).toBe(3);
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await tray.isVisible()).toBe(false);
    expect(await page.locator('.pick[aria-pressed=true]').count()).toBe(0);
  });
});
