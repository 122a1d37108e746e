/** The search for a part in a browser. */
import { describe, expect, it } from 'vitest';

import { faultsOf } from './faults.ts';
import { useSite } from './site.ts';

const site = useSite(process.env['OSPO_E2E_SMALL']);

describe('the search for a part', () => {
  it('answers without the network once the field was reached, and keeps the question', async () => {
    const page = await site.open('parts/');
    const field = page.getByLabel('Part number or value');
    const loaded = page.waitForResponse(/parts\/index\.json$/);
    await field.focus();
    await (await loaded).finished();
    await page.context().setOffline(true);
    await field.fill('ad-7745');
    await page.locator('part-finder .part-list li').first().waitFor();
    const item = page.locator('part-finder .part-list > li');
    expect(await item.first().textContent()).toBe('AD7745ARUZ AD7745 Analog DevicesTide board × 1');
    expect(new URL(page.url()).search).toBe('?q=ad-7745');
    expect(await page.locator('part-finder [role=status]').textContent()).toBe('1 part.');
    await field.fill('nothing like it');
    expect(await page.locator('part-finder [role=status]').textContent()).toContain('No board');
    expect(await item.count()).toBe(0);
  });

  it('answers within a tenth of a second', async () => {
    const page = await site.open('parts/');
    await page.getByLabel('Part number or value').fill('ad7745');
    await page.locator('part-finder .part-list li').first().waitFor();
    // The best of several: other programs run on the same machine.
    const times = await page.evaluate(async () => {
      const field = document.querySelector<HTMLInputElement>('part-finder input');
      const list = document.querySelector('part-finder .part-list');
      if (!field || !list) return [];
      const took: number[] = [];
      for (const question of ['100n', 'ad7745', '100n', 'ad7745', '100n']) {
        const changed = new Promise((done) =>
          new MutationObserver(done).observe(list, { childList: true }),
        );
        const start = performance.now();
        field.value = question;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await changed;
        took.push(performance.now() - start);
      }
      return took;
    });
    expect(times).toHaveLength(5);
    expect(Math.min(...times)).toBeLessThan(100);
  });

  it('opens with the question of an address', async () => {
    const page = await site.open('parts/?q=100n');
    await page.locator('part-finder a').first().click();
    await page.waitForURL(/\/boards\/tide-board\/$/);
  });

  it('leaves its lists where no script runs, and is accessible', async () => {
    const plain = await site.open('parts/', { javaScriptEnabled: false });
    expect(await plain.getByLabel('Part number or value').isVisible()).toBe(false);
    await plain.locator('.part-lists a').first().click();
    expect(await plain.locator('.part-list > li').count()).toBeGreaterThan(0);
    const page = await site.open('parts/?q=a');
    await page.locator('part-finder .part-list li').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
