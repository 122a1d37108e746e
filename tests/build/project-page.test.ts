/** The first screen of a project. */
import { describe, expect, inject, it } from 'vitest';

import { readPage, textOf } from '../support/pages.ts';

const site = inject('small');

describe('the head of a project page', () => {
  it('answers first: may I use it, is it kept up, what fits, who makes it', () => {
    const answers = (id: string) =>
      readPage(site, `projects/${id}`)
        .root.querySelectorAll('.plate .answers > div')
        .map((answer) => textOf(answer));
    expect(answers('tide-board')).toEqual([
      expect.stringContaining('Hardware CERN-OHL-W-2.0 share your changes to it'),
      expect.stringContaining('repository not read yet (forge.harbour.example)'),
      expect.stringContaining('runs Tide core'),
      expect.stringContaining('Can be bought from Quay Electronics'),
    ]);
    const { innerHTML } =
      readPage(site, 'projects/tide-board').root.querySelector('.answers') ?? {};
    expect(innerHTML).not.toMatch(/\p{L}<a /u);
    expect(answers('buoy').at(-1)).toContain('Said to be sold, maker unknown');
    expect(answers('tide-driver')[1]).toMatch(/last commit \d.*, 2 people in the last year/);
  });

  it('names one way to ask: the people of the project, else the office', () => {
    const ask = (id: string) =>
      readPage(site, `projects/${id}`)
        .root.querySelectorAll('.plate .actions a')
        .find((link) => textOf(link).startsWith('Ask'))
        ?.getAttribute('href');
    expect(ask('buoy')).toMatch(/^mailto:.*subject=Buoy/);
  });
});
