/** The handbook, as a reader uses it. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';

import { faultsOf } from './faults.ts';
import { useSite } from './site.ts';
import type { Look } from './usual-page.ts';

/** It has terms of the glossary, and tabs. */
const RELEASES = 'guidelines/run/releases/';

const site = useSite();
let page: Page;

async function open(path: string, look?: Look): Promise<void> {
  page = await site.open(path, look);
}

const tip = () => page.locator('.tip:popover-open');
const isFocused = () =>
  page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim());

describe('the sheet at the head of a guideline', () => {
  const more = () => page.locator('.guide-sheet dl').nth(1);

  it('is whole on a wide screen and on paper, without a press', async () => {
    await open('guidelines/hardware/publish/', { viewport: { width: 1280, height: 900 } });
    expect(await more().isVisible()).toBe(true);
    expect(await page.locator('.guide-sheet summary').isVisible()).toBe(false);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ media: 'print' });
    expect(await more().evaluate((list) => list.checkVisibility())).toBe(true);
  });

  it('leaves the first screen of a telephone to what must be done', async () => {
    await open('guidelines/hardware/publish/', { viewport: { width: 360, height: 740 } });
    const text = await page.locator('.guide-text').boundingBox();
    expect(text?.y).toBeLessThan(640);
    await page.locator('.guide-sheet summary').click();
    expect(await more().isVisible()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('a word of the glossary', () => {
  it('shows what it means by keyboard, and hides it again', async () => {
    await open(RELEASES);
    const word = page.locator('button.term').first();
    await word.focus();
    await page.keyboard.press('Enter');
    expect(await tip().innerText()).toContain('Open in the glossary');
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await isFocused()).toBe('Open in the glossary');
    await page.keyboard.press('Escape');
    expect(await tip().count()).toBe(0);
    expect(await word.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('shows what it means by touch, within a narrow window', async () => {
    const touch = await site.browser.newContext({
      hasTouch: true,
      viewport: { width: 320, height: 640 },
    });
    page = await touch.newPage();
    await page.goto(new URL(RELEASES, site.url).href);
    for (const word of await page.locator('button.term:visible').all()) {
      await word.tap();
      const box = await tip().boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    }
  });

  it('is a link to the glossary without scripts', async () => {
    await open(RELEASES, { javaScriptEnabled: false });
    await page.locator('glossary-tip > a').first().click();
    await page.waitForURL(/\/guidelines\/start\/glossary\/#/);
    expect(await page.locator('.tip').first().isVisible()).toBe(false);
  });
});

describe('a heading and a point of a check list', () => {
  it('have a link that shows on focus and leads to them, and leave the name of a box alone', async () => {
    await open('guidelines/hardware/publish/');
    for (const [name, hash] of [
      ['Link to section Checklist', '#checklist'],
      [
        'Link to point Files and board carry the notices',
        '#check-files-and-board-carry-the-notices',
      ],
    ] as const) {
      const link = page.getByRole('link', { name, exact: true });
      await link.focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');
      expect(await link.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.hash === hash);
    }
    const box = page.getByRole('checkbox', { name: 'The catalogue entry exists', exact: true });
    await box.check();
    expect(await box.isChecked()).toBe(true);
  });
});

describe('parallel answers', () => {
  const tab = (name: string) => page.getByRole('tab', { name });
  const parts = () => page.locator('.tab');
  const shown = () =>
    parts().evaluateAll((all) => all.map((part) => !part.hasAttribute('hidden')).join(' '));

  it('are tabs that arrows, Home and End move between', async () => {
    await open(RELEASES);
    await tab('Software').focus();
    for (const [key, expected] of [
      ['ArrowRight', 'false true false'],
      ['End', 'false false true'],
      ['ArrowRight', 'true false false'],
      ['ArrowLeft', 'false false true'],
      ['Home', 'true false false'],
    ] as const) {
      await page.keyboard.press(key);
      expect([key, await shown()]).toEqual([key, expected]);
    }
    await tab('Hardware').click();
    expect(await page.getByRole('tabpanel', { name: 'Hardware' }).innerText()).toContain('board');
  });

  it('take a fragment that encodes nothing', async () => {
    await open(RELEASES);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          addEventListener('hashchange', () => {
            done();
          });
          location.hash = '#100%';
        }),
    );
    expect([faults, await shown()]).toEqual([[], 'true false false']);
  });

  it('stand one below the other on paper, and without scripts', async () => {
    await open(RELEASES);
    await page.emulateMedia({ media: 'print' });
    const heights = await parts().evaluateAll((all) =>
      all.map((part) => part.getBoundingClientRect().height),
    );
    expect(Math.min(...heights)).toBeGreaterThan(40);
    expect(await parts().last().getByText('Gateware', { exact: true }).isVisible()).toBe(true);
    expect(await tab('Software').isVisible()).toBe(false);
    await open(RELEASES, { javaScriptEnabled: false });
    for (const part of await parts().all()) expect(await part.isVisible()).toBe(true);
    expect(await page.locator('.tab-name').allInnerTexts()).toEqual([
      'Software',
      'Hardware',
      'Gateware',
    ]);
  });
});

it('has tables whose rows become blocks at 320 px, and stay tables for those who hear them', async () => {
  await open('guidelines/licences/three-regimes/', { viewport: { width: 320, height: 800 } });
  const cell = page.getByRole('table').first().getByRole('cell').first();
  const label = await cell.evaluate((element) => getComputedStyle(element, '::before').content);
  expect(label).toBe('"Permissive"');
  const frame = page.locator('.scroll:has(table)').first();
  expect(await frame.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  expect(await page.getByRole('rowheader').count()).toBeGreaterThan(10);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await faultsOf(page, 'narrow')).toEqual([]);
});

it('copies code as it stands', async () => {
  await open('guidelines/software/copyright-notices/');
  const boxes = await page.locator('figure.code').count();
  expect(await page.locator('figure.code button.copy').count()).toBe(boxes);
  await page.locator('button.copy').first().click();
  await page.getByText('Copied').first().waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '# SPDX-FileCopyrightText: 2026 CERN\n#\n# SPDX-License-Identifier: Apache-2.0',
  );
});

it('lists what changed within 320 px', async () => {
  await open('guidelines/changes/', { viewport: { width: 320, height: 800 } });
  expect(await faultsOf(page, 'narrow')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

it('prints a whole section from the index of the handbook', async () => {
  await open('guidelines/', { viewport: { width: 320, height: 800 } });
  await page.locator('#cite').getByRole('link', { name: 'to print' }).click();
  const parts = page.locator('.print-page');
  await parts.last().waitFor();
  expect(await parts.count()).toBeGreaterThan(5);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  // Ids, headings and links of this page are looked at with those of all pages, in tests/build.
  expect(await faultsOf(page, 'narrow')).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await parts.last().locator('.title-block').last().isVisible()).toBe(true);
  expect(await page.locator('.masthead').isVisible()).toBe(false);
});

it('takes what was not clear into a mail', async () => {
  await open('guidelines/hardware/publish/');
  const mail = page.locator('.guide-foot').getByRole('link', { name: 'by mail' });
  const address = decodeURIComponent((await mail.getAttribute('href')) ?? '');
  expect(address).toContain('HW-01');
  expect(address).toContain('/guidelines/hardware/publish/');
});
