import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';

import { useSite } from './site.ts';
import type { Look } from './usual-page.ts';

const site = useSite();
let page: Page;

async function open(look: Look = {}, path = 'catalogue/') {
  page = await site.open(path, look);
}

describe('before anybody filters', () => {
  it('nothing of the search is loaded but its first lines', async () => {
    await open();
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => /catalogue-search|index\.json/.test(name))).toEqual([]);
  });

  it('is complete without JavaScript, and leads to slices by six ways', async () => {
    await open({ javaScriptEnabled: false });
    expect(await page.locator('.needs-script:visible, .pick:visible').count()).toBe(0);
    // A tab for each kind that has entries, and one for all of them.
    const kinds = (await page.locator('.kind-tabs a:visible').count()) - 1;
    expect(await page.locator('.kind-group h2:visible').count()).toBe(kinds);
    const all = Number(await page.locator('.kind-tabs [aria-current] .data:visible').innerText());
    expect(await page.locator('.shelf-row').count()).toBe(all);
    const ways = page.locator('.kind-tabs a:visible, .ways-list a');
    const addresses = new Map(
      await ways.evaluateAll((links) =>
        links.map((link) => [link.textContent.trim(), (link as HTMLAnchorElement).href] as const),
      ),
    );
    for (const way of [
      'Topics',
      'Licences',
      'Organisations',
      'Interfaces',
      'Languages and tools',
    ]) {
      await page.goto(addresses.get(way) ?? '');
      const line = page.locator('main .index-line').first();
      const [term, promised] = [line.locator('a'), line.locator('.data')];
      const [name, found] = [await term.innerText(), Number(await promised.innerText())];
      await term.click();
      expect(await page.locator('h1').innerText()).toContain(name);
      expect(await page.locator('.shelf-row').count()).toBe(found);
    }
    await page.goto(new URL('catalogue/gateware/', site.url).href);
    expect(await page.locator('.shelf-row').count()).toBeLessThan(all);
  });

  it('has a tab for each kind that narrows from the first paint, and leads to its page without scripts', async () => {
    const tabs = async (look: Look) => {
      await open(look);
      const all = page.locator('.kind-tabs a[class]:visible');
      return all.evaluateAll((links) =>
        links.map((link) => {
          const { pathname, search } = new URL((link as HTMLAnchorElement).href);
          return [link.className, pathname.replace(/.*catalogue/, ''), search];
        }),
      );
    };
    const scripts = await tabs({});
    expect(scripts.length).toBeGreaterThan(0);
    for (const [kind, place, search] of scripts) {
      expect([place, search]).toEqual(['/', `?kind=${kind}`]);
    }
    for (const [kind, place, search] of await tabs({ javaScriptEnabled: false })) {
      expect([place, search]).toEqual([`/${kind}/`, '']);
    }
  });

  it('leads from the page of a kind to a search among its entries', async () => {
    await open({}, 'catalogue/software/');
    await page.getByRole('searchbox', { name: 'Search names' }).fill('data');
    await page.getByRole('button', { name: 'Search and filter' }).click();
    await page.locator('.chips').waitFor();
    expect(new URL(page.url()).search).toBe('?kind=software&q=data');
    expect(await page.locator('.shelf-row.hardware:visible').count()).toBe(0);
  });

  it('has no tab that is too narrow, from 320 to 1,280 px', async () => {
    await open({}, 'catalogue/documentation/');
    for (const width of [320, 360, 800, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const tabs = await page
        .locator('.kind-tabs a')
        .evaluateAll((all) => all.filter((tab) => tab.scrollWidth > tab.clientWidth).length);
      expect({ width, tabs }).toEqual({ width, tabs: 0 });
    }
  });

  it('folds the filters on a small screen', async () => {
    await open({ viewport: { width: 360, height: 800 } });
    const topic = page.locator('[data-facet=topic] > summary');
    expect(await topic.isVisible()).toBe(false);
    await page.locator('.rail-head').click();
    expect(await topic.isVisible()).toBe(true);
  });
});

/** Pages with rows of projects: all, those of the first topic, and some on the home page. */
const LISTS = ['catalogue/', 'topics/', ''] as const;

describe.each(LISTS)('the rows of /%s, without JavaScript', (path) => {
  beforeAll(async () => {
    await open({ javaScriptEnabled: false }, path);
    if (path === 'topics/') await page.locator('main .index-line a').first().click();
    await page.locator('.shelf-row').first().waitFor();
  });

  it.each([
    ['print', 690],
    ['screen', 1280],
    ['screen', 768],
    ['screen', 360],
  ] as const)('are whole: %s at %i px', async (media, width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ media });
    const rows = await page.locator('.shelf-row').evaluateAll((all) =>
      all.slice(0, 30).map((row) =>
        ['.ref', '.shelf-name', '.data'].map((part) => {
          const box = row.querySelector(part)?.getBoundingClientRect();
          return { left: box?.left ?? -1, right: box?.right, top: box?.top, bottom: box?.bottom };
        }),
      ),
    );
    for (const boxes of rows) {
      for (const [index, { left, right = Infinity, top = 0 }] of boxes.entries()) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
        const { right: end = -1, bottom = -1 } = boxes[index - 1] ?? {};
        // Beside what comes before it, or below on a small screen.
        expect(left >= end - 1 || (width <= 768 && top >= bottom - 1)).toBe(true);
      }
    }
  });

  it('take three sheets of A4 for thirty', async () => {
    // What is left of A4 between the margins of print.css, in pixels.
    const [width, sheet] = [673, 979];
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ media: 'print' });
    const height = await page.locator('.shelf-row').evaluateAll((all) => {
      const rows = all.slice(0, 30).map((row) => row.getBoundingClientRect().height);
      return (30 * rows.reduce((sum, one) => sum + one, 0)) / rows.length;
    });
    expect(height).toBeLessThanOrEqual(3 * sheet);
  });
});
