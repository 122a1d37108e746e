import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

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
  const runOnly =
    look === 'light'
      ? { type: 'tag' as const, values: STANDARDS }
      : { type: 'rule' as const, values: [...RULES_OF[look]] };
  const { violations } = await new AxeBuilder({ page })
    // The pages hold no frames, so axe need not gather results of several; it takes half the time then.
    .setLegacyMode(true)
    .options({
      runOnly,
      resultTypes: ['violations'],
    })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
