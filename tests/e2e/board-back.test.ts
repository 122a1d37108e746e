/** The browser keeps which layers of a board one has switched off, as long as they are plain boxes of a page. */
import { expect, it } from 'vitest';

import { useSite } from './site.ts';

const BOARD = 'projects/tide-board/boards/tide-board/';

const site = useSite(process.env['OSPO_E2E_SMALL']);

it.each([true, false])(
  'layers are still off when one comes back, with scripts: %s',
  async (javaScriptEnabled) => {
    const page = await site.open(BOARD, { javaScriptEnabled });
    const chosen = () =>
      page
        .locator('.pcb input')
        .evaluateAll((boxes) =>
          (boxes as HTMLInputElement[]).flatMap(({ checked, value }) => (checked ? [value] : [])),
        );
    const all = await chosen();
    await page.locator('.pcb input[value="copper"]').uncheck();
    await page.goto(site.url);
    await page.goBack();
    expect(await chosen()).toEqual(all.filter((layer) => layer !== 'copper'));
    expect(await page.locator('.board-covered').first().isVisible()).toBe(false);
  },
);
