/** The figures on paper and on a narrow screen. */
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';

import { useSite } from './site.ts';

describe.each(['OSPO_E2E_DIST', 'OSPO_E2E_SMALL'])('the figures of %s', (place) => {
  const site = useSite(process.env[place]);
  let page: Page;

  beforeAll(async () => {
    page = await site.browser.newPage({ viewport: { width: 320, height: 800 } });
  });

  it('fit on two pages of paper', async () => {
    await page.goto(new URL('impact/print/', site.url).href);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  });

  it('keep the size of their letters at 320 pixels, and nothing scrolls sideways', async () => {
    await page.goto(new URL('impact/', site.url).href);
    const { width, sizes } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      sizes: [...document.querySelectorAll('.chart *')]
        .filter(({ childNodes }) =>
          [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE),
        )
        .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    }));
    expect(width).toBe(320);
    expect(sizes.length).toBeGreaterThan(100);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  });

  it('show their tables on paper, also without a script', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(new URL('impact/', site.url).href);
    await plain.emulateMedia({ media: 'print' });
    expect(await plain.locator('#kinds table').isVisible()).toBe(true);
    await context.close();
  });
});
