/** Entries of other offices in a browser: found, marked, narrowed by their office, compared, and never counted as ours. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildSite } from '../support/build-site.ts';
import { federatedInstance } from '../support/federated-instance.ts';
import { itIsAccessible, itNeverScrollsSideways } from './page-checks.ts';
import { type RunningSite, startSite } from './site.ts';

let site: RunningSite;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  const built =
    process.env['OSPO_E2E_FEDERATED'] ??
    buildSite('federated', {
      OSPO_INSTANCE: federatedInstance(),
      OSPO_URL: 'https://ospo.example/',
    }).folder;
  site = await startSite(built);
  page = await site.browser.newPage();
  page.setDefaultTimeout(10_000);
  page.on('pageerror', ({ message }) => faults.push(message));
}, 240_000);
afterAll(() => site.stop());

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

describe.each(['catalogue/?q=gauge', 'about/catalogues/', 'search/?q=gauge'])('%s', (path) => {
  beforeAll(async () => {
    await open(path);
    if (path.startsWith('catalogue/')) await group().locator('.shelf-row').nth(59).waitFor();
  });
  itIsAccessible(() => page);
  itNeverScrollsSideways(() => page);
});

it('has thrown no error', () => expect(faults).toEqual([]));
