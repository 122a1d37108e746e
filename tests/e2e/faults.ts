import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What can differ between two looks at one page. */
const RULES_OF = {
  dark: ['color-contrast', 'link-in-text-block'],
  narrow: [
    'target-size',
    'scrollable-region-focusable',
    'aria-hidden-focus',
    'button-name',
    'link-name',
    'summary-name',
  ],
} as const;

/**
 * Faults of a page by WCAG 2.2 A and AA and by good practice, each with the elements that have it. In the dark scheme
 * only colours differ, and in a narrow window only
 * sizes and what is shown at all, so only what depends on them is looked at again.
 */
export async function faultsOf(
  page: Page,
  look: 'light' | 'dark' | 'narrow' = 'light',
): Promise<string[]> {
  const runOnly: RunOptions['runOnly'] =
    look === 'light'
      ? { type: 'tag', values: STANDARDS }
      : { type: 'rule', values: [...RULES_OF[look]] };
  const { violations } = await run(page, {
    runOnly,
    resultTypes: ['violations'],
    // No rule of these looks into style sheets, which axe would fetch and parse anew for each look.
    preload: { assets: ['media'] },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Loading axe takes as long as half a look, so a document has it once. */
async function run(page: Page, options: RunOptions): Promise<AxeResults> {
  const isLoaded = await page.evaluate(() => 'axe' in window);
  if (!isLoaded) await page.evaluate(axe.source);
  return page.evaluate((given) => window.axe.run(document, given), options);
}
