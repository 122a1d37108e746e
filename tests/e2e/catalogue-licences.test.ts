import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';

import { offered, unfold } from './facet-steps.ts';
import { useSite } from './site.ts';

const site = useSite();
let page: Page;

beforeAll(async () => {
  page = await site.blank();
});

async function open(query = '') {
  await page.goto(new URL(`catalogue/${query}`, site.url).href);
  if (query) await page.locator('.chips').waitFor();
}

const count = async () => Number(await page.locator('[data-count] b').innerText());

describe('somebody who looks for a licence', () => {
  it('asks for the licence of one part only', async () => {
    await open();
    const [{ value, name, found } = { value: '', name: '', found: 0 }] = await offered(
      page,
      'hardware-licence',
    );
    await open(`?licence=${value}`);
    const anyPart = await count();
    await unfold(page, 'licence');
    await unfold(page, 'hardware-licence');
    await page.locator(`[name=hardware-licence][value="${value}"]`).click();
    await page.waitForURL((url) => url.searchParams.has('hardware-licence'));
    expect(await count()).toBe(found);
    expect(found).toBeLessThanOrEqual(anyPart);
    await page
      .getByRole('button', { name: `Remove filter: Licence of the hardware: ${name}` })
      .click();
    await page.waitForURL((url) => url.search === `?licence=${value}`);
    expect(await count()).toBe(anyPart);
  });

  it('finds a value in a long facet', async () => {
    await open();
    const [most, ...others] = await offered(page, 'licence');
    await unfold(page, 'licence');
    const asked = others.at(-1)?.name ?? '';
    await page.getByRole('searchbox', { name: 'Find in licence' }).fill(asked.toLowerCase());
    const values = page.locator('[data-facet=licence] > fieldset li');
    await values.filter({ hasText: most.name }).first().waitFor({ state: 'hidden' });
    const shown = await values.locator('visible=true').allTextContents();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((text) => !text.includes(asked))).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
  });
});
