/** Checks for every page, whatever its content. */
import type { Page } from 'playwright';
import { expect, it } from 'vitest';

import { faultsOf } from './faults.ts';

/** @param page that is open when the tests run. */
export function itIsAccessible(page: () => Page): void {
  it('is accessible in light at 1280 px', async () => {
    await page().setViewportSize({ width: 1280, height: 900 });
    await page().emulateMedia({ colorScheme: 'light' });
    expect(await faultsOf(page())).toEqual([]);
  });

  it('is accessible in dark at 360 px', async () => {
    await page().setViewportSize({ width: 360, height: 900 });
    await page().emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOf(page(), 'dark and narrow')).toEqual([]);
  });
}

/** @param page that is open when the tests run. */
export function itNeverScrollsSideways(page: () => Page): void {
  it('does not scroll sideways, from 320 px up', async () => {
    for (const width of [320, 768, 1280]) {
      await page().setViewportSize({ width, height: 900 });
      const overflow = await page().evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect({ width, overflow }).toEqual({ width, overflow: Math.min(overflow, 0) });
    }
  });
}
