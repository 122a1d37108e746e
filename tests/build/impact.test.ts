/** The figures of an office as they are built: every number leads to a list that holds as many. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, inject, it } from 'vitest';

import { readAddress } from '../../src/features/facets/address.ts';
import type { CatalogueIndex } from '../../src/features/facets/item.ts';
import { narrow } from '../../src/features/facets/narrow.ts';
import { parseCsv } from '../../src/lib/csv.ts';
import { isServed, readPage, textOf } from '../support/pages.ts';

const site = inject('small');
const { root } = readPage(site, 'impact');
const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
const index = JSON.parse(read('catalogue/index.json')) as CatalogueIndex;

/** How many projects a reader finds at a link. */
function projectsAt(link: string): number {
  const url = new URL(link, 'https://open.harbour.example');
  if (url.search)
    return narrow(index, readAddress(url.search, index.facets).state, undefined).found.length;
  const list = readPage(site, url.pathname.slice(site.base.length)).root;
  return list.querySelectorAll(`${url.hash} .project-names > li`).length;
}

describe('the page of the figures', () => {
  it('has no bar, row or cell that leads to more or fewer projects than it says', () => {
    const links = root.querySelectorAll('.chart a[href]');
    const wrong = links.filter((link) => {
      const row = link.closest('tr, li');
      const number = row?.querySelector('.chart-value, td');
      const told = link.closest('td') ?? number;
      return Number(textOf(told ?? null)) !== projectsAt(link.getAttribute('href') ?? '');
    });
    expect(links.length).toBeGreaterThan(40);
    expect(wrong.map((link) => link.outerHTML)).toEqual([]);
  });

  it('gives each chart a name, a sentence and its numbers as a table', () => {
    const charts = root.querySelectorAll('.chart');
    const lacking = charts.filter((chart) => {
      const drawn = chart.querySelector('svg');
      const name = root.querySelector(`#${chart.getAttribute('aria-labelledby') ?? ''}`);
      const hasTable = chart.querySelector('details table caption') !== null;
      return !name || !chart.querySelector('figcaption p') || (drawn !== null && !hasTable);
    });
    expect(charts.length).toBeGreaterThan(10);
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it('draws what is not known as a bar of its own', () => {
    const bars = root.querySelectorAll('#licences .chart-bars > li');
    expect(textOf(bars.at(-1) ?? null)).toMatch(/^Not stated \d+$/);
    expect(
      bars.at(-1)?.querySelector('.unknown rect[fill="url(#licences-unknown)"]'),
    ).not.toBeNull();
    expect(root.querySelector('#licences pattern#licences-unknown')).not.toBeNull();
  });

  it('has no style that the policy of the page would refuse', () => {
    expect(root.querySelectorAll('[style], svg style').map(({ outerHTML }) => outerHTML)).toEqual(
      [],
    );
  });

  it('says of what is published elsewhere where, when and by whom', () => {
    const [first, second] = root.querySelectorAll('.statements > li').map(textOf);
    expect(first).toBe(
      'Tide gauges over 300 at sea Gauges with the board of the lab, in harbours of two countries. Report of the harbour , Mar 2026',
    );
    expect(second).toContain('undated, according to Sea News');
  });

  it('stands beside its numbers for spreadsheets and programs', () => {
    const [head = [], ...rows] = parseCsv(read('impact/figures.csv'));
    const at = (name: string) => head.indexOf(name);
    const kinds = rows.filter((row) => row[0] === 'kinds');
    expect(kinds.map((row) => [row[at('label')], row[at('value')], row[at('of')]])).toContainEqual([
      'Hardware',
      '2',
      String(index.items.length),
    ]);
    const lists = rows.flatMap((row) => row[at('list')] || []);
    const own = lists.filter((list) => list.startsWith('https://open.harbour.example'));
    const lost = own.filter((list) => !isServed(site, new URL(list).pathname));
    expect(own.length).toBeGreaterThan(20);
    expect(lost).toEqual([]);
    const data = JSON.parse(read('impact/figures.json')) as { projects: number };
    expect(data.projects).toBe(index.items.length);
  });
});

it('an office that states nothing of uses and publishes no figures has a page as well', () => {
  const page = readPage(inject('school'), 'impact').root;
  expect(textOf(page.querySelector('#kinds'))).toContain('Documentation');
  expect(page.querySelector('#published')).toBeNull();
});
