/** What a page cites, as it is shown; and when a source is old. */
import { describe, expect, it } from 'vitest';

import { citedRules, citedSources } from '../../src/features/handbook/citations.ts';
import { readInstance } from '../../src/instance/read.ts';
import { sourcesSchema } from '../../src/schemas/source.ts';
import { validateInstance } from '../../src/instance/validate/report.ts';
import { inCopy, swap } from '../fixtures/validate/overlay.ts';

const source = {
  id: 'rules',
  title: 'Rules',
  document: 'on paper',
  kind: 'policy',
  use: ['rule'],
};
const ledger = new Map(sourcesSchema.parse([source]).map((item) => [item.id, item]));

describe('a source that a page cites', () => {
  it('is shown with its place, and that a copy was read', () => {
    const copies = sourcesSchema.parse([{ ...source, url: 'https://x.example/', copy: true }]);
    const copied = new Map(copies.map((item) => [item.id, item]));
    expect(citedSources([{ id: 'rules', place: 'section 2' }], copied)).toEqual([
      { title: 'Rules', url: 'https://x.example/', place: 'on paper, section 2', isCopy: true },
    ]);
  });

  it('keeps the words of a rule', () => {
    expect(
      citedRules([{ source: 'rules', place: 'p. 1', quotes: ['Ask'] }], ledger)[0],
    ).toMatchObject({ place: 'on paper, p. 1', quotes: ['Ask'], isCopy: false });
  });

  it('is an error where the list lacks it', () => {
    expect(() => citedSources(['others'], ledger)).toThrow('no source "others"');
  });
});

describe('a date in the list', () => {
  it.each([
    ['2026', '2026'],
    [2026, '2026'],
    ['2026-11', '2026-11'],
    [new Date('2026-11-21'), '2026-11-21'],
  ])('may be %s', (date, read) => {
    expect(sourcesSchema.parse([{ ...source, date }])[0]?.date).toBe(read);
  });

  it.each(['26', '2026-13', '2026-11-32', 'November'])('may not be "%s"', (date) => {
    expect(sourcesSchema.safeParse([{ ...source, date }]).success).toBe(false);
  });
});

describe('a source is old', () => {
  const oldOn = (today: string, kind: string, since: string) =>
    inCopy(
      {
        'content/sources.yaml': swap('date: 2026-05\n  kind: policy', `${since}\n  kind: ${kind}`),
      },
      (folder) => validateInstance(readInstance(folder), today).problems,
    ).some(({ code }) => code === 'source/old');

  it.each([
    ['2026-06-30', 'minutes', 'date: 2025-06', false],
    ['2026-07-01', 'minutes', 'date: 2025-06', true],
    ['2026-07-01', 'minutes', 'date: 2025-06\n  read: 2026-01', false],
    ['2026-12-31', 'page', "date: '2025'", false],
    ['2027-01-01', 'page', "date: '2025'", true],
    ['2040-01-01', 'licence', 'date: 2025-06', false],
  ])('on %s, one of the kind %s with %s: %s', (today, kind, since, expected) => {
    expect(oldOn(today, kind, since)).toBe(expected);
  });
});
