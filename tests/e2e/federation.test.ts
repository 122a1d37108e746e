/** Entries of other offices in a browser: found, marked, narrowed by their office, compared, and never counted as ours. */
import { readFileSync } from 'node:fs';

import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';

import { CRANE } from '../support/federated-instance.ts';
import { itIsAccessible, itNeverScrollsSideways } from './page-checks.ts';
import { useSite } from './site.ts';

const site = useSite(process.env['OSPO_E2E_SMALL']);
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  page = await site.blank();
  page.setDefaultTimeout(10_000);
  page.on('pageerror', ({ message }) => faults.push(message));
});

const open = (path: string) => page.goto(new URL(path, site.url).href);
const group = () => page.locator('#other-offices');
const names = () => group().locator('.shelf-name a').allInnerTexts();
const count = () => page.locator('[data-count]').innerText();

describe('the catalogue', () => {
  it('shows those of this office, and loads others when they are asked for', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await open('catalogue/');
    expect(await group().innerText()).toContain('71 entries of Pier Institute and Sea Directory.');
    expect(await names()).toEqual([]);
    await page.locator('#catalogue-text').focus();
    await page.locator('.chips, [data-count]').first().waitFor();
    expect(asked).not.toContain('/catalogue/foreign.json');
    await group().getByRole('link', { name: 'Show them' }).click();
    await expect.poll(names).toHaveLength(60);
    expect(asked).toContain('/catalogue/foreign.json');
    expect(new URL(page.url()).searchParams.getAll('office')).toEqual(['pier', 'directory']);
    await group().getByRole('button', { name: 'Show 11 more' }).click();
    expect(await names()).toHaveLength(71);
    expect(await page.locator('[data-group] .shelf-row:visible').count()).toBe(0);
  });

  it('finds them below ours, marked with their office, and counts them apart', async () => {
    await open('catalogue/?q=crane');
    await expect.poll(names).toEqual(['Crane driver']);
    const row = group().locator('.shelf-row');
    expect(await row.innerText()).toMatch(
      /Bewegt einen Kran & misst das <Gewicht>\..*Pier Institute/s,
    );
    expect(await row.locator('[lang=de]').count()).toBe(1);
    expect(await row.locator('.shelf-name a').getAttribute('href')).toBe(
      'https://pier.example/projects/crane/',
    );
    expect(await count()).toBe('0 of 5 entries and 1 entry of other offices');
    expect(await page.getByText('No entry has').count()).toBe(0);
  });

  it('says of two tables which is that of others', async () => {
    await open('catalogue/?q=gauge&view=table');
    const tables = page.locator('.results-table');
    await tables.nth(1).waitFor();
    expect(await tables.evaluateAll((all) => all.map((table) => table.ariaLabel))).toEqual([
      'Results as a table, can be scrolled',
      'Results of other offices as a table, can be scrolled',
    ]);
  });

  it('narrows by office, beside other filters', async () => {
    await open('catalogue/?licence=MIT');
    await expect.poll(names).toEqual(['Crane driver']);
    await open('catalogue/');
    const box = page.locator('[data-facet=office]');
    if (!(await box.isVisible())) await page.locator('.rail-head').click();
    await box.locator('summary').click();
    expect(await box.locator('li').allInnerTexts()).toEqual([
      expect.stringMatching(/Open Work Desk\s+5/),
      expect.stringMatching(/Pier Institute\s+1/),
      expect.stringMatching(/Sea Directory\s+70/),
    ]);
    await box.getByLabel('Pier Institute').check();
    await expect.poll(names).toEqual(['Crane driver']);
    await box.getByLabel('Open Work Desk').check();
    await expect.poll(count).toBe('5 entries and 1 entry of other offices');
    expect(await box.locator('li').nth(2).innerText()).toMatch(/Sea Directory\s+70/);
  });

  it('shows them as a table too, with a column for their office, and the next ones by a button', async () => {
    await open(
      'catalogue/?office=pier&office=directory&view=table&columns=kind,summary,status,licence',
    );
    const rows = group().locator('tbody tr');
    await expect.poll(() => rows.count()).toBe(60);
    expect(await group().locator('thead th').allInnerTexts()).toEqual([
      'Name',
      'Office',
      ...['Kind', 'Purpose', 'Licence'],
    ]);
    expect(await group().innerText()).toContain('Nothing is known here of: Status.');
    const crane = rows.filter({ hasText: 'Crane driver' });
    expect(await crane.locator('td').first().innerText()).toBe('Pier Institute');
    expect(await crane.locator('td[lang=de]').innerText()).toContain('Bewegt einen Kran');
    expect(await crane.locator('a').getAttribute('href')).toBe(CRANE.page);
    expect(await group().locator('.shelf').isVisible()).toBe(false);
    await group().getByRole('button', { name: 'Show 11 more' }).click();
    expect(await rows.count()).toBe(71);
    expect(await rows.nth(60).locator('a:focus').count()).toBe(1);
    await page.locator('input[name=view][value=shelf]').check({ force: true });
    await expect.poll(names).toHaveLength(60);
    expect(await rows.count()).toBe(0);
  });

  it('gives all that was found as CSV and as JSON, each with its office', async () => {
    await open('catalogue/?kind=software');
    await expect.poll(names).not.toEqual([]);
    for (const format of ['CSV', 'JSON']) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: format, exact: true }).click(),
      ]);
      const text = readFileSync(await file.path(), 'utf8');
      const ofOffice = (office: string) => text.split(office).length - 1;
      expect([ofOffice('Sea Directory'), ofOffice('Pier Institute')]).toEqual([70, 1]);
      expect(ofOffice('Open Work Desk')).toBe(Number((await count()).split(' ')[0]));
      expect(text).toContain(CRANE.page);
    }
  });

  it('gives as a file what only other offices have', async () => {
    await open('catalogue/?q=crane');
    await expect.poll(names).toEqual(['Crane driver']);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'JSON', exact: true }).click(),
    ]);
    expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toMatchObject([
      { name: CRANE.name, url: CRANE.page, office: 'Pier Institute' },
    ]);
  });

  it('compares one with one of ours', async () => {
    await open('catalogue/?q=crane');
    await group().locator('[data-compare]').click();
    await page.locator('compare-tray').getByText('1').first().waitFor();
    await open('catalogue/');
    await page.locator('[data-group] [data-compare]').first().click();
    await page.locator('compare-tray a').click();
    await page.locator('.compare-head').nth(1).waitFor();
    const heads = page.locator('.compare-head');
    expect(await heads.first().innerText()).toMatch(/Software · Pier Institute[\s\S]*Crane driver/);
    expect(await heads.first().locator('a').getAttribute('href')).toBe(
      'https://pier.example/projects/crane/',
    );
    const table = await page.locator('.compare-table').innerText();
    expect(table).toMatch(/Licences of its parts, as another office says\s+MIT\s+Apache-2.0/);
    expect(table).toContain('forge.pier.example/crane');
  });
});

