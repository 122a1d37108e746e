/** Whoever likes the drawing of relations sees it on the next page as well. */
import { expect, it } from 'vitest';

import { useSite } from './site.ts';

const site = useSite(process.env['OSPO_E2E_SMALL']);

it('keeps the drawing of relations open, or folded, from one project to the next', async () => {
  const page = await site.blank({ viewport: { width: 360, height: 800 } });
  const drawing = page.locator('details.drawing');
  const summary = drawing.locator('> summary');
  const isOpen = () => drawing.evaluate((details) => (details as HTMLDetailsElement).open);
  const open = (id: string) => page.goto(new URL(`projects/${id}/`, site.url).href);

  await open('tide-board');
  expect(await isOpen()).toBe(false);
  await summary.click();
  await page.waitForFunction(() => localStorage.length > 0);
  await open('tide-driver');
  expect(await isOpen()).toBe(true);
  await summary.click();
  await page.waitForFunction(() => localStorage.length === 0);
  await open('tide-board');
  expect(await isOpen()).toBe(false);
});
