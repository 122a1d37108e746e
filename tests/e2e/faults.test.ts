/** Barriers that are put into pages on purpose are noticed, on whichever page their part is looked at. */
import { describe, expect, it } from 'vitest';

import { pagesWithAllParts, partsOfPages, selectorOf } from '../support/page-parts.ts';
import { longestPages } from '../support/page-types.ts';
import { faultsOf } from './faults.ts';
import { useSite } from './site.ts';
import { smallTargets } from './targets.ts';

const folder = process.env['OSPO_E2E_SMALL'] ?? '';
const kinds = longestPages(folder);
const covering = [...pagesWithAllParts(partsOfPages(folder, kinds))];
/** With most parts, with some, and with the last that was missing. */
const chosen = [0, covering.length >> 1, covering.length - 1].flatMap((place) =>
  covering.slice(place, place + 1),
);
const site = useSite(folder);

/** Runs in the page. */
function addBarriers(selector: string): void {
  const place = document.querySelector(`main :is(div, section, li, dd, p, form):is(${selector})`);
  const add = (id: string, style: string, text = id) =>
    place?.append(
      Object.assign(document.createElement('button'), { id, textContent: text, style }),
    );
  add('nameless', 'min-width: 50px; min-height: 50px', '');
  add('pale', 'all: unset; display: block; color: #777; background: #888; height: 50px');
  for (const id of ['small', 'beside'])
    add(id, 'all: unset; display: inline-block; font: 8px/1 serif', 'x');
}

describe.each(chosen)('barriers in a part of %s', (name, parts) => {
  it('are noticed on the page that is looked at for it', async () => {
    const page = await site.open(kinds.get(name) ?? '');
    const within = [...parts].map(selectorOf);
    await page.evaluate(addBarriers, within.join(','));
    const light = (await faultsOf(page, 'light', within)).join('\n');
    expect(light).toMatch(/button-name: #nameless/);
    expect(light).toMatch(/color-contrast: #pale/);
    expect(light).toMatch(/target-size: #small/);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = (await faultsOf(page, 'dark and narrow', within)).join('\n');
    expect(dark).toMatch(/button-name: #nameless/);
    expect(dark).toMatch(/color-contrast: #pale/);
    expect(dark).toMatch(/target-size: #small/);
    expect((await smallTargets(page)).join()).toContain('button "x"');
  });
});