describe('the search of the site', () => {
  it('finds them in a group of their own, below its pages', async () => {
    await open('search/?q=kran');
    const others = page.locator('[data-search-group=elsewhere]');
    await others.waitFor();
    expect(await others.innerText()).toMatch(
      /From other offices\s+1[\s\S]*Crane driver[\s\S]*Pier Institute/,
    );
    expect(await others.locator('a').getAttribute('href')).toBe(
      'https://pier.example/projects/crane/',
    );
    expect(await page.locator('[role=status]').first().innerText()).toContain('Only other offices');
    await open('search/?q=tide');
    await page.locator('[data-search-group]').first().waitFor();
    expect(await page.locator('[data-search-group=elsewhere]').count()).toBe(0);
  });
});

/** Other tests look at the rest of these pages, and all rows are made alike. */
const OF_OTHERS = [
  '#other-offices :is(li, tr):nth-child(-n + 3)',
  '#other-offices :is(h2, p, button)',
  '.results-table',
  '[data-search-group]',
];
const PATHS = ['catalogue/?q=gauge', 'catalogue/?q=gauge&view=table', 'search/?q=gauge'];

describe.each(PATHS)('%s', (path) => {
  beforeAll(async () => {
    await open(path);
    const row = path.includes('table') ? 'tbody tr' : '.shelf-row';
    if (path.startsWith('catalogue/')) await group().locator(row).nth(59).waitFor();
    if (path.includes('table')) await page.locator('.results-table').nth(1).waitFor();
  });
  itIsAccessible(() => page, OF_OTHERS);
  itNeverScrollsSideways(() => page);
});

it('has thrown no error', () => expect(faults).toEqual([]));
