import { describe, expect, it } from 'vitest';

import { readComparison, writeComparison } from '../../src/features/compare/address.ts';
import { followChange, readChoice, togglePick } from '../../src/features/compare/choice.ts';
import { findProject } from '../../src/features/compare/find.ts';
import { createFormat } from '../../src/lib/format.ts';
import { compareProjects } from '../../src/features/compare/sections.ts';
import { describeKey } from '../../src/features/compare/describe.ts';
import { entrySchema } from '../../src/schemas/entry.ts';
import { compareMessages } from '#messages/compare.ts';
import { FULL_ENTRY } from '../support/full-project.ts';
import { record, words } from './compare-setup.ts';

describe('the address of a comparison', () => {
  it.each([
    ['', [], [], false],
    ['?ids=spec', ['spec'], [], false],
    ['?ids=spec,svec', ['spec', 'svec'], [], false],
    ['?ids=spec&ids=svec', ['spec', 'svec'], [], false],
    ['?ids=spec,,spec, svec', ['spec', 'svec'], [], false],
    ['?ids=a,b,c,d,e,f', ['a', 'b', 'c', 'd'], ['e', 'f'], false],
    ['?ids=../x,SPEC,spec', ['spec'], [], true],
    ['?ids=%3Cimg%3E', [], [], true],
    ['?utm=1', [], [], false],
  ])('%s shows %j, leaves out %j; something is no id: %j', (query, ids, beyond, hasWrong) => {
    expect(readComparison(query)).toMatchObject({ ids, beyond, hasWrong, onlyDifferences: false });
  });

  it.each(['', '?ids=spec,svec', '?ids=spec,svec&show=differences'])('%s comes back', (query) => {
    expect(writeComparison(readComparison(query))).toBe(query);
  });
});

describe('the picks', () => {
  it.each([
    [[], 'a', ['a']],
    [['a'], 'b', ['a', 'b']],
    [['a', 'b'], 'a', ['b']],
    [['a', 'b', 'c', 'd'], 'e', ['a', 'b', 'c', 'd']],
    [['a', 'b', 'c', 'd'], 'd', ['a', 'b', 'c']],
  ])('%j and a press of %s are %j', (before, id, after) => {
    expect(togglePick(before, id)).toEqual(after);
  });

  it.each([
    ['spec,svec', ['spec', 'svec']],
    ['spec,<b>,__proto__', ['spec']],
    ['', []],
  ])('kept as %j are %j', (kept, ids) => {
    expect(readChoice(kept)).toEqual(ids);
  });

  it.each([
    ['follow a change of the same projects', ['a', 'b'], ['b', 'a'], ['b']],
    ['stay when somebody looks at the link of another', ['a', 'b'], ['c', 'd'], ['a', 'b']],
  ])('%s', (_, choice, before, after) => {
    expect(followChange(choice, before, ['b'])).toEqual(after);
  });
});

describe('a project is found', () => {
  const projects = [
    { id: 'spec', name: 'SPEC' },
    { id: 'spec7', name: 'SPEC7' },
    { id: 'wr-switch-hw', name: 'White Rabbit Switch - Hardware' },
    { id: 'wr-switch-sw', name: 'White Rabbit Switch - Software' },
    { id: 'root', name: 'ROOT' },
  ];
  it.each([
    ['spec', 'spec', []],
    ['SPEC', 'spec', []],
    ['switch hardware', 'wr-switch-hw', []],
    ['white rabbit', undefined, ['wr-switch-hw', 'wr-switch-sw']],
    ['rooot', undefined, ['root']],
    ['zzzzzz', undefined, []],
  ])('by %j: %j, or perhaps %j', (asked, sure, perhaps) => {
    const found = findProject(asked, projects);
    expect(found.sure?.id).toBe(sure);
    expect(found.perhaps.map(({ id }) => id)).toEqual(perhaps);
  });
});

const board = record('board', {
  number: 'H-0001',
  entry: {
    name: 'Board',
    topics: ['timing', 'unlisted'],
    licenses: { hardware: 'CERN-OHL-W-2.0', documentation: 'CC-BY-4.0' },
    specifications: [
      { parameter: 'Channels', value: '4' },
      { parameter: 'Slots', value: '1' },
      { parameter: 'Rate', value: '100 MS/s', note: 'typical' },
    ],
    citation: 'Cite it so.',
    contact: 'office@ospo.example',
  },
  facts: {
    head: 'abc123',
    commits: 1234,
    lastCommitAt: '2026-08-01T10:00:00Z',
    hygiene: { readme: true },
  },
  relations: [{ type: 'drives', verb: 'is driven by', direction: 'in', project: 'driver' }],
  fits: [{ interface: 'fmc', role: 'uses', count: 2, projects: ['a', 'b'] }],
});
const other = record('other', {
  entry: {
    name: 'Other',
    topics: ['timing', 'unlisted'],
    specifications: [
      { parameter: 'Channels', value: '4' },
      { parameter: 'Slots', value: '2' },
    ],
    retired: { date: '2026-01-02', reason: 'It moved.' },
  },
});

