/** Measures layout shifts while a page loads (Cumulative Layout Shift): https://web.dev/articles/cls */
import type { Page } from 'playwright';

declare global {
  var shifts: number;
}

/** To be called before the page is opened. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        globalThis.shifts += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The sum since the page was opened. */
export const shiftsOf = (page: Page) => page.evaluate(() => globalThis.shifts);
