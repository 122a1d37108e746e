/** What holds for every kind of page, looked at on the longest page of each. */
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';

import { areAllPages } from '../support/all-pages.ts';
import { pagesWithAllParts, partsOfPages, selectorOf } from '../support/page-parts.ts';
import { longestPages } from '../support/page-types.ts';
import { wordsRunTogether } from './copied-text.ts';
import { itIsAccessible, show } from './page-checks.ts';
import { useSite } from './site.ts';
import { smallTargets } from './targets.ts';

/** The room of a breadcrumb, which a title has above it on every page. */
const TITLE_START = 54.5;
/** Heads of their own: the home page, and at 360 px the name of a project, below the band with its number. */
const OWN_HEADS: Readonly<Record<string, readonly number[]>> = {
  index: [360, 1280],
  'projects/[id]': [360],
};

/** The made-up instance, which has every kind of page. */
const folder = process.env['OSPO_E2E_SMALL'] ?? '';
const kinds = longestPages(folder);
/** A barrier lies in a part of a page: these have every one, and each is looked at for those that none before it has. */
const newParts = pagesWithAllParts(partsOfPages(folder, kinds));
const site = useSite(folder);
const cern = useSite();
let page: Page;

beforeAll(async () => {
  page = await (await site.browser.newContext()).newPage();
});

/** What one sees of a page at one width. */
interface Seen {
  readonly excess: number;
  /** How far the title is from what stands above every page of its group: the masthead, on small screens also their menu. */
  readonly titleStart: number;
  readonly narrowFields: readonly string[];
  readonly smallTargets: readonly string[];
}

async function see(width: number): Promise<Seen> {
  await show(page, width, 'light');
  const seen = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const menu = boxOf('.guide-nav-details > summary')?.bottom ?? 0;
    const above = Math.max(boxOf('.masthead')?.bottom ?? 0, menu);
    const fields = document.querySelectorAll(
      ':is(input[type=search], input[type=text], input[type=url], textarea)',
    );
    return {
      excess: scrollWidth - clientWidth,
      // One that stands in a line with something else has the box of its letters, higher than the line.
      titleStart: ((boxOf('main .name:has(> h1)') ?? boxOf('main h1'))?.top ?? 0) - above,
      narrowFields: [...fields]
        .filter((field) => field.checkVisibility({ visibilityProperty: true }))
        .filter((field) => field.getBoundingClientRect().width < 120)
        .map((field) => `${field.tagName} ${field.id}`),
    };
  });
  return { ...seen, smallTargets: await smallTargets(page) };
}

/** 320 px: WCAG 2.2, 1.4.10 Reflow. A wide window would open the menus beside a text, for good, so it comes last. */
const WIDTHS = [320, 360, 768, 1280] as const;

describe.each([...kinds])('a page of %s', (name, path) => {
  const seen = new Map<number, Seen>();
  let runTogether: readonly string[] = [];

  beforeAll(async () => {
    await show(page, WIDTHS[0], 'light');
    await page.goto(new URL(path, site.url).href);
    for (const width of WIDTHS) seen.set(width, await see(width));
    runTogether = await wordsRunTogether(page);
  });

  it.each(WIDTHS)('is no wider than a screen of %i px', (width) => {
    expect(seen.get(width)?.excess).toBe(0);
  });

  it.each([360, 1280])('has its title where every page has it at %i px', (width) => {
    const { titleStart = NaN } = seen.get(width) ?? {};
    if (!OWN_HEADS[name]?.includes(width))
      expect(Math.abs(titleStart - TITLE_START)).toBeLessThanOrEqual(1);
  });

  it.each([1280, 360])('has targets that a finger hits at %i px', (width) => {
    expect(seen.get(width)?.smallTargets).toEqual([]);
  });

  it.each([360, 1280])('has fields that show what one writes at %i px', (width) => {
    expect(seen.get(width)?.narrowFields).toEqual([]);
  });

  it('is copied with its words apart', () => {
    expect(runTogether).toEqual([]);
  });

  const parts = newParts.get(name);
  if (areAllPages) itIsAccessible(() => page);
  else if (parts) itIsAccessible(() => page, [...parts].map(selectorOf));
});

it.each(['cards', 'table'])(
  'the %s of the catalogue are copied with their words apart',
  async (view) => {
    await page.goto(new URL(`catalogue/?view=${view}&topic=sensing`, site.url).href);
    await page.locator('.chips').waitFor();
    expect(await wordsRunTogether(page, '.results')).toEqual([]);
  },
);

describe('cells of a title block', () => {
  const WIDTHS = ['', 'wide', 'full'];
  const sequences = (length: number): string[][] =>
    length === 0
      ? [[]]
      : sequences(length - 1).flatMap((before) => WIDTHS.map((width) => [...before, width]));

  it.each([1280, 360])('fill every row at %i px, whatever their widths', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    const path = kinds.get('licences/[id]') ?? '';
    await page.goto(new URL(path, site.url).href);
    const given = [1, 2, 3, 4, 5].flatMap(sequences);
    const gaps = await page.evaluate((rows) => {
      const block = document.querySelector('.title-block.four');
      if (!block) return ['no title block'];
      return rows.flatMap((cells) => {
        const made = cells.map((kind) => {
          const cell = document.createElement('div');
          cell.className = kind;
          cell.innerHTML = '<dt>Maturity</dt><dd>Stable</dd>';
          return cell;
        });
        block.replaceChildren(...made);
        const boxes = made.map((cell) => cell.getBoundingClientRect());
        const { width: whole } = block.getBoundingClientRect();
        const tops = [...new Set(boxes.map(({ top }) => top))];
        const isShort = tops.some((top) => {
          const row = boxes.filter((box) => box.top === top);
          const [left, right] = [
            Math.min(...row.map((box) => box.left)),
            Math.max(...row.map((box) => box.right)),
          ];
          return right - left < whole - 3;
        });
        return isShort ? [cells.map((kind) => kind || 'one').join(' ')] : [];
      });
    }, given);
    expect(gaps).toEqual([]);
  });
});

describe('the frame of every page', () => {
  it.each([1280, 961])(
    'has its places in one line at %i px, whatever the instance',
    async (width) => {
      const frame = await cern.browser.newPage({ viewport: { width, height: 900 } });
      await frame.goto(cern.url);
      const lines = await frame.locator('.masthead nav a:visible').evaluateAll((links) =>
        links.map((link) => {
          const words = document.createRange();
          words.selectNodeContents(link);
          return words.getClientRects().length;
        }),
      );
      expect(lines).toEqual(lines.map(() => 1));
      await frame.close();
    },
  );

  it.each([true, false])(
    'has cells that fill its foot at 768 px, with scripts: %s',
    async (javaScriptEnabled) => {
      const frame = await site.browser.newPage({
        javaScriptEnabled,
        viewport: { width: 768, height: 900 },
      });
      await frame.goto(site.url);
      const foot = await frame.locator('.footer-inner').boundingBox();
      const last = await frame.locator('.footer-inner > :not([hidden])').last().boundingBox();
      const end = (box: typeof foot) => Math.round((box?.x ?? 0) + (box?.width ?? -1));
      expect(end(last)).toBe(end(foot));
      await frame.close();
    },
  );
});
