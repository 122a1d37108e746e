/** Steps of the browser tests with facets: they depend on the page only, not on the data. */
import type { Page } from 'playwright';

interface Offered {
  readonly value: string;
  readonly name: string;
  readonly found: number;
}

/**
 * The values of a facet that leave some projects, with how many each would leave, most first.
 *
 * @throws if there is none.
 */
export async function offered(
  page: Page,
  facet: string,
): Promise<readonly [Offered, ...Offered[]]> {
  const values = await page
    .locator(`[data-facet="${facet}"] > fieldset label`)
    .evaluateAll((labels) =>
      labels.map((label) => ({
        value: label.querySelector('input')?.value ?? '',
        name: label.querySelector('span')?.textContent ?? '',
        found: Number(label.querySelector('.data')?.textContent),
      })),
    );
  const [most, ...others] = values
    .filter(({ found }) => found > 0)
    .toSorted((a, b) => b.found - a.found);
  if (!most) throw new Error(`The facet "${facet}" offers nothing.`);
  return [most, ...others];
}

/** Expands a folded facet. */
export async function unfold(page: Page, facet: string) {
  const folded = page.locator(`[data-facet="${facet}"]:not([open]) > summary`);
  if (await folded.isVisible()) await folded.click();
}
