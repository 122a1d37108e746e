import { describe, expect, it } from 'vitest';

import { withLabels } from '../../src/features/handbook/table-html.ts';

const table = (heads: string[], ...rows: string[][]) =>
  `<thead>\n<tr>\n${heads.map((cell) => `<th>${cell}</th>\n`).join('')}</tr>\n</thead>\n<tbody>\n` +
  rows
    .map((cells) => `<tr>\n${cells.map((cell) => `<td>${cell}</td>\n`).join('')}</tr>\n`)
    .join('') +
  '</tbody>';

const cellsOf = (html: string) =>
  [...withLabels(html).matchAll(/<t([dh])((?: [^>]*)?)>(.*?)<\/t\1>/gs)].map(
    ([, name, attributes = '', text]) => `${name}${attributes}: ${text}`,
  );

describe('a table of the handbook', () => {
  it('names the column in each cell, and the row by its first', () => {
    expect(cellsOf(table(['File', 'Says'], ['A', 'a <b>b</b>'], ['B', 'c']))).toEqual([
      'h role="columnheader" scope="col": File',
      'h role="columnheader" scope="col": Says',
      'h scope="row" role="rowheader": A',
      'd role="cell" data-label="Says": a <b>b</b>',
      'h scope="row" role="rowheader": B',
      'd role="cell" data-label="Says": c',
    ]);
  });

  it.each([
    ['tags', '<a href="/a/">Code</a> of <code>a</code>', 'Code of a'],
    [
      'what a term means',
      'The <a>term</a><span class="tip" hidden>Long. <a>More</a></span>',
      'The term',
    ],
    ['quotation marks', 'A "b"', 'A &quot;b&quot;'],
  ])('leaves %s out of that name', (_, head, label) => {
    expect(cellsOf(table(['x', head], ['y', 'z']))).toContain(
      `d role="cell" data-label="${label}": z`,
    );
  });

  it('leaves a cell without a name where its column has none', () => {
    expect(cellsOf(table(['x', ''], ['y', 'z']))).toContain('d role="cell": z');
  });

  it('says the role of what is no cell, too', () => {
    const html = withLabels(table(['x'], ['y']));
    expect(html.match(/<tr role="row">/g)).toHaveLength(2);
    expect(html.match(/<t(?:head|body) role="rowgroup">/g)).toHaveLength(2);
  });
});
