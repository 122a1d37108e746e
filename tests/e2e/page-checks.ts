/** Checks for every page, whatever its content. */
import type { Page } from 'playwright';
import { expect, it } from 'vitest';

import { faultsOf } from './faults.ts';

/** Changes what is different alone: a browser draws the page again even where nothing is. */
export async function show(page: Page, width: number, scheme: 'light' | 'dark'): Promise<void> {
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 900 });
  const query = `(prefers-color-scheme: ${scheme})`;
  if (!(await page.evaluate((given) => matchMedia(given).matches, query)))
    await page.emulateMedia({ colorScheme: scheme });
}

/**
 * @param page that is open when the tests run.
 * @param within as of `faultsOf`.
 */
export function itIsAccessible(page: () => Page, within?: readonly string[]): void {
  it('is accessible in light at 1280 px', async () => {
    await show(page(), 1280, 'light');
    expect(await faultsOf(page(), 'light', within)).toEqual([]);
  });

  it('is accessible in dark at 320 px', async () => {
    await show(page(), 320, 'dark');
    expect(await faultsOf(page(), 'dark and narrow', within)).toEqual([]);
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
