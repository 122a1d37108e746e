/** The form for entries, from an empty page to what is handed in. */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { faultsOf } from './faults.ts';
import { type RunningSite, startSite } from './site.ts';

let site: RunningSite;
let page: Page;

beforeAll(async () => {
  site = await startSite();
  const context = await site.browser.newContext({
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    acceptDownloads: true,
  });
  page = await context.newPage();
});
afterAll(() => site.stop());

const open = (query = '') => page.goto(new URL(`submit/${query}`, site.url).href);
const field = (name: string) => page.getByLabel(name, { exact: false }).first();
const yaml = () => page.locator('[data-yaml]').textContent();
const summary = () => page.locator('[data-summary]');
const check = async () => {
  await page.getByRole('button', { name: 'Check the entry' }).click();
  await summary().waitFor();
};
const startAgain = async () => {
  await open();
  await page.evaluate(() => localStorage.clear());
  await open();
};

/** Answers as GitHub would, for one repository, and counts who was asked. */
async function answerAsGitHub(): Promise<string[]> {
  const asked: string[] = [];
  await page.route('https://api.github.com/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(pathname);
    const headers = { 'access-control-allow-origin': '*' };
    if (pathname === '/repos/example/beam-display') {
      const json = {
        name: 'beam-display',
        description: 'Shows the readings of loss monitors.',
        html_url: 'https://github.com/example/beam-display',
        topics: [],
        license: { spdx_id: 'Apache-2.0' },
      };
      await route.fulfill({ json, headers });
    } else if (pathname.endsWith('/contents/')) {
      await route.fulfill({ json: [{ name: 'README.md' }], headers });
    } else await route.fulfill({ status: 404, json: {}, headers });
  });
  return asked;
}

describe('software', () => {
  it('is read from its repository only when asked, and says from where', async () => {
    const asked = await answerAsGitHub();
    await startAgain();
    await page.getByRole('radio', { name: /^Software/ }).check({ force: true });
    await field('Address of the repository').fill('https://github.com/example/beam-display');
    expect(asked).toEqual([]);
    await page.getByRole('button', { name: 'Read the repository' }).click();
    await page.getByText(/fields were filled in\..*Still missing:/).waitFor();
    expect(asked).toContain('/repos/example/beam-display');
    expect(await field('Name').inputValue()).toBe('beam-display');
    expect(await page.getByText(/^From .*github/i).count()).toBeGreaterThan(1);
    await page.unroute('https://api.github.com/**');
  });

  it('passes, and is handed over as a file, an issue and a merge request', async () => {
    await check();
    expect(await summary().textContent()).toContain('passes all checks');
    expect(await yaml()).toContain('software: Apache-2.0');
    expect(await page.locator('[data-card-name]').textContent()).toBe('beam-display');
    const issue = new URL(
      (await page.getByRole('link', { name: 'Open an issue' }).getAttribute('href')) ?? '',
    );
    expect(issue.searchParams.get('issue[description]')).toContain(
      '```yaml\n# yaml-language-server',
    );
    expect(issue.searchParams.get('issue[description]')).toContain('- [ ] Its sources are public.');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('beam-display.yaml');
    expect(await readFile(await download.path(), 'utf8')).toBe(await yaml());
    await page.context().route('https://gitlab.example/**', (route) => route.fulfill({ body: '' }));
    const [forge] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Open a merge request' }).click(),
    ]);
    expect(forge.url()).toBe(
      'https://gitlab.example/ospo/portal/-/new/main?file_name=catalogue%2Fsoftware%2Fbeam-display.yaml',
    );
    await forge.close();
    await page.getByText('The file is on your clipboard.', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await yaml());
  });

  it('is kept as a draft until it is discarded', async () => {
    await page.reload();
    await page.getByText('Your draft of beam-display is back.').waitFor();
    await page.getByRole('button', { name: 'Discard the draft' }).click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#f-name')?.value === '',
    );
  });
});

