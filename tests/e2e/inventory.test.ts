/** What services stand on, for whoever reads it: by machine, on a narrow screen, in a system palette, on paper, without a script. */
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';

import { luminance } from './luminance.ts';
import { itIsAccessible, itNeverScrollsSideways } from './page-checks.ts';
import { useSite } from './site.ts';

/** The made-up office has services, and asks for vulnerabilities. */
const SERVICE = 'inventory/services/chart-server/';
/** Of these, page-types.test.ts looks at the longest of each kind for barriers and widths. */
const PAGES = {
  overview: 'inventory/',
  service: SERVICE,
  'list of components': 'inventory/components/d/',
  licences: 'inventory/licences/',
  survey: 'inventory/survey/',
} as const;

const site = useSite(process.env['OSPO_E2E_SMALL']);

describe.each(Object.entries(PAGES))('the %s page of the inventory', (_name, path) => {
  let page: Page;

  beforeAll(async () => {
    page = await site.open(path);
  });

  if (path === SERVICE) {
    itIsAccessible(() => page);
    itNeverScrollsSideways(() => page);
  }

  it.each(['light', 'dark'] as const)(
    'has words that stand out in a system palette that is %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme, forcedColors: 'active' });
      const colours = await page.locator('main :is(h1, a, th, td):visible').evaluateAll((all) =>
        all.slice(0, 100).map((element) => {
          const digits = (colour: string) => (colour.match(/\d+/g) ?? []).slice(0, 3).map(Number);
          return [element, document.documentElement].map((one, index) => {
            const { color, backgroundColor } = getComputedStyle(one);
            return digits(index === 0 ? color : backgroundColor);
          });
        }),
      );
      await page.emulateMedia({ forcedColors: 'none' });
      const ratios = colours.map((pair) => {
        const [dark = 0, light = 0] = pair
          .map(([red = 0, green = 0, blue = 0]) => luminance(red, green, blue))
          .toSorted((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05);
      });
      expect(ratios.length).toBeGreaterThan(0);
      expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('is whole on paper and without a script', async () => {
    const plain = await site.open(path, {
      javaScriptEnabled: false,
      viewport: { width: 690, height: 900 },
    });
    const hidden = () =>
      plain
        .locator('main :is(h1, h2, p, dd, tbody tr)')
        .evaluateAll((all) => all.filter((one) => one.getClientRects().length === 0).length);
    expect(await hidden()).toBe(0);
    await plain.emulateMedia({ media: 'print' });
    expect(await plain.locator('main h1').isVisible()).toBe(true);
    expect(await hidden()).toBe(0);
    const width = await plain.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(690);
  });
});
