/** Dates that are too late or too old on the day of the check, and records with many faults. */
import { describe, expect, it } from 'vitest';

import { readInstance } from '../../src/instance/read.ts';
import { validateInstance } from '../../src/instance/validate/report.ts';
import { type Changes, inCopy, shortened, swap } from '../fixtures/validate/overlay.ts';

const METADATA = 'catalogue/metadata.json';
const HISTORY = 'catalogue/history.csv';
const COLUMNS = 'date,repository,stars,forks,commits,contributors,openIssues,latestRelease\n';
const SOURCES = 'content/sources.yaml';
const GUIDELINE = 'content/guidelines/software/publish.mdx';

const said = (today: string, changes: Changes) =>
  inCopy(changes, (folder) =>
    validateInstance(readInstance(folder), today).problems.map(shortened),
  );

describe('a date of the refresh', () => {
  const future = (date: string) =>
    `"${date}" is still to come. Restore the file from the git history, and correct the clock.`;

  it('may be that of tomorrow, for clocks that differ, and none later', () => {
    const moment = '2026-11-20T02:00:00Z';
    expect(said('2026-11-20', {})).toEqual([]);
    expect(said('2026-11-19', {})).toEqual([]);
    expect(said('2026-11-18', {})).toEqual([
      `${METADATA}:4:18 date/future \`https://git.example.org/things/board.fetchedAt\`: ${future(moment)}`,
    ]);
  });

  it('is asked of each row of the history', () => {
    const rows = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(
      (day) => `${day},a.example/b,1,,,,,v1\n`,
    );
    expect(said('2026-11-21', { [HISTORY]: COLUMNS + rows.join('') })).toEqual([
      `${HISTORY}:5:1 date/future ${future('2026-11-23')}`,
    ]);
  });
});

describe('the history', () => {
  it('names each row with its line and its first fault, a hundred at most', () => {
    const bad = `2026-11-20,a.example/b,many,few,,,,v1\n`;
    const faults = said('2026-11-21', { [HISTORY]: COLUMNS + bad.repeat(150) });
    expect(faults).toHaveLength(100);
    expect(faults[0]).toContain(`${HISTORY}:2:1 history/row \`stars\``);
    expect(faults.at(-1)).toContain(`${HISTORY}:101:1 history/row \`stars\``);
  });

  it.each([
    ['a row too short', '2026-11-20,a.example/b\n', 'A row has 8 cells, and this one has 2.'],
    ['a row too long', `${','.repeat(8)}\n`, 'A row has 8 cells, and this one has 9.'],
  ])('refuses %s', (_, row, message) => {
    expect(said('2026-11-21', { [HISTORY]: COLUMNS + row })).toEqual([
      `${HISTORY}:2:1 history/row ${message}`,
    ]);
  });

  it('has nothing else to say where its first line is another', () => {
    const row = '2199-01-01,a\n';
    expect(said('2026-11-21', { [HISTORY]: `date,repository\n${row}` })).toEqual([
      expect.stringContaining(`${HISTORY}:1:1 history/columns The first line must be "date,repo`),
    ]);
  });
});

it('names a hundred faults of a file at most', () => {
  const topics = Array.from({ length: 150 }, (_, index) => `- { id: t${index} }\n`).join('');
  const faults = said('2026-11-21', { 'catalogue/vocabularies/topics.yaml': topics });
  expect(faults.filter((text) => text.includes(' schema/'))).toHaveLength(100);
});

describe('a source', () => {
  const old = (month: string, pages = 'a current page rests on it') =>
    `source/old "house-rules" is of ${month}, and ${pages}: ${GUIDELINE}. See what it says today, and set \`read\`.`;
  const source = (date: string, kind = 'minutes', use = '[rule, recommendation]') => ({
    [SOURCES]: swap(
      'date: 2026-05\n  kind: policy\n  use: [rule, recommendation]',
      `${date}\n  kind: ${kind}\n  use: ${use}`,
    ),
  });

  it.each([
    ['2027-05-31', 'date: 2026-05', undefined],
    ['2027-06-01', 'date: 2026-05', '2026-05'],
    ['2027-12-31', "date: '2026'", undefined],
    ['2028-01-01', "date: '2026'", '2026-12'],
    ['2027-05-10', 'date: 2026-05-10', undefined],
    ['2027-05-11', 'date: 2026-05-10', '2026-05'],
    ['2029-03-02', 'date: 2028-02', '2028-02'],
    ['2029-03-01', 'date: 2028-02', undefined],
    ['2028-01-01', 'date: 2020-01\n  read: 2027-01-01', undefined],
    ['2028-01-02', 'date: 2020-01\n  read: 2027-01-01', '2027-01'],
  ])('is on %s, being of "%s": old since %s', (today, date, month) => {
    const faults = said(today, source(date));
    expect(faults).toEqual(
      month === undefined ? [] : [`${SOURCES}:${date.includes('read') ? 5 : 4}:9 ${old(month)}`],
    );
  });

  it.each<[what: string, changes: Changes]>([
    ['that only tells more', source('date: 2020-01', 'minutes', '[reading]')],
    ...['law', 'licence', 'paper', 'policy', 'standard'].map((kind): [string, Changes] => [
      `that holds until it is replaced, as ${kind}`,
      source('date: 2020-01', kind),
    ]),
    [
      'that only a draft rests on',
      { ...source('date: 2020-01'), [GUIDELINE]: swap('status: current', 'status: draft') },
    ],
    ['that says in words of when it is', source('read: long ago')],
    ['that says no date', source('note: none')],
  ])('is not old for anybody %s', (_, changes) => {
    expect(said('2027-01-01', changes).filter((text) => text.includes('source/old'))).toEqual([]);
  });

  it.each(['fact', 'practice', 'rule', 'recommendation'])('is old for a page with a %s', (use) => {
    expect(said('2026-11-21', source('date: 2020-01', 'page', `[${use}]`))).toContain(
      `${SOURCES}:4:9 ${old('2020-01')}`,
    );
  });

  it('names one of the pages that rest on it', () => {
    const another = 'content/guidelines/software/share.mdx';
    const page = `---\ntitle: Share\nsummary: How.\naudience: [developers]\nartefacts: [software]\ntopic: Publishing\nnumber: SW-02\nstatus: current\nstanding: good-practice\nreviewed: 2026-11-21\nowner: Example office\nsources: [{ id: house-rules, place: Section 2 }]\norder: 2\n---\n\nText.\n`;
    const faults = said('2026-11-21', { ...source('date: 2020-01'), [another]: page });
    expect(faults).toEqual([`${SOURCES}:4:9 ${old('2020-01', '2 current pages rest on it')}`]);
  });
});
