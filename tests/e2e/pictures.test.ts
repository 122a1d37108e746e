/** Pictures of a project in a browser: the made-up board has three. */
import type { Browser, Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';

import { shiftsOf, watchShifts } from './shifts.ts';
import { useSite } from './site.ts';
import type { Look } from './usual-page.ts';

const MOST_BYTES = 60_000;
const PROJECT = 'projects/tide-board/';
/** Pages with the board, and how many pictures of it each shows. */
const PAGES = [
  [PROJECT, 3],
  ['catalogue/', 1],
  ['catalogue/?view=cards', 1],
  ['catalogue/?q=tide&view=cards', 1],
  ['compare/?ids=tide-board,buoy', 1],
] as const;

const site = useSite(process.env['OSPO_E2E_SMALL']);
let browser: Browser;

beforeAll(async () => {
  ({ browser } = site);
});

async function open(path: string, look?: Look): Promise<Page> {
  const page = await site.open(path, look);
  await page.waitForLoadState('networkidle');
  return page;
}

/** Of the pictures on a page: what each says, and whether it can be seen. */
const pictures = (page: Page) =>
  page.locator('main picture img').evaluateAll((images) =>
    (images as HTMLImageElement[]).map((image) => ({
      alt: image.alt,
      caption: image.closest('figure')?.querySelector('figcaption')?.textContent?.trim(),
      isSized: image.getAttribute('width') !== null && image.getAttribute('height') !== null,
      isSeen: image.checkVisibility() && image.getBoundingClientRect().width >= 80,
    })),
  );

describe.each([1280, 360])('the search at %i px', (width) => {
  it('shows small what a result looks like, and moves nothing for it', async () => {
    const page = await open('search/?q=tide+board', { viewport: { width, height: 900 } });
    const row = page
      .locator('.search-hit')
      .filter({ has: page.locator('img') })
      .first();
    await row.waitFor();
    const image = row.locator('img');
    expect(await image.getAttribute('alt')).toBe('');
    expect(await image.getAttribute('loading')).toBe('lazy');
    const { bytes, ...size } = await image.evaluate(async (one: HTMLImageElement) => {
      const { width: wide, height: high } = one.getBoundingClientRect();
      const answer = await fetch(one.src);
      return { wide, high, bytes: (await answer.blob()).size };
    });
    expect(size).toEqual({ wide: 96, high: 64 });
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    const room = await row.evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(room).toBeLessThanOrEqual(0);
    // Beside the words, not under or over them.
    const [words, picture] = [
      await row.locator('.search-name').boundingBox(),
      await image.boundingBox(),
    ];
    expect((words?.x ?? 0) + (words?.width ?? Infinity)).toBeLessThanOrEqual(picture?.x ?? 0);
  });
});

describe.each(PAGES)('/%s', (path, count) => {
  /** For all tests of a path, in their order, but for that which watches how it loads. */
  let opened: Promise<Page> | undefined;
  const shown = () => (opened ??= open(path));

  it('shows each picture with its description and its credit', async () => {
    const seen = (await pictures(await shown())).filter(({ isSeen }) => isSeen);
    expect(seen).toHaveLength(count);
    for (const { alt, caption, isSized } of seen) {
      expect(alt).not.toBe('');
      expect(caption).toContain('Harbour laboratory');
      expect(isSized).toBe(true);
    }
  });

  it('moves nothing while pictures come, and takes at most 60 kB for each', async () => {
    const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
    const page = await context.newPage();
    const sizes: number[] = [];
    page.on('response', async (response) => {
      if (!response.url().includes('/media/')) return;
      await new Promise((later) => setTimeout(later, 300));
      sizes.push((await response.body()).length);
    });
    await watchShifts(page);
    // Pictures come after all else.
    await page.route('**/media/**', async (route) => {
      await new Promise((later) => setTimeout(later, 400));
      await route.continue();
    });
    await page.goto(new URL(path, site.url).href, { waitUntil: 'networkidle' });
    const before = await shiftsOf(page);
    await page.locator('main picture img').first().scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    expect(await shiftsOf(page)).toBe(before);
    // Chosen views and comparisons are made when the page is there.
    if (!path.includes('?')) expect(before).toBe(0);
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_BYTES);
    await context.close();
  });

  it('fits a window of 320 pixels', async () => {
    const page = await shown();
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });

  if (path === PROJECT || path === 'catalogue/')
    it('shows its pictures in forced colours, in print and without scripts', async () => {
      const page = await shown();
      const seen = async (one: Page) => (await pictures(one)).filter(({ isSeen }) => isSeen);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await seen(page)).not.toEqual([]);
      await page.emulateMedia({ media: 'print', forcedColors: 'none' });
      expect(await seen(page)).not.toEqual([]);
      expect(await seen(await site.open(path, { javaScriptEnabled: false }))).not.toEqual([]);
    });
});

describe('the gallery', () => {
  it('leads to each picture in its largest size', async () => {
    const page = await open(PROJECT);
    const links = await page
      .locator('.gallery a:has(img)')
      .evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ href }) => href));
    expect(links).toHaveLength(2);
    for (const link of links) {
      const { status, type } = await page.evaluate(async (address) => {
        const response = await fetch(address);
        return { status: response.status, type: response.headers.get('content-type') };
      }, link);
      expect([status, type]).toEqual([200, 'image/webp']);
    }
  });
});
