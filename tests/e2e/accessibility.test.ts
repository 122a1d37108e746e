import type { Page } from 'playwright';
import { beforeAll, describe } from 'vitest';

import { board, ecosystem, fullest, organisation, unconfirmed } from './entries.ts';
import { itIsAccessible, itNeverScrollsSideways } from './page-checks.ts';
import { useSite } from './site.ts';

/** One page of each layout, the fullest of its kind. The catalogue, the search and the tools have tests of their own. */
const LAYOUTS = {
  home: '',
  handbook: 'guidelines/',
  guideline: 'guidelines/hardware/publish/',
  kind: 'catalogue/gateware/',
  'project with everything': `projects/${fullest.id}/`,
  'hardware project': `projects/${board.id}/`,
  'unconfirmed project': `projects/${unconfirmed.id}/`,
  ecosystem: `ecosystems/${ecosystem.id}/`,
  topics: 'topics/',
  organisation: `organisations/${organisation}/`,
  licence: 'licences/CERN-OHL-W-2.0/',
  about: 'about/',
  impact: 'impact/',
  'list behind a figure': 'impact/lists/citation/',
  'two pages to print': 'impact/print/',
  'not found': 'no-such-page/',
} as const;

const LOOKS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 360 },
] as const;

const site = useSite();
let page: Page;

beforeAll(async () => {
  page = await (await site.browser.newContext()).newPage();
});

describe.each(Object.entries(LAYOUTS))('the %s page', (_name, path) => {
  beforeAll(async () => {
    await page.goto(new URL(path, site.url).href);
  });

  itIsAccessible(() => page, LOOKS);
  itNeverScrollsSideways(() => page);
});
