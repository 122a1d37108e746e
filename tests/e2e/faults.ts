import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
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
const OF_VISIBILITY = [
  'scrollable-region-focusable',
  'aria-hidden-focus',
  'button-name',
  'link-name',
  'summary-name',
];
const OF_BOXES = 'target-size';
/** These look at the boxes of all elements under one another, and take longer than all other rules. */
const SLOW = [...OF_COLOURS, OF_BOXES];

const only = (...rules: readonly string[]): RunOptions => ({
  runOnly: { type: 'rule', values: [...rules] },
});
const quick: RunOptions = {
  runOnly: { type: 'tag', values: STANDARDS },
  rules: Object.fromEntries(SLOW.map((rule) => [rule, { enabled: false }])),
};

/** Rules for the whole page, and for what is looked at of it. */
const RULES_OF = {
  light: { page: quick, within: only(...SLOW) },
  dark: { page: undefined, within: only(...OF_COLOURS) },
  narrow: { page: only(...OF_VISIBILITY), within: only(OF_BOXES) },
  'dark and narrow': { page: only(...OF_VISIBILITY), within: only(...SLOW) },
} as const;

/**
 * Faults of a page by WCAG 2.2 A and AA and by best practices, each with its elements. The dark scheme changes only
 * colours, and a narrow window only sizes and visibility, so only the rules about these are checked again.
 *
 * @param within selectors of what is looked at for its colours and the sizes of its targets, where these are looked at
 *   elsewhere for the rest of the page.
 */
export async function faultsOf(
  page: Page,
  look: keyof typeof RULES_OF = 'light',
  within: readonly string[] = ['html'],
): Promise<string[]> {
  // Loading axe takes half as long as a check, so it is loaded once per document.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const rules = RULES_OF[look];
  return [
    ...(rules.page ? await run(page, ['html'], rules.page) : []),
    ...(await run(page, within, rules.within)),
  ];
}

function run(page: Page, within: readonly string[], rules: RunOptions): Promise<string[]> {
  const options: RunOptions = {
    ...rules,
    resultTypes: ['violations'],
    // None of these rules needs style sheets, which axe would fetch and parse for each view.
    preload: { assets: ['media'] },
  };
  return page.evaluate(
    async ([selector, given]) => {
      const include = [...document.querySelectorAll(`:is(${selector})`)].filter(
        (element) => !element.parentElement?.closest(`:is(${selector}, head)`),
      );
      if (include.length === 0) return [];
      const { violations } = await window.axe.run({ include }, given);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
      );
    },
    [within.join(','), options] as const,
  );
}
