/** What the browser tests of the catalogue know of its facets: only what the page offers, never what stands in it. */
import type { Page } from 'playwright';

/** The values of a facet that leave some projects, and how many each would leave, the most first. */
export async function offered(page: Page, facet: string) {
  const values = await page
    .locator(`[data-facet="${facet}"] > fieldset label`)
    .evaluateAll((labels) =>
      labels.map((label) => ({
        value: label.querySelector('input')?.value ?? '',
        name: label.querySelector('span')?.textContent ?? '',
        found: Number(label.querySelector('.data')?.textContent),
      })),
    );
  return values.filter(({ found }) => found > 0).toSorted((a, b) => b.found - a.found);
}
