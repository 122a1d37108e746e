/** What a page shows stays where it is while the rest of the page arrives (Cumulative Layout Shift). */
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';

import { board, ecosystem, second } from './entries.ts';
import { shiftsOf, watchShifts } from './shifts.ts';
import { useSite } from './site.ts';

/** More than this is no longer "good" by https://web.dev/articles/cls. */
const GOOD = 0.1;

const site = useSite();
let page: Page;

beforeAll(async () => {
  const context = await site.browser.newContext({ viewport: { width: 412, height: 823 } });
  page = await context.newPage();
  // A slow telephone: scripts come after the first paint.
  const network = await context.newCDPSession(page);
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 100,
    downloadThroughput: 400_000,
    uploadThroughput: 100_000,
  });
  await watchShifts(page);
});

describe('nothing moves while a page loads', () => {
  it.each([
    '',
    'catalogue/',
    `projects/${board.id}/`,
    'licences/check/',
    'licences/choose/',
    'submit/',
    'search/',
    'compare/',
    `compare/?ids=${board.id},${second.id}`,
  ])('/%s', async (path) => {
    await page.goto(new URL(path, site.url).href, { waitUntil: 'networkidle' });
    expect(await shiftsOf(page)).toBeLessThan(GOOD);
  });

  it.each([`search/?${new URLSearchParams({ q: ecosystem.name })}`, 'search/?q=zzyzxqwrtp'])(
    '/%s',
    async (path) => {
      await page.goto(new URL(path, site.url).href, { waitUntil: 'networkidle' });
      await page.locator('[data-search-status]').filter({ hasText: '“' }).waitFor();
      expect(await shiftsOf(page)).toBeLessThan(0.02);
    },
  );
});

describe('a font of the device that stands in for that of the site', () => {
  const SENTENCE =
    'Who may use the design, and where is it? Each project has a licence of its own.';

  it('takes the same room, so that nothing moves when that arrives', async () => {
    await page.goto(site.url, { waitUntil: 'networkidle' });
    const widths = await page.evaluate(async (sentence) => {
      const widthIn = (family: string) => {
        const span = document.createElement('span');
        span.style.cssText = `position: absolute; white-space: nowrap; font: 400 100px "${family}", monospace`;
        span.textContent = sentence;
        document.body.append(span);
        const { width } = span.getBoundingClientRect();
        span.remove();
        return width;
      };
      const standIns = [...document.fonts].filter(({ family }) => family.startsWith('Next '));
      const loaded = await Promise.allSettled(standIns.map((font) => font.load()));
      const there = standIns.filter((_, index) => loaded[index]?.status === 'fulfilled');
      await document.fonts.load('400 100px Next');
      return [widthIn('Next'), ...there.map(({ family }) => widthIn(family))];
    }, SENTENCE);
    const [own = 0, ...others] = widths;
    expect(others.length).toBeGreaterThan(0);
    for (const width of others) expect(Math.abs(width / own - 1)).toBeLessThan(0.05);
  });
});
