/** The search answers what readers ask. New entries may push one page down, so a few may fail, but no query finds nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { load } from 'js-yaml';
import { beforeAll, describe, expect, it } from 'vitest';

import { createFinder, type Finder } from '../../src/features/search/finder.ts';
import { NAMES_FILE, type SearchNames } from '../../src/features/search/named-page.ts';
import { cernSite } from '../support/build-site.ts';
import { builtPagefind } from '../support/built-search.ts';

type Asked = Readonly<Record<string, readonly string[]>>;

const queries = load(
  readFileSync(join(import.meta.dirname, 'search-queries.yaml'), 'utf8'),
) as Readonly<Record<'missed' | 'realistic', Asked>>;

let finder: Finder;

beforeAll(() => {
  const folder = process.env['OSPO_E2E_DIST'] ?? cernSite().folder;
  const names = readFileSync(join(folder, 'pagefind', NAMES_FILE), 'utf8');
  finder = createFinder(builtPagefind(folder), JSON.parse(names) as SearchNames);
}, 600_000);

/** The addresses that answer a query, the best first. */
async function answersTo(query: string): Promise<string[]> {
  const { best, groups } = await finder.find(query);
  return [...best, ...groups.flatMap(({ hits }) => hits)].map(
    ({ page, section }) => page.url + (section ? `#${section}` : ''),
  );
}

describe.each([
  { name: 'that were missed before', asked: Object.entries(queries.missed), least: 37 },
  { name: 'of all kinds of readers', asked: Object.entries(queries.realistic), least: 55 },
])('queries $name', ({ asked, least }) => {
  it(`find a right page among the first three in ${least} of ${asked.length} cases, and always something`, async () => {
    const failed: string[] = [];
    for (const [query, pages] of asked) {
      const found = await answersTo(query);
      expect(found, query).not.toEqual([]);
      const isRight = (url: string) => pages.some((page) => url.startsWith(page));
      if (!found.slice(0, 3).some(isRight)) failed.push(query);
    }
    expect(asked.length - failed.length, failed.join(', ')).toBeGreaterThanOrEqual(least);
  }, 120_000);
});
