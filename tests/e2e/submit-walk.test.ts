/** The steps of the form: by keyboard alone, one value alone, back and again. */
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';

import { board } from './entries.ts';
import { useSite } from './site.ts';
import { type FormSteps, MORE_STEPS, PUBLICCODE, STEPS, stepsIn } from './submit-steps.ts';

const site = useSite();
let page: Page;
let form: FormSteps;

beforeAll(async () => {
  page = await site.blank();
  form = stepsIn(page, new URL('submit/', site.url));
});

describe('a publiccode.yml', () => {
  it('is handed in with 25 tabs at most, and nothing but the keyboard', async () => {
    await form.startAgain();
    let tabs = 0;
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: at } = document;
        return at?.getAttribute('aria-label') ?? at?.textContent.trim() ?? '';
      });
    const tabTo = async (words: string | RegExp) => {
      do {
        await page.keyboard.press('Tab');
        tabs += 1;
        if (tabs > 40) throw new Error(`No way to ${words} from ${await focused()}`);
      } while (!(await focused()).match(words));
    };
    const press = async (words: string | RegExp, waitFor?: string) => {
      await tabTo(words);
      await page.keyboard.press('Enter');
      if (waitFor) await page.waitForFunction((end) => location.hash === end, waitFor);
    };
    await press('Skip to content');
    await press(/^Or its text/);
    await tabTo(/^Or its text/);
    await page.keyboard.insertText(PUBLICCODE);
    await press('Read the text', '#gaps');
    await page
      .getByText('We read 4 values. Missing: Licence of the software, Organisations, Topics.')
      .waitFor();
    await press('Use “Apache-2.0”');
    for (const list of ['organisations', 'topics']) {
      await tabTo(new RegExp(`^Search: ${list}`));
      const boxes = page.locator(`#f-${list} li`);
      const [label = ''] = await boxes.locator('label').allTextContents();
      await page.keyboard.insertText(label.trim());
      await page.keyboard.press('Enter');
      await boxes.locator(':checked').first().waitFor({ state: 'attached' });
    }
    await press('Check the entry', '#answers');
    await form.summary().getByText('The entry passes all checks.').waitFor();
    await press('Hand it in', '#hand-in');
    await form.summary().getByText('The entry passes all checks.').waitFor();
    await tabTo('Open a merge request');
    expect(tabs).toBeLessThanOrEqual(25);
    expect(await form.yaml()).toContain('software: Apache-2.0');
  });
});

describe('one value of an entry', () => {
  it('is corrected in three clicks, on two screens, and keeps its number', async () => {
    await page.goto(new URL(`projects/${board.id}/`, site.url).href);
    await page
      .getByRole('link', { name: /^Correct: Licence/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: `Update ${board.entry.name}` }).waitFor();
    const licence = page.locator('.submit-field:visible [data-at^=licenses]');
    await licence.waitFor();
    expect(await licence.evaluate((control) => control === document.activeElement)).toBe(true);
    expect(await page.locator('.submit-field:visible').count()).toBe(1);
    const before = await licence.inputValue();
    await licence.fill('CERN-OHL-1.2');
    await form.check();
    await page.getByRole('heading', { name: 'What changes' }).waitFor();
    const changes = page.locator('[data-changes] > div');
    await changes.first().waitFor();
    expect(await changes.allTextContents()).toEqual([
      expect.stringMatching(new RegExp(`${before || 'Not stated'}.*CERN-OHL-1.2$`)),
    ]);
    expect(await form.summary().textContent()).toBe('The entry passes all checks.');
    expect(await page.locator('[data-letter]').textContent()).toMatch(/^H-\d{4}$/);
    expect(await page.getByText('number is given').isVisible()).toBe(false);
    const merge = page.getByRole('link', { name: 'Open a merge request' });
    await expect
      .poll(() => merge.getAttribute('href'))
      .toMatch(new RegExp(`/edit/.+/catalogue/hardware/${board.id}\\.yaml$`));
    const issue = await page.locator('[data-way=issue]').getAttribute('href');
    expect(decodeURIComponent(issue ?? '')).not.toContain('- [ ]');
  });

  it.each(['name', 'title', 'tools'])('opens at its field alone: %s', async (field) => {
    await page.goto(new URL(`submit/?id=${board.id}#${field}`, site.url).href);
    await page.getByRole('heading', { level: 1, name: `Update ${board.entry.name}` }).waitFor();
    await page.locator(`#f-${field}:focus`).waitFor();
    expect(await page.locator('.submit-field:visible').count()).toBe(1);
  });

  it('stands among all others, of which none is asked for again', async () => {
    await form.startAgain(`?id=${board.id}`);
    await form.summary().waitFor();
    expect(await page.getByRole('link', { name: 'Does it belong here?' }).isVisible()).toBe(false);
    expect(await page.locator('#f-id').getAttribute('readonly')).toBe('');
    await page.getByRole('link', { name: 'Change: Purpose, in one sentence' }).click();
    await form.field('Purpose, in one sentence').fill('A carrier for one mezzanine.');
    await form.check();
    expect(await form.yaml()).toContain('summary: A carrier for one mezzanine.');
    await page.evaluate(() => localStorage.clear());
  });

  it('of an unknown id says so', async () => {
    await form.open('?id=no-such-project');
    await page.getByText('The catalogue has no project with the id in this address.').waitFor();
  });
});

describe('the steps', () => {
  it('go back and forward with the browser, and come back with what was written', async () => {
    await form.startAgain();
    await page.getByRole('link', { name: 'None of these: fill it in by hand' }).click();
    await form.kind('Software');
    await form.field('Name').fill('Tide');
    await form.repository().fill('https://github.com/example/tide');
    await form.check();
    await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'What is missing' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'What have you got?' }).waitFor();
    await page.goForward();
    await page.goForward();
    await page.reload();
    await page.getByRole('link', { name: 'Change: Name' }).click();
    expect(await form.field('Name').inputValue()).toBe('Tide');
  });

  it('end at what is missing as long as something is', async () => {
    await form.startAgain('#hand-in');
    await form.summary().waitFor();
    expect(await form.summary().textContent()).toMatch(/^3 things to mend/);
    expect(await page.getByText(/passes all checks/i).count()).toBe(0);
  });

  describe('of an empty form', () => {
    beforeAll(() => form.startAgain());

    // What is missing is asked for once the kind is known.
    it.each([...STEPS.filter((step) => step !== 'gaps'), ...MORE_STEPS, 'gaps'])(
      'are 1,400 px high at most at 1280: %s',
      async (name) => {
        if (name === 'gaps') {
          await form.go('kind');
          await form.kind('Hardware');
        }
        await form.go(name);
        const height = () =>
          page.locator('submit-form').evaluate((root) => root.getBoundingClientRect().height);
        await expect.poll(height, { timeout: 10_000 }).toBeGreaterThan(150);
        expect(await height()).toBeLessThanOrEqual(1400);
      },
    );
  });
});
