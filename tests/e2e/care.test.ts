import type { BrowserContext, Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';

import { faultsOf } from './faults.ts';
import { useSite } from './site.ts';

const site = useSite();
let context: BrowserContext;
let page: Page;

const at = (path: string) => new URL(path, site.url).href;

beforeAll(async () => {
  context = await site.browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
});

const copied = () => page.evaluate(() => navigator.clipboard.readText());

describe('the page on which a project is looked after', () => {
  it.each(['projects/acts/care/', 'about/hygiene/'])(
    '%s is accessible in both schemes, and does not scroll sideways',
    async (path) => {
      await page.goto(at(path));
      for (const [colorScheme, width] of [
        ['light', 1280],
        ['dark', 320],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        expect(await faultsOf(page, colorScheme)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
    },
  );

  it('opens the page of the forge with the file filled in', async () => {
    await page.route('https://github.com/**', (route) => route.fulfill({ body: 'The forge.' }));
    await page.goto(at('projects/acts/care/'));
    await page.locator('propose-file a').filter({ hasText: 'codemeta.json' }).click();
    await page.waitForURL(/^https:\/\/github\.com\//);
    const { pathname, searchParams } = new URL(page.url());
    expect(pathname).toBe('/acts-project/acts/new/HEAD');
    expect(searchParams.get('filename')).toBe('codemeta.json');
    expect(JSON.parse(searchParams.get('value') ?? '') as unknown).toHaveProperty(
      'codeRepository',
      'https://github.com/acts-project/acts',
    );
  });

  it('copies the badge, and a file that is fetched when it is asked for', async () => {
    await page.goto(at('projects/acts/care/'));
    await page.locator('#badge copy-button button').first().click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await copied()).toContain('/projects/acts/badge.svg');
    await page.goto(at('projects/acts/'));
    await page.getByRole('button', { name: 'Copy BibTeX' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await copied()).toMatch(/^@misc\{acts,/);
  });

  it('leads to the forge and to the files without JavaScript', async () => {
    const plain = await site.browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(at('projects/acts/care/'));
    const links = await still
      .locator('#files dl a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toContain('https://github.com/acts-project/acts/new/HEAD?filename=codemeta.json');
    expect(links).toContain(new URL('projects/acts/codemeta.json', site.url).pathname);
    await plain.close();
  });
});
