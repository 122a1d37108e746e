/** Steps of the browser tests with the form for entries. */
import { gzipSync } from 'node:zlib';

import type { Browser, Locator, Page } from 'playwright';

import type { FieldType } from '../../src/features/submit/fields.ts';
import { board, boardRepository } from './entries.ts';

export interface FormSteps {
  readonly open: (query?: string) => Promise<void>;
  /** Opens the form without a draft. */
  readonly startAgain: (query?: string) => Promise<void>;
  /** Goes to a fragment of the address. */
  readonly go: (name: string) => Promise<void>;
  readonly kind: (name: string) => Promise<void>;
  readonly field: (name: string) => Locator;
  readonly repository: () => Locator;
  readonly summary: () => Locator;
  readonly yaml: () => Promise<string | null>;
  readonly check: () => Promise<void>;
}

export function stepsIn(page: Page, address: URL): FormSteps {
  const open = async (query = '') => {
    // Otherwise an address that differs in its fragment only would not reload the page.
    await page.goto('about:blank');
    await page.goto(new URL(query, address).href);
    await page.locator('submit-form[data-view]').waitFor();
  };
  const summary = () => page.locator('[data-summary]');
  return {
    open,
    startAgain: async (query) => {
      // A draft is written until its page is left, and another address of the site may remove it.
      await page.goto(new URL('known.json', address).href);
      await page.evaluate(() => localStorage.clear());
      await open(query);
    },
    go: async (name) => {
      await page.evaluate(
        (end) =>
          new Promise<void>((done) => {
            // The form hears of it first.
            addEventListener('hashchange', () => done(), { once: true });
            if (location.hash === end) done();
            location.hash = end;
          }),
        `#${name}`,
      );
    },
    kind: (name) =>
      page.getByRole('radio', { name: new RegExp(`^${name}`) }).check({ force: true }),
    field: (name) => page.locator('input, textarea').and(page.getByLabel(name)).first(),
    repository: () =>
      page.getByRole('group', { name: /^Repositories/ }).getByLabel('Address', { exact: true }),
    summary,
    yaml: () => page.locator('[data-yaml]').textContent(),
    check: async () => {
      await page.getByRole('button', { name: 'Check the entry' }).click();
      await summary().waitFor();
    },
  };
}

/** Answers as GitHub would, for one repository, and returns the requests. */
export async function answerAsGitHub(page: Page): Promise<string[]> {
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

/**
 * Bytes of the scripts that are loaded with the page, and in total once somebody begins to type; and messages of the
 * browser.
 */
export async function weighScripts(browser: Browser, address: URL) {
  const page = await browser.newPage();
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) {
      sizes.push(response.body().then((body) => gzipSync(body).length));
    }
  });
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  const sum = async () => (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
  await page.goto(address.href, { waitUntil: 'networkidle' });
  const first = await sum();
  await page.getByLabel('Is it in the catalogue already?').focus();
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('known.json')),
  );
  await page.waitForLoadState('networkidle');
  const all = await sum();
  await page.close();
  return { first, all, refused };
}

/** A complete file except for organisation and topics, with a licence that is not an SPDX id. */
export const PUBLICCODE = `publiccodeYmlVersion: "0.4"
name: Tide Display
url: https://github.com/example/tide-display
platforms: [linux]
softwareType: library
developmentStatus: stable
description:
  en:
    shortDescription: Shows the tides of a harbour.
legal:
  license: Apache 2.0
`;

/** Fragment of a field, text to type, and the expected code. */
export const FAULTS = [
  ['summary', 'x'.repeat(161), 'schema/value'],
  ['links-homepage', 'example.org', 'address/form'],
  ['links-homepage', 'ftp://example.org/', 'address/scheme'],
  ['links-homepage', 'http://example.org/', 'address/http'],
  ['contact', 'jane.doe@example.org', 'contact/personal-email'],
  ['id', 'Tide_Board', 'file/name'],
  ['id', board.id, 'id/duplicate'],
  ['licenses-software', 'NONE', 'license/absent'],
  ['licenses-software', 'GPL-3.0', 'license/deprecated-id'],
  ['licenses-software', 'Academic Free License v3.0', 'license/name'],
  ['licenses-software', 'MIT/Apache-2.0', 'license/separator'],
  ['repositories', 'https://github.com/cern', 'address/not-a-repository'],
  ['repositories', boardRepository, 'repository/duplicate'],
] as const;

/** Fills in a field of any type. */
export async function fillSomething(field: Locator, type: FieldType): Promise<void> {
  if (type === 'terms') await field.getByRole('button', { name: /Show all/ }).click();
  if (type === 'terms' || type === 'checks') await field.getByRole('checkbox').first().check();
  else if (type === 'choice') await field.locator('select').selectOption({ index: 1 });
  else if (type === 'rows') await field.locator('input[data-key]').first().fill('something');
  else await field.locator('[data-at]').fill(type === 'number' ? '5' : 'something');
}

/** Fragments that lead to a step, or to a group of fields. */
export const STEPS = ['start', 'gaps', 'answers', 'what', 'where', 'licences', 'fits', 'pictures'];
export const MORE_STEPS = ['data', 'buy', 'papers', 'office', 'scope'];
