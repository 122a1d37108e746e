/** One site says what it gives to others, the other has nothing to say. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, inject, it } from 'vitest';

import { readPage, readPages, textOf } from '../support/pages.ts';

const school = inject('school');
const small = inject('small');

describe('what is given to others', () => {
  it('has no page and no link where nothing is stated', () => {
    expect(existsSync(join(school.folder, 'impact/contributions'))).toBe(false);
    const telling = readPages(school).filter(({ root }) =>
      root.querySelector('[href*="/impact/contributions/"]'),
    );
    expect(telling.map(({ path }) => path)).toEqual([]);
  });

  it('is told by outside project, with who says so, since when, and the commits', () => {
    const { root } = readPage(small, 'impact/contributions');
    const pump = root.querySelector('#pump');
    const said = textOf(pump);
    expect(said).toContain('2019 to Mar 2021 The valve was drawn anew. Log of the pump');
    expect(said).toContain('date not known The desk answers');
    expect(said).toContain('according to the Weekly');
    expect(said).toContain(
      '1,200 commits of 5,000, by 1 author with an address at harbour.example.',
    );
    expect(said).toContain('2 commits of others name one of them as co-author.');
    const links = pump?.querySelectorAll('a').map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      'https://pump.example/',
      'https://pump.example/log',
      'https://weekly.example/',
      `${small.base}projects/tide-board/`,
      `${small.base}ecosystems/tide-gauge/`,
    ]);
  });

  it('is linked from the ecosystems beside it', () => {
    const { root } = readPage(small, 'ecosystems/tide-gauge');
    expect(root.querySelector('#given a')?.getAttribute('href')).toBe(
      `${small.base}impact/contributions/#pump`,
    );
  });

  it('is linked from the projects beside it, and from no other', () => {
    const given = (id: string) =>
      readPage(small, `projects/${id}`).root.querySelector('#given a')?.getAttribute('href');
    expect(given('tide-board')).toBe(`${small.base}impact/contributions/#pump`);
    expect(given('buoy')).toBeUndefined();
  });
});