describe('hardware', () => {
  it('is asked for its decision, and every fault is said at once, at its field and at the head', async () => {
    await startAgain();
    await page.getByRole('radio', { name: /^Hardware/ }).check({ force: true });
    expect(
      await page
        .getByText(/an open licence has been decided on\./)
        .first()
        .isVisible(),
    ).toBe(true);
    expect(await page.getByText('the office knows about it.').isVisible()).toBe(false);
    await field('Name').fill('Tide Board');
    await field('Of the hardware design').fill('CERN OHL W v2');
    await check();
    expect(await summary().evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await summary().getByRole('link').allTextContents()).toHaveLength(2);
    await summary()
      .getByRole('link', { name: /^Of the hardware design/ })
      .click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-licenses-hardware');
    expect(await page.locator('.submit-yaml .bad').first().textContent()).toContain(
      'CERN OHL W v2',
    );
    expect(await faultsOf(page)).toEqual([]);
  });

  it('is mended with the keyboard, and described with relation, interface and picture', async () => {
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByText('license/name').waitFor({ state: 'detached' });
    expect(await field('Of the hardware design').inputValue()).toBe('CERN-OHL-W-2.0');
    await page
      .getByRole('group', { name: /^Repositories/ })
      .getByLabel('Address')
      .fill('https://github.com/cern/tide-board');
    await page.locator('#fits summary').click();
    const relation = page.getByRole('group', { name: 'Relations' });
    await relation.getByRole('combobox', { name: 'Relation' }).selectOption('plugs-into');
    await relation.getByLabel('Other project').fill('spce');
    await page.keyboard.press('Tab');
    await relation.getByRole('button', { name: 'Use “spec”' }).click();
    const uses = page.getByRole('group', { name: /needs from another/ });
    await uses.getByRole('searchbox').fill('fmc');
    await uses.getByRole('checkbox').first().check();
    await page.locator('#more summary').click();
    const pictures = page.getByRole('group', { name: 'Pictures' });
    await pictures.getByLabel('File name').fill('front.png');
    await pictures.getByLabel('What it shows').fill('The board from the front.');
    await pictures.getByLabel('Credit and licence').fill('Example office, CC-BY-4.0');
    await check();
    expect(await summary().textContent()).toContain('passes all checks');
    expect(await yaml()).toMatch(/relations:\n {2}- \{ type: plugs-into, target: spec \}/);
    expect(await yaml()).toMatch(/interfaces:\n {2}uses: \[/);
  });

  it('warns of an entry that is there already', async () => {
    await page
      .getByRole('group', { name: /^Repositories/ })
      .getByLabel('Address')
      .fill('https://gitlab.com/ohwr/project/spec');
    await field('Name').fill('SPEC');
    await page.getByText('It may be in the catalogue already:').waitFor();
    expect(
      await page
        .getByRole('link', { name: 'update that entry instead' })
        .first()
        .getAttribute('href'),
    ).toBe('?id=spec');
  });
});

describe('an update', () => {
  it('begins with what the catalogue says, and ends where the file is edited', async () => {
    await open('?id=spec');
    await page.getByRole('heading', { level: 1, name: 'Update SPEC' }).waitFor();
    expect(await page.locator('#f-id').evaluate((input: HTMLInputElement) => input.readOnly)).toBe(
      true,
    );
    await field('Purpose, in one sentence').fill('A carrier for one mezzanine.');
    await check();
    expect(await yaml()).toContain('summary: A carrier for one mezzanine.');
    expect(
      await page.getByRole('link', { name: 'Open a merge request' }).getAttribute('href'),
    ).toBe('https://gitlab.example/ospo/portal/-/edit/main/catalogue/hardware/spec.yaml');
  });

  it('of an unknown id says so', async () => {
    await open('?id=no-such-project');
    await page.getByText('There is no project “no-such-project” in the catalogue.').waitFor();
  });
});

describe('each class of fault', () => {
  const ADDRESS = 'Home page';
  const CASES = [
    ['Purpose, in one sentence', 'x'.repeat(161), 'schema/value'],
    [ADDRESS, 'example.org', 'address/form'],
    [ADDRESS, 'ftp://example.org/', 'address/scheme'],
    [ADDRESS, 'http://example.org/', 'address/http'],
    ['Contact', 'jane.doe@example.org', 'contact/personal-email'],
    ['Id', 'Tide_Board', 'file/name'],
    ['Id', 'spec', 'id/duplicate'],
    ['Of the software', 'NONE', 'license/absent'],
    ['Of the software', 'GPL-3.0', 'license/deprecated-id'],
    ['Of the software', 'MIT/Apache-2.0', 'license/separator'],
    ['Address', 'https://github.com/cern', 'address/not-a-repository'],
    ['Address', 'https://gitlab.com/ohwr/project/spec', 'repository/duplicate'],
  ] as const;

  it('shows at its field, with its code', async () => {
    await startAgain();
    await page.getByRole('radio', { name: /^Software/ }).check({ force: true });
    await field('Name').fill('Tide');
    await check();
    await page.getByText('entry/no-source').first().waitFor();
    for (const [label, value, code] of CASES) {
      const control = page
        .locator('form.submit')
        .getByLabel(new RegExp(`^${label}\\s*(required)?\\s*$`))
        .first();
      await control.fill(value);
      await control.press('Tab');
      const box = control.locator('xpath=ancestor::*[contains(@class, "submit-field")][1]');
      await box.locator('code', { hasText: code }).waitFor();
    }
  });
});

describe('the page', () => {
  it('has no barriers in the dark, and does not scroll sideways at 320 px', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOf(page, 'dark')).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('loads its rules when somebody begins, and no more than 45 kB of scripts with them', async () => {
    const other = await site.browser.newPage();
    const sizes: Promise<number>[] = [];
    other.on('response', (response) => {
      if (/\.js$/.test(response.url()))
        sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    await other.goto(new URL('submit/', site.url).href);
    const before = sizes.length;
    await Promise.all([
      other.waitForResponse(/known\.json$/),
      other.getByLabel('Is it in the catalogue already?').focus(),
    ]);
    await other.getByText('Passes all checks').waitFor();
    expect(sizes.length).toBeGreaterThan(before);
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThan(45_000);
    await other.close();
  });

  it('explains both ways without scripts, with a template to fill in', async () => {
    const plain = await (await site.browser.newContext({ javaScriptEnabled: false })).newPage();
    await plain.goto(new URL('submit/', site.url).href);
    expect(await plain.getByRole('button', { name: 'Check the entry' }).isVisible()).toBe(false);
    const template = plain.getByRole('link', { name: 'Template for hardware' });
    const [download] = await Promise.all([plain.waitForEvent('download'), template.click()]);
    expect(await readFile(await download.path(), 'utf8')).toContain('## The short name');
    expect(await plain.getByRole('heading', { name: 'With an issue or a mail' }).isVisible()).toBe(
      true,
    );
    await plain.context().close();
  });
});
