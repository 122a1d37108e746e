/** Steps through the catalogue by the Tab key alone. */
import type { Page } from 'playwright';

/** Presses Tab until `isMeant` is true for the focused element. */
export async function tabTo(
  page: Page,
  what: string,
  isMeant: (element: Element, what: string) => boolean,
) {
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluateHandle(() => document.activeElement ?? document.body);
    if (await focused.evaluate(isMeant, what)) return;
  }
  throw new Error(`The focus never came to "${what}".`);
}

/** To a link or button with this text. */
export const tabToWords = (page: Page, words: string) =>
  tabTo(page, words, (element, what) => element.textContent.replace(/\s+/g, ' ').trim() === what);
/** To a check box, as `name=value`. */
export const tabToBox = (page: Page, query: string) =>
  tabTo(page, query, (element, what) => {
    const { name, value } = element as HTMLInputElement;
    return `${name}=${value}` === what;
  });
/** To the summary of a facet. */
export const tabToFacet = (page: Page, facet: string) =>
  tabTo(page, facet, (element, what) => {
    const details = element.parentElement;
    return element.tagName === 'SUMMARY' && details?.dataset['facet'] === what;
  });
/** To the tab of a kind. */
export const tabToKind = (page: Page, kind: string) =>
  tabTo(
    page,
    kind,
    (element, what) => element.closest('.kind-tabs') !== null && element.className === what,
  );
