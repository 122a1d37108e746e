/** The figures on paper and on a narrow screen. */
import { describe, expect, it } from 'vitest';

import { useSite } from './site.ts';

describe.each(['OSPO_E2E_DIST', 'OSPO_E2E_SMALL'])('the figures of %s', (place) => {
  const site = useSite(process.env[place]);
  const viewport = { width: 320, height: 800 };

  it('fit on two pages of paper', async () => {
    const page = await site.open('impact/print/', { viewport });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  });

  it('keep the size of their letters at 320 pixels, and nothing scrolls sideways', async () => {
    const page = await site.open('impact/', { viewport });
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
    const plain = await site.open('impact/', { javaScriptEnabled: false });
    await plain.emulateMedia({ media: 'print' });
    expect(await plain.locator('#kinds table').isVisible()).toBe(true);
  });
});
