/** The page of the form on each screen: barriers, small windows, fingers, weight, no scripts. */
import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';

import { faultsOf } from './faults.ts';
import { useSite } from './site.ts';
import { type FormSteps, MORE_STEPS, STEPS, stepsIn, weighScripts } from './submit-steps.ts';

const site = useSite(process.env['OSPO_E2E_SMALL']);
const ENTRY = '?id=tide-board';
let page: Page;
let form: FormSteps;

beforeAll(async () => {
  page = await site.blank();
  form = stepsIn(page, new URL('submit/', site.url));
});

describe('the page', () => {
  beforeAll(() => form.open(ENTRY));

  it.each(STEPS)('has no barriers in the dark: %s', async (name) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await form.go(name);
    expect(await faultsOf(page, 'dark')).toEqual([]);
  });

  it.each([...STEPS, ...MORE_STEPS, 'topics'])(
    'does not scroll sideways at 320 px, nor do its lists of words: %s',
    async (name) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await form.go(name);
      for (const all of await page.locator('[data-all]:visible').all()) await all.click();
      const wide = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.terms ul')]
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map(({ className, tagName }) => `${tagName} ${className}`),
      );
      expect(wide).toEqual([]);
    },
  );

  it('has targets of 44 px for fingers', async () => {
    const touch = await site.browser.newContext({
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    const hand = await touch.newPage();
    const steps = stepsIn(hand, new URL('submit/', site.url));
    for (const name of ['start', 'topics', 'answers', 'seeking', 'hand-in']) {
      await steps.open(`${ENTRY}#${name}`);
      if (name === 'topics') await hand.locator('[data-all]:visible').click();
      if (name === 'answers' || name === 'hand-in') await steps.summary().waitFor();
      const targets = hand.locator(
        'submit-form :is(button, input:not([type=checkbox], [type=radio]), select, summary, label:has([type=checkbox]), dl a, li > a):visible',
      );
      const low = await targets.evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().height < 43.5)
          .map((one) => `${one.tagName} ${one.textContent.trim()}`),
      );
      expect([name, low]).toEqual([name, []]);
    }
    await touch.close();
  });

  // Of these, 7 kB are the reader of package URLs and the registries that it knows.
  it('begins with 20 kB of scripts, and loads its rules, 85 kB with them, when somebody begins', async () => {
    const { first, all, refused } = await weighScripts(site.browser, new URL('submit/', site.url));
    expect(first).toBeLessThan(20_000);
    expect(all).toBeGreaterThan(first);
    expect(all).toBeLessThan(85_000);
    expect(refused).toEqual([]);
  });

  it('explains both ways without scripts, with a template to fill in', async () => {
    const plain = await site.open('submit/', { javaScriptEnabled: false });
    expect(await plain.getByRole('button', { name: 'Read the repository' }).isVisible()).toBe(
      false,
    );
    const template = plain.getByRole('link', { name: 'Template for hardware' });
    const [download] = await Promise.all([plain.waitForEvent('download'), template.click()]);
    expect(await readFile(await download.path(), 'utf8')).toContain('## The short name');
    expect(await plain.getByRole('heading', { name: 'With an issue or a mail' }).isVisible()).toBe(
      true,
    );
  });
});
