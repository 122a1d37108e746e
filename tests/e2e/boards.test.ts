/** The page of a board in a browser: the made-up board has one. */
import type { Page } from 'playwright';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

import { faultsOf } from './faults.ts';
import { luminance } from './luminance.ts';
import { useSite } from './site.ts';

const BOARD = 'projects/tide-board/boards/tide-board/';
const LAYERS = ['outline', 'copper', 'mask', 'silkscreen', 'drills'] as const;

const site = useSite(process.env['OSPO_E2E_SMALL']);

/** The pixels of the drawing of the top. */
async function pixels(page: Page): Promise<Buffer> {
  const picture = await page.locator('svg.pcb-drawing').first().screenshot();
  return sharp(picture).removeAlpha().raw().toBuffer();
}

/** Share of the pixels in which two pictures differ so that one sees it. */
function difference(one: Buffer, other: Buffer): number {
  let differing = 0;
  for (let at = 0; at < one.length; at += 3) {
    const far = [0, 1, 2].some(
      (channel) => Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)) > 24,
    );
    if (far) differing += 1;
  }
  return differing / (one.length / 3);
}

/** The contrast of two layers, or of one with the page. */
async function contrast(page: Page, ...names: readonly [string, string]): Promise<number> {
  const [less = 0, more = 0] = (
    await Promise.all(names.map((name) => brightness(page, name)))
  ).toSorted((one, other) => one - other);
  return (more + 0.05) / (less + 0.05);
}

async function brightness(page: Page, name: string): Promise<number> {
  const [red = 0, green = 0, blue = 0] = await page.evaluate((layer) => {
    const canvas = document.createElement('canvas').getContext('2d');
    const element =
      layer === 'page' ? document.documentElement : document.querySelector(`.pcb .board-${layer}`);
    if (!canvas || !element) throw new Error(layer);
    const { fill, stroke, backgroundColor } = getComputedStyle(element);
    canvas.fillStyle = layer === 'page' ? backgroundColor : fill === 'none' ? stroke : fill;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  }, name);
  return luminance(red, green, blue);
}

/** Layers that lie on one another, and the least contrast by which one is told from the other. */
const SEEN = [
  ['edge', 'page', 3],
  ['covered', 'body', 1.8],
  ['exposed', 'body', 3],
  ['silk', 'body', 4.5],
  ['silk', 'covered', 4],
  ['drills', 'exposed', 1.8],
] as const;

describe('the layers of a board', () => {
  /** Each test leaves all layers shown. */
  let plain: Promise<Page> | undefined;
  const plainBoard = () => (plain ??= site.open(BOARD, { javaScriptEnabled: false }));

  it.each(LAYERS)('%s goes and comes back by the keyboard, without a script', async (layer) => {
    const page = await plainBoard();
    const before = await pixels(page);
    const box = page.locator(`.pcb [value=${layer}]`);
    await box.focus();
    await page.keyboard.press('Space');
    expect(await box.isChecked()).toBe(false);
    expect(difference(before, await pixels(page))).toBeGreaterThan(0.002);
    await page.keyboard.press('Space');
    // Edges are smoothed a little otherwise each time.
    expect(difference(before, await pixels(page))).toBeLessThan(0.0005);
  });

  it('have boxes that show where the focus is', async () => {
    const page = await site.open(BOARD);
    await page.locator('.pcb [value=outline]').focus();
    await page.keyboard.press('Tab');
    const box = page.locator('.pcb [value=copper]');
    const { outline, shadow } = await box.evaluate((one) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return { outline: `${outlineStyle} ${outlineWidth}`, shadow: boxShadow };
    });
    expect(await box.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(outline === 'none 0px' && shadow === 'none').toBe(false);
  });

  it.each(['light', 'dark'] as const)('are told apart in the scheme %s', async (colorScheme) => {
    const page = await site.open(BOARD, { colorScheme });
    for (const [one, other, least] of SEEN) {
      expect(await contrast(page, one, other), `${one} on ${other}`).toBeGreaterThan(least);
    }
  });

  it('follow the scheme that a reader chose on the page', async () => {
    const page = await site.open(BOARD, { colorScheme: 'light' });
    const before = await pixels(page);
    await page.locator('.footer').getByText('Dark', { exact: true }).click();
    const chosen = await pixels(page);
    expect(difference(before, chosen)).toBeGreaterThan(0.1);
    expect(await contrast(page, 'edge', 'page')).toBeGreaterThan(3);
    // As on a device that is dark itself; edges are smoothed a little otherwise each time.
    const dark = await site.open(BOARD, { colorScheme: 'dark' });
    expect(difference(chosen, await pixels(dark))).toBeLessThan(0.0005);
  });

  it.each(['light', 'dark'] as const)(
    'are told apart with a palette of the system that is %s',
    async (colorScheme) => {
      const page = await site.open(BOARD, { colorScheme, forcedColors: 'active' });
      for (const [one, other] of SEEN) {
        expect(await contrast(page, one, other), `${one} on ${other}`).toBeGreaterThan(1.8);
      }
    },
  );

  it('are dark on white on paper, both sides on the sheet', async () => {
    const page = await site.open(BOARD, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 673, height: 1000 });
    for (const [one, other] of [
      ['edge', 'body'],
      ['silk', 'body'],
      ['exposed', 'body'],
    ] as const) {
      expect(await contrast(page, one, other)).toBeGreaterThan(2.5);
    }
    expect(await contrast(page, 'covered', 'body')).toBeGreaterThan(1.8);
    expect(await contrast(page, 'body', 'page')).toBe(1);
    const sides = await page.locator('svg.pcb-drawing').evaluateAll((drawings) =>
      drawings.map((drawing) => {
        const { left, right, width } = drawing.getBoundingClientRect();
        return { isWhole: left >= 0 && right <= innerWidth, isLarge: width > 300 };
      }),
    );
    expect(sides).toEqual(Array.from({ length: 2 }, () => ({ isWhole: true, isLarge: true })));
  });
});

describe('the drawing', () => {
  it.each([1280, 320])('is to scale in a window of %d px, and nothing scrolls', async (width) => {
    const page = await site.open(BOARD, { viewport: { width, height: 900 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const sheets = await page.locator('.pcb-sheet').evaluateAll((all) =>
      all.map((sheet) => {
        const [drawing, bar] = ['.pcb-drawing', '.pcb-scale rect'].map((selector) =>
          sheet.querySelector(selector)?.getBoundingClientRect(),
        );
        return {
          scale: (bar?.width ?? 0) / (drawing?.width ?? 0),
          ratio: (drawing?.width ?? 0) / (drawing?.height ?? 0),
        };
      }),
    );
    expect(sheets).toHaveLength(2);
    for (const { scale, ratio } of sheets) {
      // 40 × 30 mm with a margin of 1 mm.
      expect(scale).toBeCloseTo(10 / 42, 2);
      expect(ratio).toBeCloseTo(42 / 32, 1);
    }
  });

  it('stands on the page of its project, where nothing scrolls either', async () => {
    const page = await site.open('projects/tide-board/', { viewport: { width: 320, height: 900 } });
    const link = page.locator('.board-links a');
    expect(
      await link.locator('img').evaluate((one) => (one as HTMLImageElement).naturalWidth),
    ).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await link.click();
    await page.waitForURL(/\/boards\/tide-board\/$/);
  });

  it('is accessible in both schemes and in a narrow window', async () => {
    const page = await site.open(BOARD);
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOf(page, 'dark')).toEqual([]);
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await faultsOf(page, 'narrow')).toEqual([]);
  });
});
