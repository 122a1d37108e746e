import { describe, expect, it } from 'vitest';

import { parseCsv, csvRow } from '../../src/lib/csv.ts';
import { parseReferences } from '../../src/refresh/forges/git/references.ts';
import {
  address,
  bytes,
  cleanLine,
  count,
  instant,
  shares,
  spdxId,
  topics,
} from '../../src/refresh/normalise.ts';
import { redactor } from '../../src/lib/secrets.ts';
import { quotaOf, retryAfter } from '../../src/lib/http/usage.ts';

describe('normalising what forges answer', () => {
  it.each([
    ['  two\n words\t', 'two words'],
    ['cafe\u0301', 'café'],
    ['a\u202Eb\u0000c', 'ab c'],
    ['   ', undefined],
    [5, undefined],
    ['x'.repeat(3000), 'x'.repeat(2000)],
    ['\ud800broken', '\ufffdbroken'],
  ])('line %j', (value, expected) => {
    expect(cleanLine(value)).toBe(expected);
  });

  it.each([
    ['apache-2.0', 'Apache-2.0'],
    ['NOASSERTION', undefined],
    ['other', undefined],
    [null, undefined],
  ])('licence %j', (value, expected) => {
    expect(spdxId(value)).toBe(expected);
  });

  it.each([
    ['2026-05-01T12:00:00.123+02:00', '2026-05-01T10:00:00Z'],
    ['2026-05-01', '2026-05-01T00:00:00Z'],
    ['0001-01-01T00:00:00Z', undefined],
    ['soon', undefined],
    [1_700_000_000, undefined],
  ])('instant %j', (value, expected) => {
    expect(instant(value)).toBe(expected);
  });

  it.each([
    [5, 5],
    [0, 0],
    [-1, undefined],
    [1.5, undefined],
    ['5', undefined],
  ])('count %j', (value, expected) => {
    expect(count(value)).toBe(expected);
  });

  it.each([
    ['https://example.org/', 'https://example.org/'],
    ['javascript:alert(1)', undefined],
    ['example.org', undefined],
    ['', undefined],
  ])('address %j', (value, expected) => {
    expect(address(value)).toBe(expected);
  });

  it('shares: sizes and percentages alike, largest first, crumbs left out', () => {
    expect(Object.entries(shares({ C: 1, Python: 898, VHDL: 101 }) ?? {})).toEqual([
      ['Python', 0.898],
      ['VHDL', 0.101],
    ]);
    expect(shares({ Ruby: 66.69, JavaScript: 33.31 })).toEqual({ Ruby: 0.667, JavaScript: 0.333 });
    expect(shares({})).toBeUndefined();
    expect(shares([])).toBeUndefined();
  });

  it('bytes: as the forge tells them, largest first', () => {
    expect(Object.entries(bytes({ C: 1, Python: 898, VHDL: 101, Ada: 0 }) ?? {})).toEqual([
      ['Python', 898],
      ['VHDL', 101],
      ['C', 1],
    ]);
    expect(bytes({ Ruby: 66.69, C: 'many' })).toBeUndefined();
    expect(bytes(null)).toBeUndefined();
  });

  it('topics: in order, each once', () => {
    expect(topics(['fmc', 'adc', 'fmc', 3])).toEqual(['adc', 'fmc']);
    expect(topics([])).toBeUndefined();
  });
});

const ID = 'a'.repeat(40);
const listing = (...names: string[]) =>
  [
    `ref: refs/heads/main\tHEAD`,
    `${ID}\tHEAD`,
    ...names.map((name) => `${ID}\trefs/tags/${name}`),
  ].join('\n');

describe('references of git', () => {
  it.each([
    [['v1.9', 'v1.10', 'v1.10-rc1', 'v1.9^{}'], 3, 'v1.10'],
    [['v1.0', 'v1.0.1'], 2, 'v1.0.1'],
    [['first', 'v2'], 2, 'v2'],
  ])('%j', (names, tags, tag) => {
    expect(parseReferences(listing(...names))).toEqual({
      head: ID,
      defaultBranch: 'main',
      tags,
      latestTag: { tag },
    });
  });

  it('counts a tag with signs that nobody sees, and shows another', () => {
    const names = ['v1.0', 'v2.0\u202Efdp', 'v3.0\u0007'];
    expect(parseReferences(listing(...names))).toMatchObject({
      tags: 3,
      latestTag: { tag: 'v1.0' },
    });
  });

  it('are nothing else', () => {
    expect(parseReferences('<!doctype html>\n<title>Sign in</title>')).toBeUndefined();
  });
});

describe('comma-separated values', () => {
  it.each([[['a', 'b,c', 'd"e', 'f\ng', '', '5']], [['', '']]])('%j and back', (cells) => {
    expect(parseCsv(`${csvRow(cells)}\n`)).toEqual([cells]);
  });

  it('end with or without a line feed', () => {
    expect(parseCsv('a,b\n1,2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(parseCsv('a,b\n1,2\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
});

describe('limits', () => {
  it('are read from the headers of any forge', () => {
    const headers = {
      'RateLimit-Remaining': '12',
      'x-ratelimit-limit': '600',
      'ratelimit-reset': '1800000000',
    };
    expect(quotaOf(new Headers(headers))).toEqual({
      limit: 600,
      remaining: 12,
      resetAt: '2027-01-15T08:00:00.000Z',
    });
    expect(
      quotaOf(
        new Headers({ 'ratelimit-remaining': 'plenty', 'ratelimit-reset': '99999999999999' }),
      ),
    ).toEqual({});
  });

  it.each([
    ['7', 7],
    ['Sat, 21 Nov 2026 02:00:30 GMT', 30],
    ['Sat, 21 Nov 2026 01:00:00 GMT', 0],
    ['soon', undefined],
  ])('Retry-After: %s', (value, expected) => {
    const now = new Date('2026-11-21T02:00:00Z');
    expect(retryAfter(new Headers({ 'retry-after': value }), now)).toBe(expected);
  });
});

describe('tokens', () => {
  it('are blotted out, whichever way they are encoded', () => {
    const hide = redactor(['se/cret', undefined, 'abc']);
    expect(hide(`se/cret se%2Fcret ${Buffer.from('se/cret').toString('base64')} abc`)).toBe(
      '••• ••• ••• abc',
    );
  });
});
