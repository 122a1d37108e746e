/** One site has reports of two years, with one between them of which nothing is known; the other has none. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, inject, it } from 'vitest';

import { readPage, readPages, textOf } from '../support/pages.ts';

const school = inject('school');
const small = inject('small');
const read = (file: string) => readFileSync(join(small.folder, file), 'utf8');

describe('annual reports', () => {
  it('have no page and no link where there are none', () => {
    expect(existsSync(join(school.folder, 'reports'))).toBe(false);
    const telling = readPages(school).filter(({ root }) =>
      root.querySelector('[href*="/reports/"]'),
    );
    expect(telling.map(({ path }) => path)).toEqual([]);
  });

  it('have a list, the newest first', () => {
    const links = readPage(small, 'reports').root.querySelectorAll('.index-list a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      `${small.base}reports/2026/`,
      `${small.base}reports/2024/`,
    ]);
  });

  it('say beside each figure what it counts, when, where it stands, and what contradicts it', () => {
    const { root } = readPage(small, 'reports/2024');
    const figure = textOf(root.querySelector('#requests'));
    expect(figure).toContain('12 requests');
    for (const said of ['Letters to the desk.', '2024', 'Chapter 2', 'Chapter 5 says 13.'])
      expect(figure).toContain(said);
    expect(root.querySelectorAll('#topics .chart-bar')).toHaveLength(2);
    expect(textOf(root.querySelector('#topics figcaption'))).toContain(
      '12 requests in all. The most: Licences, 7.',
    );
  });

  it('draw a line through the years, and say where it breaks and what is not known', () => {
    const { root } = readPage(small, 'reports/2026');
    const figure = root.querySelector('#requests');
    expect(textOf(figure)).toContain('about 1,500 requests');
    expect(textOf(figure?.querySelector('#requests-years') ?? null)).toContain(
      'Something else is counted from 2026 on',
    );
    expect(textOf(figure?.querySelector('table tbody') ?? null)).toBe(
      'Requests 12 Not known 1,500',
    );
    expect(textOf(root.querySelector('#visitors'))).toContain('Not known. Nobody counted them.');
    expect(root.querySelector('#visitors-years')).toBeNull();
  });

  it('have their figures as files, listed among the data', () => {
    expect(read('reports/2024/figures.csv').split('\r\n')).toHaveLength(5);
    expect(JSON.parse(read('reports/2026/figures.json'))).toMatchObject({ year: '2026' });
    const links = readPage(small, 'about/api').root.querySelectorAll('#data a');
    expect(links.map((link) => link.getAttribute('href'))).toContain(
      `${small.base}reports/2026/figures.csv`,
    );
    expect(read('sitemap-0.xml')).toContain('/reports/2024/');
  });
});
