/** The form for entries, from an empty page to what is handed in. */
import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';

import { FIELDS } from '../../src/features/submit/fields.ts';
import { KINDS } from '../../src/schemas/words.ts';
import { faultsOf } from './faults.ts';
import { useSite } from './site.ts';
import { board, boardRepository } from './entries.ts';
import { answerAsGitHub, FAULTS, fillSomething, type FormSteps, stepsIn } from './submit-steps.ts';

const site = useSite();
let page: Page;
let form: FormSteps;

beforeAll(async () => {
  page = await site.blank();
  form = stepsIn(page, new URL('submit/', site.url));
});

describe('software', () => {
  it('is read from its repository only when asked, and says from where and what is missing', async () => {
    const asked = await answerAsGitHub(page);
    await form.startAgain();
    await form.field('Address of the repository').fill('https://github.com/example/beam-display');
    expect(asked).toEqual([]);
    await page.getByRole('button', { name: 'Read the repository' }).click();
    await page.getByText(/^We read \d values\. Missing: Kind, .*Topics\.$/).waitFor();
    expect(asked).toContain('/repos/example/beam-display');
    expect(await page.locator('#f-name').isVisible()).toBe(false);
    await page.unroute('https://api.github.com/**');
  });

  it('has the licence that the repository states, once it is known what it is for', async () => {
    await form.kind('Software');
    expect(await page.locator('#f-licenses-software').inputValue()).toBe('Apache-2.0');
    await form.go('licenses-software');
    await page.getByText(/^From .*license/).waitFor();
  });

  it('passes, and is handed over as a file, an issue and a merge request', async () => {
    await form.check();
    expect(await form.summary().textContent()).toContain('passes all checks');
    expect(await form.summary().evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
      'Hand it in',
    );
    await page.keyboard.press('Enter');
    const issue = page.getByRole('link', { name: 'Open an issue' });
    await issue.waitFor();
    await expect.poll(() => issue.getAttribute('href')).toContain('issue');
    expect(await form.yaml()).toContain('software: Apache-2.0');
    expect(await page.locator('[data-card-name]').innerText()).toBe('beam-display');
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

  it('is kept as a draft until it is discarded, which is asked twice', async () => {
    await page.reload();
    await page.getByText('Your draft of beam-display is back.').waitFor();
    await page.getByRole('button', { name: 'Discard the draft' }).click();
    await page.getByRole('button', { name: 'No, keep it' }).click();
    await page.reload();
    await page.getByText('Your draft of beam-display is back.').waitFor();
    await page.getByRole('button', { name: 'Discard the draft' }).click();
    await page.getByRole('button', { name: 'Yes, discard it' }).click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#f-name')?.value === '',
    );
    expect(await page.getByText('is back.').count()).toBe(0);
  });
});

describe('hardware', () => {
  it('is asked for its decision', async () => {
    await form.startAgain('#kind');
    await form.kind('Hardware');
    await form.go('scope');
    const decision = page.getByText(/an open licence has been decided on\./).first();
    await decision.waitFor();
    expect(await page.getByText('the office knows about it.').isVisible()).toBe(false);
  });

  it('has every fault said at once, at its field and at the head', async () => {
    await form.go('gaps');
    await form.field('Name').fill('Tide Board');
    await form.field('Licence of the hardware design').fill('CERN OHL W v2');
    await form.check();
    expect(await form.summary().evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await form.summary().getByRole('link').allTextContents()).toHaveLength(2);
    expect(await page.locator('[data-lines]').textContent()).toContain('2 things to mend');
    await form
      .summary()
      .getByRole('link', { name: /^Licence of the hardware design/ })
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
    await page.locator('[data-code="license/name"]').waitFor({ state: 'detached' });
    expect(await page.locator('#f-licenses-hardware').inputValue()).toBe('CERN-OHL-W-2.0');
    await form.repository().fill('https://github.com/cern/tide-board');
    await form.check();
    await page.getByRole('link', { name: 'Relations and interfaces' }).click();
    const relation = page.getByRole('group', { name: 'Relations' });
    await relation.getByRole('combobox', { name: 'Relation' }).selectOption('plugs-into');
    await relation.getByLabel('Other project').fill(board.id.replace(/(..)(.)(.)/, '$1$3$2'));
    await page.keyboard.press('Tab');
    await relation.getByRole('button', { name: `Use “${board.id}”` }).click();
    const uses = page.getByRole('group', { name: /needs from another/ });
    await uses.getByRole('searchbox').fill('fmc');
    await uses.getByRole('checkbox').first().check();
    await form.check();
    await page.getByRole('link', { name: 'Pictures' }).click();
    const pictures = page.getByRole('group', { name: 'Pictures' });
    await pictures.getByLabel('File name').fill('front.png');
    await pictures.getByLabel('What it shows').fill('The board from the front.');
    await pictures.getByLabel('Credit and licence').fill('Example office, CC-BY-4.0');
    await form.check();
    expect(await form.summary().textContent()).toContain('passes all checks');
    expect(await page.locator('[data-task=fits]').textContent()).toBe('2 fields filled in');
    expect(await form.yaml()).toContain(
      `relations:\n  - { type: plugs-into, target: ${board.id} }`,
    );
    expect(await form.yaml()).toMatch(/interfaces:\n {2}uses: \[/);
  });

  it('warns of an entry that is there already', async () => {
    await form.go('repositories');
    await form.repository().fill(boardRepository);
    await form.go('name');
    await form.field('Name').fill(board.entry.name);
    await page.getByText('It may be in the catalogue already:').waitFor();
    expect(
      await page
        .getByRole('link', { name: 'update that entry instead' })
        .first()
        .getAttribute('href'),
    ).toBe(`?id=${board.id}`);
  });
});

describe('each class of fault', () => {
  it('shows at its field, and says neither its code nor the key of a file', async () => {
    await form.startAgain('#kind');
    await form.kind('Software');
    await form.go('name');
    await form.field('Name').fill('Tide');
    await form.check();
    await form.summary().getByText('Say where the sources stand').waitFor();
    for (const [name, value, code] of FAULTS) {
      await form.go(name);
      const field = page.locator('.submit-field:visible');
      const control = field.locator('[data-at]').first();
      await control.fill(value);
      await control.press('Tab');
      const fault = field.locator(`[data-code="${code}"]`);
      await fault.waitFor();
      expect(await fault.innerText()).not.toMatch(/`|\.yaml|\bkey\b|[a-z]\/[a-z]+-?[a-z]+$/);
    }
  });
});

describe('each field of the form', () => {
  it.each(KINDS)('can be reached and filled: %s', async (kind) => {
    await form.startAgain('#kind');
    await form.kind(`${kind.charAt(0).toUpperCase()}${kind.slice(1)}`);
    const filled: string[] = [];
    for (const { path, type, kinds } of FIELDS) {
      // What every kind has is the same field for each of them.
      if (kinds ? !kinds.includes(kind) : kind !== KINDS[0]) continue;
      await form.go(path.replaceAll('.', '-'));
      await fillSomething(page.locator(`[data-field="${path}"]`), type);
      filled.push(path);
    }
    const missing = async () => {
      const yaml = (await form.yaml()) ?? '';
      return filled.filter((path) => !new RegExp(`\\b${path.split('.').at(-1)}:`).test(yaml));
    };
    await expect.poll(missing, { timeout: 5000 }).toEqual([]);
  });
});
