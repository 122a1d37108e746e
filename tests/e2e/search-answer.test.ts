import type { Page } from 'playwright';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { SearchNames } from '../../src/features/search/named-page.ts';
import { board, boardRepository, ecosystem, library, withLongId } from './entries.ts';
import { ask, results, status, visit } from './search-steps.ts';
import { useSite } from './site.ts';

const site = useSite();
let page: Page;
let faults: readonly string[];

/** Each test asks on this page, and leaves its field to the next. */
beforeAll(async () => {
  ({ page, faults } = await visit(site, 'search/'));
});
afterEach(() => {
  expect(faults).toEqual([]);
});

describe('an answer', () => {
  it.each([
    [board.id, `/projects/${board.id}/`],
    [withLongId.id, `/projects/${withLongId.id}/`],
    ['CERN-OHL-W-2.0', '/licences/CERN-OHL-W-2.0/'],
  ])('begins for %s with %s', async (query, path) => {
    await ask(page, query);
    expect(await results(page).first().getAttribute('href')).toMatch(new RegExp(`${path}$`));
  });

  it('begins with the project whose number is asked for', async () => {
    const response = await fetch(new URL('pagefind/names.json', site.url));
    const { pages } = (await response.json()) as SearchNames;
    const { number = '', name } = pages.find(({ id }) => id === board.id) ?? {};
    await ask(page, number.toLowerCase());
    expect(await results(page).first().textContent()).toBe(name);
  });

  it('knows C++ from C', async () => {
    await ask(page, 'C++');
    const marks = await page.locator('.search-hit mark').allTextContents();
    expect(marks).not.toEqual([]);
    expect(marks.filter((mark) => !mark.includes('C++'))).toEqual([]);
  });

  it.each(['characteristics', 'maturity', 'liability'])(
    'has no project for "%s", which is on the page of each',
    async (label) => {
      await ask(page, label);
      expect(await page.locator('.search-group').count()).toBeGreaterThan(0);
      expect(
        await results(page).evaluateAll((links) =>
          links.map((link) => (link as HTMLAnchorElement).pathname),
        ),
      ).not.toContainEqual(expect.stringContaining('/projects/'));
    },
  );

  it('says how many results there are, and how many in each group', async () => {
    await ask(page, ecosystem.name);
    const counts = await page.locator('.search-group h2 .data').allTextContents();
    const total = counts.reduce((sum, count) => sum + Number(count), 0);
    expect(await status(page).textContent()).toBe(`${total} results for “${ecosystem.name}”`);
  });

  it('shows the rest of a group in place', async () => {
    await page.goto(
      new URL(`search/?${new URLSearchParams({ q: ecosystem.name })}`, site.url).href,
    );
    const projects = page.locator('[data-search-group="project"]');
    await projects.locator('button').click();
    await projects.locator('li:nth-child(11) a:focus').waitFor();
    expect(await projects.locator('button').count()).toBe(0);
  });

  it('is of what was perhaps meant, and says so', async () => {
    const misspelt = `${board.id.slice(0, -1)}q`;
    await ask(page, misspelt);
    expect(await page.locator('.search-meant').first().textContent()).toContain(`“${misspelt}”`);
    expect(await results(page).first().textContent()).toBe(board.entry.name);
  });

  it('offers ways out where nothing is found', async () => {
    await ask(page, 'zzyzx qwrtp');
    expect(await page.locator('.search-none .search-ways a').count()).toBeGreaterThan(3);
  });

  it('begins with the best of all types, and repeats none of them', async () => {
    await ask(page, ecosystem.name);
    const groups = page.locator('[data-search-group]');
    expect(await groups.first().getAttribute('data-search-group')).toBe('best');
    const found = await results(page).evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(new Set(found).size).toBe(found.length);
  });

  it('leads from the address of a repository to its project', async () => {
    const { host, pathname } = new URL(boardRepository);
    await ask(page, `git@${host}:${pathname.slice(1)}.git`);
    expect(await results(page).first().getAttribute('href')).toMatch(
      new RegExp(`/projects/${board.id}/$`),
    );
  });

  it('opens the part that is asked for, and shows what is known of the project', async () => {
    await ask(page, `cite ${library.id}`);
    const first = page.locator('.search-hit').first();
    expect(await first.locator('a').getAttribute('href')).toMatch(
      new RegExp(`/projects/${library.id}/#cite$`),
    );
    expect(await first.locator('.search-facts').textContent()).not.toBe('');
  });

  it('says which word a page lacks', async () => {
    await ask(page, `${board.id} xyzzyx`);
    expect(await page.locator('.search-missing').first().textContent()).toContain('xyzzyx');
  });
});
