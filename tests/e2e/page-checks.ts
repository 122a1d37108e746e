/** Checks for every page, whatever its content. */
import type { Page } from 'playwright';
import { expect, it } from 'vitest';

import { faultsOf } from './faults.ts';

interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
}

const LOOKS: readonly Look[] = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 360 },
];

/** @param page that is open when the tests run. */
export function itIsAccessible(page: () => Page, looks = LOOKS): void {
  it.each(looks)('is accessible in $colorScheme at $width px', async ({ colorScheme, width }) => {
    await page().setViewportSize({ width, height: 900 });
    await page().emulateMedia({ colorScheme });
    expect(await faultsOf(page(), colorScheme)).toEqual([]);
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
