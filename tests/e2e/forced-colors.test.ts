/** With a palette of the system (`forced-colors`), what is chosen differs from what is not, and a state from another. */
import type { Locator, Page } from 'playwright';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

import { board } from './entries.ts';
import { luminance } from './luminance.ts';
import { useSite } from './site.ts';

const site = useSite();
let page: Page;

const SCHEMES = ['light', 'dark'] as const;
/** Its space and its square, before its word. */
const MARK_OF_PICK = 28;

async function open(colorScheme: 'light' | 'dark', path: string): Promise<void> {
  page = await site.open(path, { colorScheme, forcedColors: 'active' });
}

/** Share of the pixels of an element, or of its first pixels, that stand out from the background by 3:1 (WCAG 1.4.11). */
async function ink(element: Locator, scheme: 'light' | 'dark', width?: number): Promise<number> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error('It is not shown.');
  const picture = await page.screenshot({
    clip: { ...box, width: Math.min(width ?? box.width, box.width) },
  });
  const { data } = await sharp(picture)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const background = scheme === 'light' ? 1 : 0;
  let standingOut = 0;
  for (let at = 0; at < data.length; at += 3) {
    const light = luminance(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
    const [more, less] = [Math.max(light, background), Math.min(light, background)];
    if ((more + 0.05) / (less + 0.05) >= 3) standingOut += 1;
  }
  return standingOut / (data.length / 3);
}

describe.each(SCHEMES)('in a system palette that is %s', (scheme) => {
  it('a ticked filter, the chosen view and a project to compare are seen', async () => {
    await open(scheme, 'catalogue/?view=list');
    const box = page.locator('.facet-values [type=checkbox]:visible');
    await box.first().waitFor();
    const free = await ink(box.first(), scheme);
    await box.first().check();
    // What is listed moves when the filter is applied.
    await page.locator('.chips').waitFor();
    expect(
      (await ink(page.locator('.facet-values :checked:visible').first(), scheme)) - free,
    ).toBeGreaterThan(0.2);

    const chosen = page.locator('.results-view :checked + span');
    const other = page.locator('.results-view input:not(:checked) + span').first();
    expect((await ink(chosen, scheme)) - (await ink(other, scheme))).toBeGreaterThan(0.3);

    const pick = page.locator('.results .pick:visible').first();
    const unpicked = await ink(pick, scheme, MARK_OF_PICK);
    await pick.click();
    await page.locator('compare-tray').waitFor();
    expect((await ink(pick, scheme, MARK_OF_PICK)) - unpicked).toBeGreaterThan(0.03);
  });

  it('the tab of the kind that is shown is underlined, and no other', async () => {
    await open(scheme, 'catalogue/hardware/');
    const lower = async (tab: Locator) => {
      const box = await tab.boundingBox();
      if (!box) throw new Error('It is not shown.');
      const clip = { x: box.x, y: box.y + box.height - 3, width: box.width, height: 3 };
      return sharp(await page.screenshot({ clip })).stats();
    };
    const current = await lower(page.locator('.kind-tabs [aria-current]'));
    const other = await lower(page.locator('.kind-tabs a:not([aria-current])').first());
    const gap = (current.channels[0]?.mean ?? 0) - (other.channels[0]?.mean ?? 0);
    expect(Math.abs(gap)).toBeGreaterThan(100);
  });

  it('the discs of a state differ: full, half, empty', async () => {
    await open(scheme, 'guidelines/');
    await page.evaluate(() => {
      const states = ['required', 'recommended', 'good-practice'];
      document.querySelector('main')?.replaceChildren(
        ...states.map((state) => {
          const line = document.createElement('p');
          const disc = document.createElement('span');
          disc.className = `status ${state}`;
          disc.textContent = state;
          line.append(disc);
          return line;
        }),
      );
    });
    const [full = 0, half = 0, empty = 0] = await Promise.all(
      ['required', 'recommended', 'good-practice'].map((state) =>
        ink(page.locator(`main .status.${state}`), scheme, 9),
      ),
    );
    expect(full - half).toBeGreaterThan(0.08);
    expect(half - empty).toBeGreaterThan(0.05);
  });

  it.each([`projects/${board.id}/`, 'catalogue/?view=list', 'submit/'])(
    'words on buttons and on what is chosen can be read: %s',
    async (path) => {
      await open(scheme, path);
      await page.waitForLoadState('networkidle');
      const words = page.locator(
        '.btn:not(.visually-hidden):visible, .results-view :checked + span',
      );
      let seen = 0;
      for (const one of (await words.all()).slice(0, 8)) {
        await one.scrollIntoViewIfNeeded();
        const clip = await one.evaluate((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x, y, width, height };
        });
        if (clip.width < 1 || clip.x < 0 || clip.y < 0) continue;
        seen += 1;
        const { channels } = await sharp(await page.screenshot({ clip })).stats();
        expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(30);
      }
      expect(seen).toBeGreaterThan(0);
    },
  );

  it('where the reader is in the navigation is marked', async () => {
    await open(scheme, 'catalogue/');
    const mark = await page
      .locator('.masthead .nav:visible a[aria-current]')
      .first()
      .evaluate((link) => {
        const { backgroundColor } = getComputedStyle(link, '::after');
        return { mark: backgroundColor, page: getComputedStyle(document.body).backgroundColor };
      });
    expect(mark.mark).not.toBe(mark.page);
  });
});
