/** Checklists and planners, as a reader uses them. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';

import { faultsOf } from './faults.ts';
import { useSite } from './site.ts';

const site = useSite();
let page: Page;

const open = async (tool: string) => {
  page = await site.open(`tools/${tool}/`);
};
const copied = async () => {
  await page.getByRole('button', { name: /^Copy as/ }).click();
  await page.getByText('Copied.').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
};

describe('the release checklist', () => {
  it('ticks what the catalogue proves, says so, and hands the rest over', async () => {
    await open('release');
    await page
      .getByLabel('Is the project in the catalogue?')
      .fill('https://github.com/acts-project/acts');
    await page.getByRole('button', { name: 'Tick what is proven' }).click();
    await page.getByText(/^ACTS: \d+ points are proven/).waitFor();
    expect(
      await page.getByRole('checkbox', { name: /The first release is tagged/ }).isChecked(),
    ).toBe(true);
    expect(await page.getByRole('checkbox', { name: /The office knows/ }).isChecked()).toBe(false);
    expect(await page.getByRole('heading', { name: 'Hardware' }).isVisible()).toBe(false);
    const text = await copied();
    expect(text).toContain('## Release readiness: Software');
    expect(text).toMatch(/- \[x\] The project is in the catalogue \(.+\)/);
    expect(text).toContain('- [ ] The office knows about the software');
  });

  it('keeps what is ticked, and forgets it when asked', async () => {
    await open('release');
    const box = page.getByRole('checkbox', { name: 'The office knows about the software' });
    await box.check();
    await page.reload();
    expect(await box.isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Start again' }).click();
    await page.reload();
    expect(await box.isChecked()).toBe(false);
  });

  it('says when no project is meant', async () => {
    await open('release');
    await page.getByLabel('Is the project in the catalogue?').fill('no-such-project');
    await page.keyboard.press('Enter');
    await page.getByText('No project of the catalogue has this').waitFor();
  });
});

describe('without scripts', () => {
  it('the whole list is there, and the way still leads to its end', async () => {
    const plain = await site.open('tools/release/', { javaScriptEnabled: false });
    expect(await plain.getByRole('checkbox').count()).toBeGreaterThan(100);
    expect(await plain.getByRole('button', { name: 'Tick what is proven' }).isVisible()).toBe(
      false,
    );
    await plain.goto(new URL('tools/which-way/', site.url).href);
    await plain.getByRole('radio', { name: 'Gateware' }).check();
    await plain.getByRole('radio', { name: 'No, or I do not know' }).check();
    expect(
      await plain.getByRole('heading', { name: 'Write to Knowledge Transfer' }).isVisible(),
    ).toBe(true);
  });
});

describe('the way of a disclosure', () => {
  it('ends in a letter to the office for software, and says where it ends', async () => {
    await open('which-way');
    await page.getByRole('radio', { name: 'Software', exact: true }).check();
    const letter = page.getByRole('link', { name: 'Open in your mail program' });
    expect(await letter.getAttribute('href')).toMatch(
      /^mailto:Open\.Source@cern\.ch\?subject=New%20software/,
    );
    expect(await page.locator('[data-announce]').textContent()).toBe('Write to the office');
  });
});

describe('the self-assessment', () => {
  it('draws the result, lists what is open, and keeps the answers', async () => {
    await open('self-assessment');
    const group = page.getByRole('group', { name: 'An inventory of what is used' });
    await group.getByRole('radio', { name: 'Begun', exact: true }).check();
    await page.reload();
    const result = page.getByRole('region', { name: 'Where you stand' });
    await result.getByText('0 of 8 in place, 1 begun').waitFor();
    expect(await result.getByRole('listitem').first().textContent()).toContain('An inventory');
    expect(await copied()).toContain('| Consumer | 0 of 8 in place, 1 begun |');
  });
});

describe('the metrics planner', () => {
  it('shows what is chosen as a table, and hands it over', async () => {
    await open('metrics');
    await page.getByRole('checkbox', { name: /^Elephant Factor/ }).check();
    await page.getByRole('status').filter({ hasText: '1 metric chosen.' }).waitFor();
    expect(await page.getByRole('row').count()).toBe(2);
    expect(await copied()).toMatch(
      /^\| Goal \| Question \|[^]*\| Partners \|.*\| Elephant Factor \(CHAOSS\) \|/,
    );
  });
});

describe.each(['release', 'which-way', 'self-assessment', 'metrics'])('tools/%s', (tool) => {
  const small = useSite(process.env['OSPO_E2E_SMALL']);

  it('is accessible once it is answered, in its colours by night and on a small screen, too', async () => {
    page = await small.open(`tools/${tool}/`);
    await page.locator('main :is([type=checkbox], [type=radio])').first().check();
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await faultsOf(page, 'dark and narrow')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

describe('the line that says where one stands', () => {
  it.each([
    ['self-assessment', 'input[type=radio]', 'See where you stand'],
    ['metrics', 'input[type=checkbox]', 'See your plan'],
  ])(
    'is in sight in the %s from the first answer on, and leads to the result',
    async (tool, answer, link) => {
      await open(tool);
      await page.setViewportSize({ width: 360, height: 740 });
      const line = page.locator('.tool-running');
      const before = await line.innerText();
      await page.locator(answer).first().check();
      expect(await line.innerText()).not.toBe(before);
      const box = await line.boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
      await page.getByRole('link', { name: link }).click();
      expect(await page.locator(':target h2').isVisible()).toBe(true);
      expect(await faultsOf(page)).toEqual([]);
    },
  );
});
