/** The page on which a project is looked after; page-types.test.ts looks at its kind for barriers. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';

import { atGitHub } from './entries.ts';
import { useSite } from './site.ts';

const site = useSite();

/** Its address at the forge, and its pages here. */
const { url: repository = '' } = atGitHub.entry.repositories?.[0] ?? {};
const project = `projects/${atGitHub.id}/`;

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe('the page on which a project is looked after', () => {
  it('opens the page of the forge with the file filled in', async () => {
    const page = await site.open(`${project}care/`);
    await page.route('https://github.com/**', (route) => route.fulfill({ body: 'The forge.' }));
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
    const page = await site.open(`${project}care/`);
    await page.locator('#badge copy-button button').first().click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await copied(page)).toContain(`/${project}badge.svg`);
    await page.goto(new URL(project, site.url).href);
    await page.getByRole('button', { name: 'Copy BibTeX' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await copied(page)).toMatch(new RegExp(`^@misc\\{${atGitHub.id},`));
  });

  it('leads to the forge and to the files without JavaScript', async () => {
    const still = await site.open(`${project}care/`, { javaScriptEnabled: false });
    const links = await still
      .locator('#files dl a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toContain(`${repository}/new/HEAD?filename=codemeta.json`);
    expect(links).toContain(new URL(`${project}codemeta.json`, site.url).pathname);
  });
});
