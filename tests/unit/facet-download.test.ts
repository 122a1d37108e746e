import { describe, expect, it } from 'vitest';

import { resultRows, toCsv, toJson } from '../../src/features/facets/download.ts';
import { NOT_STATED, OWN_OFFICE } from '../../src/schemas/facet.ts';
import { index } from './facet-index.ts';

const rows = resultRows(index.items, index, (id) => `https://ospo.example/projects/${id}/`);

describe('a download', () => {
  it('has a record for each result, with ids instead of labels', () => {
    expect(rows).toHaveLength(index.items.length);
    expect(rows[3]).toEqual({
      id: 'wr-cores',
      name: 'WR PTP core',
      kind: 'gateware',
      summary: 'Endpoint for White Rabbit.',
      topics: ['timing', 'controls'],
      languages: ['VHDL'],
      url: 'https://ospo.example/projects/wr-cores/',
    });
    expect(JSON.parse(toJson(rows))).toEqual(rows);
  });

  it('has a line of names and as many cells in each line', () => {
    const [names = '', first = ''] = toCsv(rows).split('\r\n');
    expect(names).toMatch(/^\uFEFFnumber,id,name,title,kind,/);
    expect(first.split(',')).toHaveLength(names.split(',').length);
    expect(toCsv(rows).endsWith('\r\n')).toBe(true);
  });

  it('separates several values and quotes what needs it', () => {
    expect(toCsv(rows)).toContain('timing; controls');
    expect(toCsv(rows)).toContain('"Says ""hello"", and more"');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '\n=1'])(
    'puts an apostrophe before %j',
    (name) => {
      expect(toCsv([{ name }])).toMatch(/[,"\s]'[\s=+@-]/);
    },
  );
});

it('gives makers by their names, behind the columns that were there before', () => {
  const maker = { id: 'quay', label: 'Quay & Sons' };
  const [board] = index.items;
  const sold = board ? [{ ...board, values: { maker: [0] } }] : [];
  const known = { ...index, facets: { ...index.facets, maker: [maker] } };
  const [row] = resultRows(sold, known, (id) => id);
  expect(row).toHaveProperty('makers', ['Quay & Sons']);
  expect(toCsv([row ?? {}]).split('\r\n')[0]).toMatch(
    /,summarySource,availability,makers,used,office$/,
  );
});

it('marks each entry with its office where others are shown too, and leads to their originals', () => {
  const office = [
    { id: OWN_OFFICE, label: 'Work Desk' },
    { id: 'pier', label: 'Pier Institute' },
  ];
  const facets = { ...index.facets, office };
  const ours = { id: 'a', name: 'A', kind: 'software', known: 0, related: 0 } as const;
  const theirs = { ...ours, id: 'pier-1', to: 'https://pier.example/a/', office: 'Pier Institute' };
  const items = [
    { ...ours, values: { office: [0] } },
    { ...theirs, values: { office: [1] } },
  ];
  const found = resultRows(items, { facets, items: [] }, (id) => `https://ospo.example/${id}/`);
  expect(found).toMatchObject([
    { office: 'Work Desk', url: 'https://ospo.example/a/' },
    { office: 'Pier Institute', url: 'https://pier.example/a/' },
  ]);
  expect(toCsv(found).split('\r\n')[2]).toMatch(/,Pier Institute$/);
  expect(rows.filter((row) => 'office' in row)).toEqual([]);
});

it('says nothing of what is not stated', () => {
  const facets = { ...index.facets, topic: [{ id: NOT_STATED, label: 'Not stated' }] };
  const item = {
    id: 'a',
    name: 'A',
    kind: 'software',
    known: 0,
    related: 0,
    values: { topic: [0] },
  } as const;
  expect(resultRows([item], { facets, items: [item] }, (id) => id)[0]).not.toHaveProperty('topics');
});
