import type { BrowserContext, Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';

import { atGitHub } from './entries.ts';
import { faultsOf } from './faults.ts';
import { useSite } from './site.ts';

const site = useSite();
let context: BrowserContext;
let page: Page;

/** Its address at the forge, and its pages here. */
const { url: repository = '' } = atGitHub.entry.repositories?.[0] ?? {};
const project = `projects/${atGitHub.id}/`;
const at = (path: string) => new URL(path, site.url).href;

beforeAll(async () => {
  context = await site.browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
});

const copied = () => page.evaluate(() => navigator.clipboard.readText());

describe('the page on which a project is looked after', () => {
  it.each([`${project}care/`, 'about/hygiene/'])(
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
    await page.goto(at(`${project}care/`));
    await page.locator('propose-file a').filter({ hasText: 'codemeta.json' }).click();
    await page.waitForURL(/^https:\/\/github\.com\//);
    const { pathname, searchParams } = new URL(page.url());
    expect(pathname).toBe(`${new URL(repository).pathname}/new/HEAD`);
    expect(searchParams.get('filename')).toBe('codemeta.json');
    expect(JSON.parse(searchParams.get('value') ?? '') as unknown).toHaveProperty(
      'codeRepository',
      repository,
    );
  });

  it('copies the badge, and a file that is fetched when it is asked for', async () => {
    await page.goto(at(`${project}care/`));
    await page.locator('#badge copy-button button').first().click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await copied()).toContain(`/${project}badge.svg`);
    await page.goto(at(project));
    await page.getByRole('button', { name: 'Copy BibTeX' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await copied()).toMatch(new RegExp(`^@misc\\{${atGitHub.id},`));
  });

  it('leads to the forge and to the files without JavaScript', async () => {
    const plain = await site.browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(at(`${project}care/`));
    const links = await still
      .locator('#files dl a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toContain(`${repository}/new/HEAD?filename=codemeta.json`);
    expect(links).toContain(new URL(`${project}codemeta.json`, site.url).pathname);
    await plain.close();
  });
});
