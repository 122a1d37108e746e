import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const RULES_OF_COLOR = ['color-contrast', 'link-in-text-block'];

/**
 * Faults of a page by WCAG 2.2 A and AA and by good practice, each with the elements that have it. In the dark scheme
 * only colours differ, so only what depends on them is looked at again.
 */
export async function faultsOf(
  page: Page,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<string[]> {
  const runOnly = colorScheme === 'dark' ? RULES_OF_COLOR : STANDARDS;
  const { violations } = await new AxeBuilder({ page })
    // The pages hold no frames, so axe need not gather results of several; it takes half the time then.
    .setLegacyMode(true)
    .options({
      runOnly: { type: colorScheme === 'dark' ? 'rule' : 'tag', values: runOnly },
      resultTypes: ['violations'],
    })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
