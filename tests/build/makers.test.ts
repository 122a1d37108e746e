/** One site names who makes its boards, the other has nothing to buy. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, inject, it } from 'vitest';

import { readPage, readPages, textOf } from '../support/pages.ts';

const school = inject('school');
const small = inject('small');
const read = (site: typeof school, file: string) => readFileSync(join(site.folder, file), 'utf8');
const json = (site: typeof school, file: string): unknown => JSON.parse(read(site, file));

describe('makers', () => {
  it('have no page, filter or link where nobody is named', () => {
    expect(existsSync(join(school.folder, 'makers'))).toBe(false);
    const traces = 'a[href*="/makers/"], [name="maker"], [data-facet="availability"]';
    const telling = readPages(school).filter(({ root }) => root.querySelector(traces));
    expect(telling.map(({ path }) => path)).toEqual([]);
    expect(json(school, 'catalogue/index.json')).toHaveProperty('facets.maker', []);
  });

  it('have a list, a page, a filter, a column, and apart from it what nobody is named for', () => {
    const list = readPage(small, 'makers').root;
    expect(textOf(list.querySelector('.index-list'))).toBe('Quay Electronics 1 Tide board');
    expect(textOf(list.querySelector('#unknown'))).toContain('Buoy');
    expect(textOf(list.querySelector('#unknown'))).not.toContain('Tide board');
    const page = readPage(small, 'makers/quay-electronics').root;
    expect(textOf(page.querySelector('main'))).toContain('Tide board: quay.example/tide');
    expect(read(small, 'sitemap-0.xml')).toContain('/makers/quay-electronics/');
    const rail = readPage(small, 'catalogue').root.querySelector('.rail');
    expect(rail?.querySelector('[name="maker"][value="quay-electronics"]')).not.toBeNull();
    const [head = '', ...rows] = read(small, 'api/v1/catalogue.csv').split('\r\n');
    const place = head.split(',').indexOf('makers');
    expect(rows.map((row) => row.split(',')[place])).toContain('Quay Electronics');
  });

  it('are not linked from a project that names nobody', () => {
    const plate = textOf(readPage(small, 'projects/buoy').root.querySelector('.plate'));
    expect(plate).toContain('maker unknown');
    expect(textOf(readPage(small, 'projects/tide-board').root.querySelector('.plate'))).toContain(
      'Quay Electronics',
    );
  });
});
