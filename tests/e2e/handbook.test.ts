import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { type RunningSite, startSite } from './site.ts';

const WITH_TERMS = 'guidelines/software/first-release/';

let site: RunningSite;
let page: Page;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());
afterEach(() => page.context().close());

async function open(path: string, options: BrowserContextOptions = {}): Promise<void> {
  page = await (await site.browser.newContext(options)).newPage();
  await page.goto(new URL(path, site.url).href);
}

async function faults(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join()}`),
  );
}

const tip = () => page.locator('.tip:popover-open');

describe('a word of the glossary', () => {
  it('shows what it means by keyboard, and hides it again', async () => {
    await open(WITH_TERMS);
    const word = page.locator('button.term').first();
    await word.focus();
    await page.keyboard.press('Enter');
    expect(await tip().innerText()).toContain('Open in the glossary');
    expect(await faults()).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Open in the glossary',
    );
    await page.keyboard.press('Escape');
    expect(await tip().count()).toBe(0);
    expect(await word.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('shows what it means by touch, within a narrow window', async () => {
    await open(WITH_TERMS, { hasTouch: true, viewport: { width: 320, height: 640 } });
    for (const word of (await page.locator('button.term').all()).slice(0, 3)) {
      await word.tap();
      const box = await tip().boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    }
  });

  it('is a link to the glossary without scripts', async () => {
    await open(WITH_TERMS, { javaScriptEnabled: false });
    await page.locator('glossary-tip > a').first().click();
    await page.waitForURL(/\/guidelines\/start\/glossary\/#/);
    expect(await page.locator('.tip').first().isVisible()).toBe(false);
  });
});

describe('a heading and a point of a check list', () => {
  it.each([
    ['Link to section Checklist', '#checklist'],
    ['Link to point Files and board carry the notices', '#check-files-and-board-carry-the-notices'],
  ])('have a link named "%s" that shows on focus', async (name, hash) => {
    await open('guidelines/hardware/publish/');
    const link = page.getByRole('link', { name, exact: true });
    await link.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await link.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash === hash);
  });

  it('leave the name of a check box alone', async () => {
    await open('guidelines/hardware/publish/');
    const box = page.getByRole('checkbox', { name: 'The catalogue entry exists', exact: true });
    await box.check();
    expect(await box.isChecked()).toBe(true);
  });
});

it.each([
  ['guidelines/print/contribute/', 'light'],
  ['guidelines/changes/', 'dark'],
] as const)('%s is accessible in %s, and no wider than 320 px', async (path, colorScheme) => {
  await open(path, { colorScheme, viewport: { width: 320, height: 800 } });
  expect(await faults()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

it('prints a whole section from the index of the handbook', async () => {
  await open('guidelines/');
  await page.locator('#contribute').getByRole('link', { name: 'to print' }).click();
  const parts = page.locator('.print-page');
  expect(await parts.count()).toBeGreaterThan(5);
  await page.emulateMedia({ media: 'print' });
  expect(await parts.last().locator('.title-block').isVisible()).toBe(true);
  expect(await page.locator('.masthead').isVisible()).toBe(false);
});

it('takes what was not clear into a mail', async () => {
  await open('guidelines/hardware/publish/');
  const mail = page.locator('.guide-foot').getByRole('link', { name: 'by mail' });
  const address = decodeURIComponent((await mail.getAttribute('href')) ?? '');
  expect(address).toContain('HW-01');
  expect(address).toContain('/guidelines/hardware/publish/');
});
