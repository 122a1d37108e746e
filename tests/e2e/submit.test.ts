/** The form for entries, from an empty page to what is handed in. */
import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { faultsOf } from './faults.ts';
import { type RunningSite, startSite } from './site.ts';
import { answerAsGitHub, FAULTS, type FormSteps, stepsIn, weighScripts } from './submit-steps.ts';

let site: RunningSite;
let page: Page;
let form: FormSteps;

beforeAll(async () => {
  site = await startSite();
  const context = await site.browser.newContext({
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
  form = stepsIn(page, new URL('submit/', site.url));
});
afterAll(() => site.stop());

describe('software', () => {
  it('is read from its repository only when asked, and says from where', async () => {
    const asked = await answerAsGitHub(page);
    await form.startAgain();
    await page.getByRole('radio', { name: /^Software/ }).check({ force: true });
    await form.field('Address of the repository').fill('https://github.com/example/beam-display');
    expect(asked).toEqual([]);
    await page.getByRole('button', { name: 'Read the repository' }).click();
    await page.getByText(/fields were filled in\..*Still missing:/).waitFor();
    expect(asked).toContain('/repos/example/beam-display');
    expect(await form.field('Name').inputValue()).toBe('beam-display');
    expect(await page.getByText(/^From .*github/i).count()).toBeGreaterThan(1);
    await page.unroute('https://api.github.com/**');
  });

  it('passes, and is handed over as a file, an issue and a merge request', async () => {
    await form.check();
    expect(await form.summary().textContent()).toContain('passes all checks');
    expect(await form.yaml()).toContain('software: Apache-2.0');
    expect(await page.locator('[data-card-name]').innerText()).toBe('beam-display');
    const issue = page.getByRole('link', { name: 'Open an issue' });
    const { searchParams } = new URL((await issue.getAttribute('href')) ?? '');
    const text = searchParams.get('issue[description]');
    expect(text).toContain('```yaml\n# yaml-language-server');
    expect(text).toContain('- [ ] Its sources are public.');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('beam-display.yaml');
    expect(await readFile(await download.path(), 'utf8')).toBe(await form.yaml());
    await page.context().route('https://gitlab.example/**', (route) => route.fulfill({ body: '' }));
    const [forge] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Open a merge request' }).click(),
    ]);
    expect(forge.url()).toMatch(/new\/main\?file_name=catalogue\/software\/beam-display\.yaml$/);
    await forge.close();
    await page.getByText('The file is on your clipboard.', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await form.yaml());
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
    await form.startAgain();
    await page.getByRole('radio', { name: /^Hardware/ }).check({ force: true });
    expect(
      await page
        .getByText(/an open licence has been decided on\./)
        .first()
        .isVisible(),
    ).toBe(true);
    expect(await page.getByText('the office knows about it.').isVisible()).toBe(false);
    await form.field('Name').fill('Tide Board');
    await form.field('Of the hardware design').fill('CERN OHL W v2');
    await form.check();
    expect(await form.summary().evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await form.summary().getByRole('link').allTextContents()).toHaveLength(2);
    await form
      .summary()
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
    expect(await form.field('Of the hardware design').inputValue()).toBe('CERN-OHL-W-2.0');
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
    await form.check();
    expect(await form.summary().textContent()).toContain('passes all checks');
    expect(await form.yaml()).toMatch(/relations:\n {2}- \{ type: plugs-into, target: spec \}/);
    expect(await form.yaml()).toMatch(/interfaces:\n {2}uses: \[/);
  });

  it('warns of an entry that is there already', async () => {
    await page
      .getByRole('group', { name: /^Repositories/ })
      .getByLabel('Address')
      .fill('https://gitlab.com/ohwr/project/spec');
    await form.field('Name').fill('SPEC');
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
    await form.open('?id=spec');
    await page.getByRole('heading', { level: 1, name: 'Update SPEC' }).waitFor();
    expect(await page.locator('#f-id').getAttribute('readonly')).toBe('');
    await form.field('Purpose, in one sentence').fill('A carrier for one mezzanine.');
    await form.check();
    expect(await form.yaml()).toContain('summary: A carrier for one mezzanine.');
    expect(
      await page.getByRole('link', { name: 'Open a merge request' }).getAttribute('href'),
    ).toBe('https://gitlab.example/ospo/portal/-/edit/main/catalogue/hardware/spec.yaml');
  });

  it('of an unknown id says so', async () => {
    await form.open('?id=no-such-project');
    await page.getByText('The catalogue has no project with the id in this address.').waitFor();
  });
});

describe('each class of fault', () => {
  it('shows at its field, with its code', async () => {
    await form.startAgain();
    await page.getByRole('radio', { name: /^Software/ }).check({ force: true });
    await form.field('Name').fill('Tide');
    await form.check();
    await page.getByText('entry/no-source').first().waitFor();
    for (const [label, value, code] of FAULTS) {
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

  it('begins with 20 kB of scripts, and loads its rules, 75 kB with them, when somebody begins', async () => {
    const { first, all, refused } = await weighScripts(site.browser, new URL('submit/', site.url));
    expect(first).toBeLessThan(20_000);
    expect(all).toBeGreaterThan(first);
    expect(all).toBeLessThan(75_000);
    expect(refused).toEqual([]);
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
