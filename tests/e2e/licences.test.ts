import type { BrowserContext, Page } from 'playwright';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { useSite } from './site.ts';

const GATEWARE =
  'licences/choose/#part=gateware&owner=ours&disclosure=yes&community=no&inside=no&share-gateware=part&interfaces=yes&later-w=no';

const site = useSite();
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  context = await site.browser.newContext();
  context.setDefaultTimeout(5000);
});
beforeEach(async () => {
  page = await context.newPage();
});
afterEach(() => page.close());

const open = (path: string) => page.goto(new URL(path, site.url).href);
const recommended = () => page.locator('.result-title').innerText();

describe('the chooser', () => {
  it('leads by keyboard to a licence, keeps the focus, and goes back answer by answer', async () => {
    await open('licences/choose/');
    await page.getByRole('radio', { name: /^Gateware/ }).focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/#part=gateware/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('part-gateware');
    await page.getByRole('radio', { name: /^Their changes to my core/ }).check();
    const interfaces = page.getByRole('group', {
      name: /^Does the source describe the interfaces/,
    });
    await interfaces.getByRole('radio', { name: /^Yes/ }).check();
    await page.getByRole('radio', { name: /^No, this version only/ }).check();
    expect(await recommended()).toBe('CERN-OHL-W-2.0');
    expect(await page.locator('[role=status][data-part]').textContent()).toContain(
      'CERN-OHL-W-2.0',
    );
    await page.goBack();
    expect(await recommended()).toMatch(/still possible/);
    expect(await page.getByRole('radio', { name: /^Their changes to my core/ }).isChecked()).toBe(
      true,
    );
    await page.goForward();
    await page.getByRole('link', { name: 'What to do now' }).click();
    expect(page.url()).toContain('later-w=no');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('todo');
  });

  it('opens with the answers of an address', async () => {
    await open(GATEWARE);
    await page.locator('.result-card').waitFor();
    expect(await page.locator('.question.answered').count()).toBe(8);
    expect(await page.locator('#todo').innerText()).toContain('gateware: CERN-OHL-W-2.0');
  });

  it('opens with the answers of a linked page, and moves them into the fragment', async () => {
    await open('licences/choose/gateware/share-gateware/part/yes/no/');
    await page.getByRole('link', { name: 'Open these answers in the form' }).click();
    await page.locator('.result-card').waitFor();
    expect(await recommended()).toBe('CERN-OHL-W-2.0');
    await page.getByRole('radio', { name: /^Yes, any later version/ }).check();
    await page.waitForURL(({ search, hash }) => search === '' && hash.includes('later-w=yes'));
  });

  it('stops where a stop is named', async () => {
    await open('licences/choose/#part=hardware&owner=unsure');
    await page.locator('.result-card').waitFor();
    expect(await recommended()).toBe('Find out who owns it');
  });

  it('asks for the table of licences once, and again after a failure', async () => {
    let asked = 0;
    let fail: (() => void) | undefined;
    const failure = new Promise<void>((resolve) => (fail = resolve));
    await page.route('**/compatibility.json', async (route) => {
      asked += 1;
      if (asked > 1) return route.continue();
      await failure;
      return route.abort();
    });
    const sharing = (name: RegExp) => page.getByRole('radio', { name }).check();
    await open('licences/choose/#part=software&inside=yes');
    await sharing(/^Nothing/);
    await sharing(/^Their changes to my part/);
    expect(asked).toBe(1);
    const warned = page.waitForEvent('console', (message) => message.type() === 'warning');
    fail?.();
    await warned;
    await sharing(/^Nothing/);
    await sharing(/^Their changes to my part/);
    await page.getByRole('checkbox', { name: 'GPL-3.0-only', exact: true }).waitFor();
    expect(asked).toBe(2);
  });

  it('never recommends what clashes with a licence that is ticked', async () => {
    await open('licences/choose/#part=software&inside=yes&share-software=none&gpl2=no&patents=yes');
    await page.getByRole('checkbox', { name: 'GPL-3.0-only', exact: true }).check();
    await page.getByRole('heading', { name: 'These do not go together' }).waitFor();
    expect(await page.locator('.result-card').innerText()).toContain(
      'GPL-3.0-only → Apache-2.0: No',
    );
    await page.getByLabel('How GPL-3.0-only is used').selectOption('separate');
    await expect.poll(recommended).toBe('Apache-2.0');
  });

  it('works without JavaScript as linked pages', async () => {
    const plain = await (await site.browser.newContext({ javaScriptEnabled: false })).newPage();
    await plain.goto(new URL('licences/choose/', site.url).href);
    for (const label of [
      'Gateware',
      'CERN or you alone',
      'Yes',
      'No, it stands for itself',
      'No',
      'Their changes to my core',
      'Yes',
      'No, this version only',
    ]) {
      await plain.locator('.answer-links').getByRole('link', { name: label, exact: true }).click();
    }
    // Until the style sheet is there, both results are visible.
    await plain.waitForLoadState();
    const title = plain.locator('.result-title:visible');
    expect(await title.innerText()).toBe('CERN-OHL-W-2.0');
    expect(await plain.locator('#inside').innerText()).toContain('CERN-OHL-S-2.0');
    const tick = (license: string) =>
      plain.getByRole('group', { name: license, exact: true }).getByLabel('merged').check();
    await plain.locator('.ticks summary').click();
    await tick('MIT');
    expect(await title.innerText()).toBe('CERN-OHL-W-2.0');
    await tick('CERN-OHL-S-2.0');
    expect(await title.innerText()).toBe('These do not go together');
    await plain.getByRole('link', { name: 'Back' }).click();
    await plain
      .getByRole('heading', { name: 'May others follow a later version of the licence?' })
      .waitFor();
    const eclipse = 'licences/choose/software/share-software/part/eclipse/';
    await plain.goto(new URL(eclipse, site.url).href);
    expect(await title.innerText()).toBe('EPL-2.0');
    await plain.locator('.ticks summary').click();
    await tick('MPL-2.0');
    expect(await title.innerText()).toBe('EPL-2.0');
    await tick('EUPL-1.2');
    expect(await title.innerText()).toBe('MPL-2.0');
    expect(await plain.locator('.todo:visible').innerText()).toContain('software: MPL-2.0');
    await plain.context().close();
  });
});
