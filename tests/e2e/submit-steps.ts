/** What a reader does in the form for entries, and what the journeys answer and type. */
import { gzipSync } from 'node:zlib';

import type { Browser, Locator, Page, Response } from 'playwright';

export interface FormSteps {
  readonly open: (query?: string) => Promise<Response | null>;
  /** Without a draft. */
  readonly startAgain: () => Promise<void>;
  readonly field: (name: string) => Locator;
  readonly summary: () => Locator;
  readonly yaml: () => Promise<string | null>;
  readonly check: () => Promise<void>;
}

export function stepsIn(page: Page, address: URL): FormSteps {
  const open = (query = '') => page.goto(new URL(query, address).href);
  const summary = () => page.locator('[data-summary]');
  return {
    open,
    startAgain: async () => {
      await open();
      await page.evaluate(() => localStorage.clear());
      await open();
    },
    field: (name) => page.getByLabel(name).first(),
    summary,
    yaml: () => page.locator('[data-yaml]').textContent(),
    check: async () => {
      await page.getByRole('button', { name: 'Check the entry' }).click();
      await summary().waitFor();
    },
  };
}

/** Answers as GitHub would, for one repository, and counts who was asked. */
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

const ADDRESS = 'Home page';
/** How many bytes of scripts come with the page, and in all once somebody begins; and what the browser refused. */
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
  await page.getByText('Passes all checks').waitFor();
  const all = await sum();
  await page.close();
  return { first, all, refused };
}

/** Label of a field, what is typed, and the code that follows. */
export const FAULTS = [
  ['Purpose, in one sentence', 'x'.repeat(161), 'schema/value'],
  [ADDRESS, 'example.org', 'address/form'],
  [ADDRESS, 'ftp://example.org/', 'address/scheme'],
  [ADDRESS, 'http://example.org/', 'address/http'],
  ['Contact', 'jane.doe@example.org', 'contact/personal-email'],
  ['Id', 'Tide_Board', 'file/name'],
  ['Id', 'spec', 'id/duplicate'],
  ['Of the software', 'NONE', 'license/absent'],
  ['Of the software', 'GPL-3.0', 'license/deprecated-id'],
  ['Of the software', 'Academic Free License v3.0', 'license/name'],
  ['Of the software', 'MIT/Apache-2.0', 'license/separator'],
  ['Address', 'https://github.com/cern', 'address/not-a-repository'],
  ['Address', 'https://gitlab.com/ohwr/project/spec', 'repository/duplicate'],
] as const;
