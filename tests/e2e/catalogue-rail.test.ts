/** The filters of the catalogue: what stands first, how far it is to the results, and what several values mean. */
import type { Page } from 'playwright';
import { expect, it } from 'vitest';

import { offered } from './facet-steps.ts';
import { useSite } from './site.ts';
import type { Look } from './usual-page.ts';

const site = useSite();
let page: Page;

async function open(query = '', look?: Look) {
  page = await site.open(`catalogue/${query}`, look);
  if (query) await page.locator('.chips').waitFor();
}

const count = async () => Number(await page.locator('[data-count] b').innerText());
const topOf = (selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top);

it('is twelve tabs at most from the top of the page to the first result', async () => {
  await open();
  let presses = 0;
  const tabUntil = async (selector: string) => {
    while (!(await page.locator(`${selector}:focus`).count())) {
      await page.keyboard.press('Tab');
      presses += 1;
      expect(presses).toBeLessThanOrEqual(12);
    }
  };
  await tabUntil('[href="#results"]');
  await page.keyboard.press('Enter');
  await tabUntil('.shelf-row a');
});

it('repeats no tab of kinds, and shows what can be bought within its first screen', async () => {
  await open();
  expect(await page.locator('.rail [name=kind]').count()).toBe(0);
  const [rail, availability] = [await topOf('.rail'), await topOf('[data-facet=availability]')];
  expect(availability - rail).toBeLessThan(900);
  const counts = await page.locator('.rail .facet-values .data').allTextContents();
  expect(counts).not.toContain('0');
});

it('keeps the list in reach on a small screen, and says how much it holds', async () => {
  await open('', { viewport: { width: 360, height: 740 } });
  await page.locator('.rail-head').click();
  const height = await page.locator('.rail').evaluate((element) => element.clientHeight);
  expect(height).toBeLessThan(740);
  const button = page.locator('[data-show]');
  const shown = await button.boundingBox();
  expect((shown?.y ?? 0) + (shown?.height ?? 0)).toBeLessThanOrEqual(740);
  await page.locator('[data-facet=availability] > summary').click();
  await page.locator('[data-facet=availability] > fieldset input').first().click();
  await page.locator('.chips').waitFor();
  expect(await button.innerText()).toMatch(new RegExp(`^Show ${await count()} `));
  await button.click();
  expect(await page.locator('.rail > details').getAttribute('open')).toBeNull();
  expect(await page.locator('[data-count]').evaluate((it) => it === document.activeElement)).toBe(
    true,
  );
});

it('never finds more with a second topic where all are asked for', async () => {
  await open();
  const [first, second] = await offered(page, 'topic');
  await page.locator(`[name=topic][value="${first.value}"]`).click();
  await page.locator('.chips').waitFor();
  const alone = await count();
  await page.locator('[name=all][value=topic]').click();
  await page.waitForURL(/all=topic/);
  expect(await count()).toBe(alone);
  await page.locator(`[name=topic][value="${second?.value}"]`).click();
  await page.waitForURL((url) => url.searchParams.getAll('topic').length === 2);
  expect(await count()).toBeLessThanOrEqual(alone);
  await page.getByRole('button', { name: 'Remove filter: All at once' }).click();
  await page.waitForURL((url) => !url.searchParams.has('all'));
  expect(await count()).toBeGreaterThanOrEqual(alone);
});

it('follows an entrance in place, and finds as many as it promises', async () => {
  await open();
  for (const entrance of await page.locator('.entrances a:visible').all()) {
    const promised = Number(await entrance.locator('.data').innerText());
    await entrance.click();
    await page.locator('.chips').waitFor();
    expect(await count()).toBe(promised);
  }
});

it('shows makers in the table of what can be bought, two clicks from the home page', async () => {
  page = await site.open('');
  await page.locator('a[href*="availability=buy"]').first().click();
  await page.locator('.results-table').waitFor();
  const heads = await page.locator('.results-table thead th').allInnerTexts();
  const cells = await page
    .locator(`.results-table tbody tr td:nth-child(${heads.indexOf('Maker') + 1})`)
    .allInnerTexts();
  expect(cells.length).toBe(await count());
  expect(cells).not.toContain('');
});

it('says of one word that finds nothing no more than that', async () => {
  await open('?q=zzzzqqzz');
  expect(await page.locator('.results-none h2').innerText()).toBe('No entry has “zzzzqqzz”');
});
