/** A page answers first: what is long is one press away. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { FULL_INSTANCE, fullSite } from '../support/full-instance.ts';
import { ecosystem, entries } from './entries.ts';
import { type RunningSite, type Site, startSite, useSite } from './site.ts';

async function open(site: Site, path: string, width: number) {
  const page = await site.open(path, { viewport: { width, height: 900 } });
  await page.waitForLoadState('networkidle');
  return page;
}

async function heightOf(site: Site, path: string, width: number): Promise<number> {
  const page = await open(site, path, width);
  return page.evaluate(() => document.documentElement.scrollHeight);
}

describe('a project of which everything is known, with fifteen relations', () => {
  let site: RunningSite;
  beforeAll(async () => {
    site = await startSite(fullSite().folder, FULL_INSTANCE);
  }, 300_000);
  afterAll(() => site.stop());

  it.each([
    // Of these, 400 and 700 px are its packages and the signs of its use.
    [1280, 4400],
    [360, 7550],
  ])('is at %i px at most %i px high', async (width, most) => {
    expect(await heightOf(site, 'projects/harbour-master/', width)).toBeLessThanOrEqual(most);
  });

  it.each([
    [1280, 900],
    [360, 1100],
  ])('answers at %i px within the first %i px', async (width, most) => {
    const page = await open(site, 'projects/harbour-master/', width);
    for (const answer of await page.locator('.plate :is(.answers > div, .btn)').all()) {
      const box = await answer.boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(most);
    }
  });

  it('says each relation once, with the drawing one press away', async () => {
    const page = await open(site, 'projects/harbour-master/', 1280);
    const drawing = page.locator('#works-with-figure');
    expect(await drawing.isVisible()).toBe(false);
    await page.getByText('Show the drawing').click();
    expect(await drawing.isVisible()).toBe(true);
  });

  it('has everything on paper, without a press', async () => {
    const page = await open(site, 'projects/harbour-master/', 690);
    await page.emulateMedia({ media: 'print' });
    for (const what of ['#works-with-figure', '.licence-table .licence-grid', '#provenance dl']) {
      expect((await page.locator(what).first().boundingBox())?.height ?? 0).toBeGreaterThan(40);
    }
  });
});

describe('an ecosystem', () => {
  const site = useSite();

  it('is at most as high as its figure and texts, and a row for each member', async () => {
    const members = entries.filter(({ ecosystems }) => ecosystems.includes(ecosystem.id)).length;
    const height = await heightOf(site, `ecosystems/${ecosystem.id}/`, 1280);
    expect(height).toBeLessThanOrEqual(2000 + 70 * members);
  });

  it('shows one figure of an ecosystem at a time, and the others by keyboard', async () => {
    const page = await open(site, `ecosystems/${ecosystem.id}/`, 1280);
    const figures = page.locator('.figure-tabs .trace-figure');
    const seen = async () =>
      (await Promise.all((await figures.all()).map((figure) => figure.isVisible()))).map(Number);
    expect((await seen()).slice(0, 2)).toEqual([1, 0]);
    await page.locator('.figure-tabs input').first().focus();
    await page.keyboard.press('ArrowRight');
    expect((await seen()).slice(0, 2)).toEqual([0, 1]);
  });
});