describe('a comparison', () => {
  const { sections, unstated } = compareProjects([board, other], words, createFormat('en-GB'));
  const rows = sections.flatMap((section) =>
    section.rows.map((row) => ({ ...row, section: section.id })),
  );
  const textOf = (label: string) =>
    rows
      .find((row) => row.label === label)
      ?.cells.map((cell) => cell.map(({ text }) => text).join(' | '));

  it.each([
    ['Kind', ['Hardware', 'Hardware'], false],
    ['Topics', ['Timing | unlisted', 'Timing | unlisted'], false],
    ['Hardware', ['CERN-OHL-W-2.0', ''], false],
    ['Documentation', ['CC-BY-4.0', ''], false],
    ['Channels', ['4', '4'], false],
    ['Slots', ['1', '2'], true],
    ['Rate', ['100 MS/s (typical)', ''], false],
    ['Commits', ['1,234', ''], false],
    ['Last commit', ['1 Aug 2026', ''], false],
    ['README', ['Present', ''], false],
    ['SECURITY', ['Not found', ''], false],
    ['Is driven by', ['Driver', ''], false],
    ['Fits by FMC', ['any of 2', ''], false],
    ['Retired', ['', '2 Jan 2026. It moved.'], false],
    ['Citation', ['Cite it so.', ''], false],
  ])('of %s says %j', (label, texts, differs) => {
    expect(textOf(label)).toEqual(texts);
    expect(rows.find((row) => row.label === label)?.differs).toBe(differs);
  });

  it('asks first what decides, and has no row for the number and the hash of a commit', () => {
    expect(sections.map(({ id }) => id)).toEqual([
      'about',
      'licences',
      'activity',
      'works',
      'characteristics',
      'get',
      'cite',
      'more',
      'files',
      'entry',
    ]);
    expect(rows.flatMap(({ cells }) => cells.flat().map(({ text }) => text))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/H-0001|abc123/)]),
    );
  });

  it('names the common fields that nobody states, and gives them no row', () => {
    expect(unstated).toContain('Maturity');
    expect(rows.map(({ label }) => label)).not.toContain('Maturity');
    expect(rows.every(({ cells }) => cells.some(({ length }) => length > 0))).toBe(true);
  });

  it('links what has a page, and nothing else', () => {
    const linesOf = (label: string) => rows.find((row) => row.label === label)?.cells[0];
    expect(linesOf('Topics')?.map(({ to }) => to)).toEqual(['/topics/timing/', undefined]);
    expect(linesOf('Whom to ask')?.map(({ to }) => to)).toEqual(['mailto:office@ospo.example']);
    expect(linesOf('Files to take home')?.map(({ to }) => to)).toEqual([
      '/projects/board/citation.bib',
    ]);
  });

  it('gives a field that no row names a row of its own, and one that a row names no second one', () => {
    const entry = { ...entrySchema.parse(FULL_ENTRY), tideTable: 'High at noon' };
    const facts = { commits: 30, commitsLastYear: 7, head: 'abc123', wharf: 'North' };
    const { sections: found } = compareProjects(
      [record('full', { entry, facts } as object)],
      words,
      createFormat('en-GB'),
    );
    const labels = found.flatMap((section) => section.rows.map(({ label }) => label));
    const own = (keys: object) => Object.keys(keys).map(describeKey);
    expect(labels).toEqual(expect.arrayContaining(['Tide table', 'Wharf']));
    expect(labels.filter((label) => own(facts).includes(label))).toEqual(['Commits', 'Wharf']);
    expect(found.find(({ id }) => id === 'entry')?.rows.map(({ label }) => label)).toEqual([
      compareMessages.rows.review,
      compareMessages.rows.reviewSources,
      'Tide table',
    ]);
  });

  it('leaves no value of a record out, whatever a record may hold', () => {
    const strange = record('strange', {
      entry: { name: 'Strange', licensor: 'Strange and sons' },
      facts: { archived: true, licenseFiles: ['LICENSE', 'NOTICE'], stars: 1200 },
    });
    const { sections: found } = compareProjects([strange, board], words, createFormat('en-GB'));
    const all = found.flatMap((section) => section.rows.flatMap(({ cells }) => cells[0] ?? []));
    const text = all.map((line) => line.text).join('\n');
    for (const value of ['Strange and sons', 'Yes', 'LICENSE', 'NOTICE', '1,200']) {
      expect(text).toContain(value);
    }
  });
});
