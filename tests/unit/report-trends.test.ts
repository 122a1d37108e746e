/** A second report turns figures into lines, which join only what is counted alike. */
import { describe, expect, it } from 'vitest';

import { reportCsv, reportFile } from '../../src/exports/report-figures.ts';
import { isTelling, byYear, seriesOf, sumOf, trendOf } from '../../src/features/reports/trend.ts';
import { timeChart } from '../../src/features/charts/time.ts';
import { fittingOffice } from '../../src/instance/office.ts';
import { readInstance } from '../../src/instance/read.ts';
import { parseCsv } from '../../src/lib/csv.ts';
import { reportSchema, type Report } from '../../src/schemas/office/report.ts';

const reports = byYear(
  fittingOffice(readInstance('tests/fixtures/small', ['office', 'news'])).report,
);

const reportOf = (figure: object): Report =>
  reportSchema.parse({
    title: 'Report',
    summary: 'What was done.',
    source: { title: 'Report', url: 'https://example.org/' },
    figures: [
      {
        id: 'requests',
        group: 'Requests',
        label: 'Requests',
        unit: 'requests',
        period: 'A year',
        definition: 'Letters.',
        section: 'Chapter 1',
        ...figure,
      },
    ],
  });
const years = (figures: Readonly<Record<string, object>>) =>
  byYear(Object.entries(figures).map(([id, figure]) => ({ id, value: reportOf(figure) })));

describe('a figure over the years', () => {
  it('is one where two reports have it', () => {
    expect(trendOf(reports, 'visitors')).toBeUndefined();
    expect(trendOf(reports, 'nobody-knows')).toBeUndefined();
    expect(trendOf(reports.slice(0, 1), 'requests')).toBeUndefined();
  });

  it('has each year between, known or not', () => {
    expect(trendOf(reports, 'requests')).toEqual({
      years: ['2024', '2025', '2026'],
      rows: [{ id: undefined, label: 'Requests', values: [12, undefined, 1500] }],
      breaks: ['2026'],
    });
  });

  it('joins parts by their ids, the newest first', () => {
    expect(trendOf(reports, 'topics')).toEqual({
      years: ['2024', '2025', '2026'],
      rows: [
        { id: 'licences', label: 'Licences', values: [7, undefined, 9] },
        { id: 'cores', label: 'Cores', values: [undefined, undefined, 9] },
        { id: 'boards', label: 'Boards', values: [5, undefined, undefined] },
      ],
      breaks: [],
    });
  });

  it('breaks where something else is counted, or in another unit', () => {
    const trend = trendOf(
      years({
        2021: { value: 1 },
        2022: { value: 2 },
        2023: { value: 3, definition: 'Letters and calls.' },
        2024: { value: 4, definition: 'Letters and calls.' },
        2025: { value: 5, definition: 'Letters and calls.', unit: 'dozens' },
      }),
      'requests',
    );
    expect(trend?.breaks).toEqual(['2023', '2025']);
    const [line] = timeChart(trend ? seriesOf(trend) : [])?.lines ?? [];
    expect(line?.marks).toHaveLength(5);
    expect(line?.path.match(/M/g)).toHaveLength(3);
    expect(line?.path.match(/L/g)).toHaveLength(2);
  });

  it('is one line where all years count alike', () => {
    const trend = trendOf(years({ 2021: { value: 1 }, 2022: { value: 2 } }), 'requests');
    expect(trend?.breaks).toEqual([]);
    expect(timeChart(trend ? seriesOf(trend) : [])?.lines[0]?.path).toMatch(/^M[^M]*L[^M]*$/);
  });

  it('has a year of which the report says that nothing is known', () => {
    const trend = trendOf(
      years({ 2021: { value: 1 }, 2022: { unknown: 'Nobody counted.' }, 2023: { value: 0 } }),
      'requests',
    );
    expect(trend?.rows).toEqual([{ id: undefined, label: 'Requests', values: [1, undefined, 0] }]);
  });
});

describe('the parts of a figure', () => {
  it('are added as they are written', () => {
    expect(sumOf([{ value: 0.1 }, { value: 0.2 }])).toBe(0.3);
  });

  it('make a chart where they differ', () => {
    expect(isTelling([{ value: 1 }, { value: 1 }])).toBe(false);
    expect(isTelling([{ value: 1 }, { value: 2 }])).toBe(true);
  });
});

describe('the files of a report', () => {
  const report = reportOf({
    series: [
      { id: 'a', label: '=cmd()', value: 1.5 },
      { id: 'b', label: 'Other; more', value: 0 },
    ],
    contradiction: 'Chapter 2 says "two".',
  });

  it('have a row a value, which no spreadsheet runs', () => {
    const [head = [], ...rows] = parseCsv(reportCsv('2024', report).slice(1));
    const cell = (row: string[], name: string) => row[head.indexOf(name)];
    expect(rows.map((row) => [cell(row, 'year'), cell(row, 'part'), cell(row, 'value')])).toEqual([
      ['2024', 'a', '1.5'],
      ['2024', 'b', '0'],
    ]);
    expect(rows.map((row) => cell(row, 'part_label'))).toEqual(["'=cmd()", 'Other; more']);
    expect(cell(rows[0] ?? [], 'contradiction')).toBe('Chapter 2 says "two".');
  });

  it('have a row where no value is known', () => {
    const text = reportCsv('2024', reportOf({ unknown: 'Nobody counted.' }));
    const [head = [], row = [], ...more] = parseCsv(text.slice(1));
    expect(row[head.indexOf('value')]).toBe('');
    expect(row[head.indexOf('not_known')]).toBe('Nobody counted.');
    expect(more).toEqual([]);
  });

  it('say whose they are', () => {
    const file = reportFile('2024', report, {
      addressOf: (place) => `https://a.example${place}`,
      license: 'CC0-1.0',
    });
    expect(file).toMatchObject({
      year: '2024',
      page: 'https://a.example/reports/2024/',
      license: 'CC0-1.0',
      source: { url: 'https://example.org/' },
    });
  });
});
