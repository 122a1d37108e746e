import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** Minified, it takes half as long to parse. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose result may differ between two views of one page. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const OF_SIZES = [
  'target-size',
  'scrollable-region-focusable',
  'aria-hidden-focus',
  'button-name',
  'link-name',
  'summary-name',
];
const RULES_OF = {
  dark: OF_COLOURS,
  narrow: OF_SIZES,
  'dark and narrow': [...OF_COLOURS, ...OF_SIZES],
} as const;

/**
 * Faults of a page by WCAG 2.2 A and AA and by best practices, each with its elements. The dark scheme changes only
 * colours, and a narrow window only sizes and visibility, so only the rules about these are checked again.
 *
 * @param within selectors of what is looked at, where the rest of the page is looked at elsewhere.
 */
export async function faultsOf(
  page: Page,
  look: 'light' | keyof typeof RULES_OF = 'light',
  within: readonly string[] = ['html'],
): Promise<string[]> {
  const runOnly: RunOptions['runOnly'] =
    look === 'light'
      ? { type: 'tag', values: STANDARDS }
      : { type: 'rule', values: [...RULES_OF[look]] };
  const { violations } = await run(page, within, {
    runOnly,
    resultTypes: ['violations'],
    // None of these rules needs style sheets, which axe would fetch and parse for each view.
    preload: { assets: ['media'] },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Loading axe takes half as long as a check, so it is loaded once per document. */
async function run(
  page: Page,
  within: readonly string[],
  options: RunOptions,
): Promise<AxeResults> {
  const isLoaded = await page.evaluate(() => 'axe' in window);
  if (!isLoaded) await page.evaluate(AXE);
  const asked = { include: [...within], options };
  return page.evaluate((given) => window.axe.run({ include: given.include }, given.options), asked);
}
