import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';

import { board } from './entries.ts';
import { useSite } from './site.ts';
import type { Look } from './usual-page.ts';

const site = useSite();
let faults: string[] = [];
let foreign: string[] = [];

afterEach(() => {
  expect(faults).toEqual([]);
  expect(foreign).toEqual([]);
});

/** Opens a page and watches it: faults in the console, and requests to any other host. */
async function open(path: string, look?: Look): Promise<Page> {
  const page = await site.blank(look);
  faults = [];
  foreign = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (entry) => {
    if (entry.type() === 'error') faults.push(entry.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith('data:')) {
      foreign.push(request.url());
    }
  });
  await page.goto(new URL(path, site.url).href);
  return page;
}

const heading = (page: Page) => page.locator('h1').innerText();

/** Presses Tab until the focus is on a link or button with these words. */
async function tabTo(page: Page, words: string) {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    const text = await page.locator(':focus').textContent();
    if (text?.trim() === words) return;
  }
  throw new Error(`The focus never came to "${words}".`);
}

describe('with the keyboard alone', () => {
  it('a visitor goes from the home page to the members of an ecosystem', async () => {
    const page = await open('');
    await tabTo(page, 'Skip to content');
    await page.keyboard.press('Enter');
    await tabTo(page, 'The whole ecosystem');
    await page.keyboard.press('Enter');
    const ecosystem = await heading(page);
    const member = await page.locator('.members th a').first().innerText();
    await tabTo(page, member);
    await page.keyboard.press('Enter');
    expect(await heading(page)).toBe(member);
    expect(await page.locator('#works-with').innerText()).toContain(ecosystem);
  });

  it('a designer finds the step to take first', async () => {
    const page = await open('');
    await tabTo(page, 'Publish hardware or gateware');
    await page.keyboard.press('Enter');
    expect(await page.locator('.callout.must').innerText()).toContain('Knowledge Transfer');
    await tabTo(page, 'Sources');
    await page.keyboard.press('Enter');
    await page.waitForURL(({ hash }) => hash === '#sources');
  });

  it('every element that takes the focus shows it', async () => {
    const page = await open(`projects/${board.id}/`);
    const unmarked: string[] = [];
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      const shown = await page.locator(':focus').evaluate((element) => {
        const { outlineStyle, boxShadow, backgroundColor } = getComputedStyle(element);
        const box = element.querySelector('rect');
        return (
          outlineStyle !== 'none' ||
          boxShadow !== 'none' ||
          backgroundColor === 'rgb(255, 196, 46)' ||
          (box !== null && getComputedStyle(box).fill === 'rgb(255, 196, 46)')
        );
      });
      if (!shown) unmarked.push((await page.locator(':focus').textContent()) ?? '');
    }
    expect(unmarked).toEqual([]);
  });
});

describe('without JavaScript', () => {
  const off = { javaScriptEnabled: false };

  it('the catalogue is complete and can be walked by kind, topic, licence and organisation', async () => {
    const page = await open('catalogue/', off);
    const count = await page.locator('.kind-tabs [aria-current]:visible .data').innerText();
    expect(await page.locator('.shelf-row').count()).toBe(Number(count));
    for (const way of ['Topics', 'Licences', 'Organisations']) {
      await page.goto(new URL('catalogue/', site.url).href);
      await page.locator('.ways-list').getByRole('link', { name: way }).click();
      const line = page.locator('main .index-line').first();
      const [term, found] = await line.locator('a, .data').allInnerTexts();
      await line.locator('a').click();
      expect(await heading(page)).toContain(term);
      expect(await page.locator('.shelf-row').count()).toBe(Number(found));
    }
  });

  it('a guideline shows all of itself, its check list and its contents', async () => {
    const page = await open('guidelines/hardware/publish/', off);
    expect(await page.locator('.checklist li').first().isVisible()).toBe(true);
    expect(await page.locator('.guide-nav [aria-current]').isVisible()).toBe(true);
    expect(await page.locator('copy-button').first().isVisible()).toBe(false);
  });

  it('shows no control that would do nothing', async () => {
    const page = await open('', off);
    expect(await page.locator('theme-choice').isVisible()).toBe(false);
  });

  it('opens the menu on a small screen', async () => {
    const page = await open('', { ...off, viewport: { width: 360, height: 800 } });
    await page.getByText('Menu').click();
    await page.locator('.masthead nav').getByRole('link', { name: 'Catalogue' }).click();
    expect(await heading(page)).toBe('Catalogue');
  });
});

describe('the display', () => {
  it('follows the reader from page to page, and the device again on request', async () => {
    const page = await open('');
    const scheme = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    await page.getByRole('button', { name: 'Dark' }).click();
    expect(await scheme()).toBe('dark');
    await page.goto(new URL('catalogue/', site.url).href);
    expect(await scheme()).toBe('dark');
    await page.getByRole('button', { name: 'Match device' }).click();
    expect(await scheme()).toBe('light dark');
  });

  it('prints a guideline as a document without navigation', async () => {
    const page = await open('guidelines/hardware/publish/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.masthead').isVisible()).toBe(false);
    expect(await page.locator('.guide-nav').isVisible()).toBe(false);
    const sheet = page.locator('.guide-head .title-block');
    expect(await sheet.count()).toBeGreaterThan(0);
    expect(await sheet.filter({ visible: true }).count()).toBe(await sheet.count());
    expect(await page.locator('#sources').isVisible()).toBe(true);
  });
});

describe('a guideline', () => {
  it('marks in its contents where the reader is', async () => {
    const page = await open('guidelines/hardware/publish/', {
      viewport: { width: 1280, height: 800 },
    });
    const marked = page.locator('.contents [aria-current="location"]');
    await page.locator('#checklist').evaluate((heading) => heading.scrollIntoView());
    await marked.filter({ hasText: 'Checklist' }).waitFor();
    // All at once, past every heading.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await marked.filter({ hasText: 'Sources' }).waitFor();
    expect(await marked.count()).toBe(1);
    await page.evaluate(() => window.scrollTo(0, 0));
    await marked.waitFor({ state: 'detached' });
  });

  it('copies a piece of code', async () => {
    const page = await open('guidelines/hardware/publish/');
    await page.locator('.code').first().getByRole('button', { name: 'Copy' }).click();
    await page.locator('.code').first().getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(await page.locator('.code pre').first().innerText()).toContain(copied.split('\n')[0]);
  });
});
