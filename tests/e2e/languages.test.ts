/** Readers go from a page to the same in another language, and find and hear what is there in theirs. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { BILINGUAL } from '../support/build-site.ts';
import { results, visit } from './search-steps.ts';
import { type RunningSite, startSite } from './site.ts';
import { tabTo } from './tab-steps.ts';

let site: RunningSite;

beforeAll(async () => {
  site = await startSite(process.env['OSPO_E2E_BILINGUAL'], BILINGUAL);
});
afterAll(() => site.stop());

const LONG = { timeout: 10_000 };
const langOf = (page: Page) => page.locator('html').getAttribute('lang');
const toFrench = (page: Page) => page.getByRole('link', { name: 'Français', exact: true });

/** The language of the nearest element that says one, as browsers and screen readers take it. */
const spokenLang = (page: Page, words: string) =>
  page
    .locator('main')
    .getByText(words)
    .first()
    .evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));

/** A page of text in both languages, one in English alone, and pages made of data. */
const PAGES = [
  ['guidelines/start/share/', 'Partager un cours', 'fr'],
  ['guidelines/later/ask/', 'Ask before you sail', 'en-GB'],
  ['projects/tide-staff/', 'Perche graduée pour un quai', 'fr'],
  ['projects/wave-box/', 'Tray with a paddle', 'en-GB'],
  ['topics/waves/', 'Wave making', 'en-GB'],
] as const;

describe.each([true, false])(
  'the switch of the language, with scripts: %s',
  (javaScriptEnabled) => {
    it('leads to the same page and back, whose words are there in their language', async () => {
      const { page, faults } = await visit(site, '', { javaScriptEnabled });
      // The switch is a link, so all kinds of pages are walked in the plainer way.
      for (const [path, words, lang] of javaScriptEnabled ? PAGES.slice(1, 3) : PAGES) {
        await page.goto(new URL(path, site.url).href);
        await toFrench(page).click();
        await page.waitForURL(`**/fr/${path}`);
        expect(await langOf(page)).toBe('fr');
        expect([path, await spokenLang(page, words)]).toEqual([path, lang]);
        await page.getByRole('link', { name: 'English', exact: true }).click();
        await page.waitForURL((url) => url.pathname === `/${path}`);
        expect(await langOf(page)).toBe('en-GB');
      }
      expect(faults).toEqual([]);
    });

    it('says in sight that a text is in English alone', async () => {
      const { page } = await visit(site, 'fr/guidelines/later/ask/', { javaScriptEnabled });
      const note = page.locator('.page-state');
      expect(await note.innerText()).toMatch(/^Ce texte n’est pas traduit\s: il est en anglais\.$/);
      expect(await note.boundingBox()).toMatchObject({ height: expect.any(Number) as number });
    });
  },
);

describe('the keyboard', () => {
  it('reaches the switch, which names the language in itself, and follows it', async () => {
    const { page } = await visit(site, 'projects/tide-staff/');
    await tabTo(page, 'Français', (element, what) => element.textContent.trim() === what);
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('lang')).toBe('fr');
    expect(await focused.evaluate((link) => getComputedStyle(link).outlineStyle)).not.toBe('none');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/fr/projects/tide-staff/');
    expect(await page.locator('.full-name').innerText()).toContain('Perche graduée');
  });
});

describe('the search in French', () => {
  const found = (page: Page) =>
    results(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')));

  it('finds French words of an entry, of a page and of its text, below /fr/', async () => {
    const { page, faults } = await visit(site, 'fr/search/');
    for (const [query, to] of [
      ['perche graduée', '/fr/projects/tide-staff/'],
      ['partager', '/fr/guidelines/start/share/'],
      ['jetée', '/fr/about/boat/'],
    ] as const) {
      await page.goto(new URL(`fr/search/?q=${encodeURIComponent(query)}`, site.url).href);
      await expect.poll(() => found(page), { ...LONG, message: query }).toContain(to);
    }
    expect(faults).toEqual([]);
  });

  it('marks what it shows in English, and nothing else', async () => {
    const { page } = await visit(site, 'fr/search/?q=tide-staff');
    const title = (words: string) => page.locator('.search-name span').filter({ hasText: words });
    await title('Perche').first().waitFor();
    expect(await title('Perche').first().getAttribute('lang')).toBeNull();
    await page.goto(new URL('fr/search/?q=wave-box', site.url).href);
    await title('Tray').first().waitFor();
    expect(await title('Tray').first().getAttribute('lang')).toBe('en-GB');
  });
});

describe('rows that a script makes', () => {
  it('say their language as those of the page do', async () => {
    const { page } = await visit(site, 'fr/catalogue/?q=perche');
    const row = (words: string) => page.locator('.shelf-row:visible').filter({ hasText: words });
    await row('Tide staff').waitFor();
    await expect.poll(() => row('Wave box').count(), LONG).toBe(0);
    expect(await spokenLang(page, 'Montre la hauteur de l’eau')).toBe('fr');
  });
});

describe('a comparison', () => {
  it('shows the texts of entries in French where they have it, and marks the others', async () => {
    const { page, faults } = await visit(site, 'fr/compare/?ids=tide-staff,wave-box');
    await page.locator('.compare-table').waitFor();
    expect(await spokenLang(page, 'Perche graduée pour un quai')).toBe('fr');
    expect(await spokenLang(page, 'Montre la hauteur de l’eau')).toBe('fr');
    expect(await spokenLang(page, 'Lecture des marées')).toBe('fr');
    expect(await spokenLang(page, 'Tray with a paddle')).toBe('en-GB');
    expect(await spokenLang(page, 'Wave making')).toBe('en-GB');
    expect(faults).toEqual([]);
    await page.goto(new URL('compare/?ids=tide-staff,wave-box', site.url).href);
    await page.locator('.compare-table').waitFor();
    expect(await page.locator('.compare-table [lang]').count()).toBe(0);
  });
});

describe('the form for an entry', () => {
  it('shows the text of the office, says which others there are, and keeps them', async () => {
    const { page, faults } = await visit(site, 'submit/?id=tide-staff');
    const field = page.locator('[data-field="summary"]');
    const summary = field.locator('[data-at]');
    await expect.poll(() => summary.inputValue(), LONG).toMatch(/^Shows the height/);
    expect(await field.locator('[data-others]').textContent()).toContain('French');
    // The step of the form that asks for it is folded until it comes.
    await summary.evaluate((area) => {
      (area as HTMLTextAreaElement).value = 'Shows the tide.';
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const yaml = page.locator('[data-yaml]');
    await expect
      .poll(() => yaml.textContent(), LONG)
      .toMatch(/summary:\s+en: Shows the tide\.\s+fr: Montre la hauteur/);
    expect(await yaml.textContent()).toMatch(/fr: Les pêcheurs y lisent/);
    expect(faults).toEqual([]);
  });
});
