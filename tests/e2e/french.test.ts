/** Readers of French pages find what they ask for, however French writes it. */
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { BILINGUAL } from '../support/build-site.ts';
import { ask, results, visit } from './search-steps.ts';
import { type RunningSite, startSite } from './site.ts';

let site: RunningSite;

beforeAll(async () => {
  site = await startSite(process.env['OSPO_E2E_BILINGUAL'], BILINGUAL);
});
afterAll(() => site.stop());

/** Names answer at once, texts as soon as their index is there. */
const LONG = { timeout: 10_000 };

const addresses = (links: Locator) =>
  links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
const found = (page: Page) => addresses(results(page));
const hrefs = (page: Page) => addresses(page.locator('main a[href^="/fr/projects/"]:visible'));

describe('the search', () => {
  it('knows what stands before an apostrophe, œ, and the endings of French', async () => {
    const { page, faults } = await visit(site, 'fr/search/');
    const asked = {
      "l'éclair": 'eclair',
      'l’eclair': 'eclair',
      "qu'une antenne": 'eclair',
      coeur: 'coeur',
      cœur: 'coeur',
      canal: 'coeur',
      "l'acquisition": 'coeur',
      "d'optique": 'prisme',
      'l’institut': 'prisme',
      instituts: 'prisme',
      hyperspectral: 'prisme',
    };
    for (const [query, id] of Object.entries(asked)) {
      await ask(page, query);
      await expect
        .poll(() => found(page), { ...LONG, message: query })
        .toContain(`/fr/projects/${id}/`);
    }
    expect(faults).toEqual([]);
  });

  it('says in French that nothing was found, and what was perhaps meant', async () => {
    const { page } = await visit(site, 'fr/search/?q=l%27%C3%A9clar');
    const area = page.locator('site-search');
    await area.getByText('Éclair').first().waitFor();
    expect(await area.innerText()).not.toMatch(/\b(?:nothing|found|search|did you mean)\b/i);
  });

  it('is the same in the dialog', async () => {
    const { page } = await visit(site, 'fr/');
    await page.keyboard.press('/');
    await page.keyboard.type("d'optique");
    await expect.poll(() => found(page), LONG).toContain('/fr/projects/prisme/');
  });
});

describe('the field of the catalogue', () => {
  it('leaves the one project that is meant', async () => {
    const { page } = await visit(site, 'fr/catalogue/');
    for (const [query, id] of [
      ["l'éclair", 'eclair'],
      ['cœur', 'coeur'],
      ["d'optique", 'prisme'],
      ['coeur', 'coeur'],
      ["qu'une antenne", 'eclair'],
    ] as const) {
      await page.locator('[name=q]:visible').first().fill(query);
      await expect
        .poll(async () => [...new Set(await hrefs(page))], { ...LONG, message: query })
        .toEqual([`/fr/projects/${id}/`]);
    }
  });
});
