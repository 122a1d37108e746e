/** Small parts of the refresh: what each makes of what it is given. */
import { describe, expect, it } from 'vitest';

import { closedJson } from '../../src/refresh/federation/closed-json.ts';
import { reader } from '../../src/refresh/federation/kinds/publiccode-list.ts';
import {
  bytes,
  cleanLine,
  count,
  instant,
  shares,
  spdxId,
  topics,
} from '../../src/refresh/normalise.ts';
import { overlayFiles } from '../../src/refresh/overlay-files.ts';
import { scrubber, fieldsAt } from '../../src/refresh/recording/scrub.ts';
import { memoryFiles } from '../refresh/setup.ts';

describe('a list of JSON that was cut', () => {
  const whole = '{"data":[{"a":"}]\\""},{"b":[1,{"c":2}]}]}';

  it('is closed behind its last whole object', () => {
    expect(closedJson('{"data":[{"a":"}]\\""},{"b":[1,{"c"')).toBe('{"data":[{"a":"}]\\""}]}');
    expect(closedJson('{"data":[{"a":1},{"b":"\\')).toBe('{"data":[{"a":1}]}');
    expect(closedJson(whole)).toBe(whole);
  });

  it('has nothing to give where none is whole', () => {
    for (const text of ['', '{"data":[{"a":1', '[]', '{"a":{}}'])
      expect(closedJson(text)).toBeUndefined();
  });

  it('is JSON wherever it was cut', () => {
    for (let end = 0; end <= whole.length; end += 1) {
      const closed = closedJson(whole.slice(0, end));
      if (closed !== undefined) expect(() => JSON.parse(closed) as unknown).not.toThrow();
    }
  });
});

describe('files in memory over those on the disk', () => {
  const below = memoryFiles({ '/a/one': '1', '/a/two': '2', '/b/three': '3' });

  it('are what was written, else what is there, and nothing reaches the disk', () => {
    const files = overlayFiles(below);
    files.write('/a/one', new TextEncoder().encode('eins'));
    files.append('/a/two', '+');
    files.append('/a/new', 'n');
    files.write('/a/sub/deep', 'd');
    files.rename('/b/three', '/a/three');
    files.rename('/a/three', '/a/drei');
    files.remove('/a/two');
    expect(['/a/one', '/a/two', '/a/new', '/a/drei', '/b/three'].map(files.read)).toEqual([
      ...['eins', undefined, 'n', '3', undefined],
    ]);
    files.write('/a-b', 'b');
    expect(files.list('/a').toSorted()).toEqual(['drei', 'new', 'one']);
    expect(files.changed()).toEqual([
      ...['/a-b', '/a/drei', '/a/new', '/a/one', '/a/sub/deep', '/a/two', '/b/three'],
    ]);
    expect(below.read('/a/two')).toBe('2');
  });

  it('are unchanged where the same is written again, and changed where nobody can read what was there', () => {
    const same = overlayFiles(below);
    same.write('/a/one', '1');
    same.remove('/a/nothing');
    expect(same.changed()).toEqual([]);
    const odd = overlayFiles({
      list: () => [],
      read: () => {
        throw new Error('It is no text.');
      },
    });
    odd.write('/a/one', '1');
    expect(odd.changed()).toEqual(['/a/one']);
  });
});

describe('what a forge answers', () => {
  it('is normalised, or nothing', () => {
    expect(['a\u0000 b\u202E', '', ' ', 7].map((one) => cleanLine(one))).toEqual([
      ...['a b', undefined, undefined, undefined],
    ]);
    expect(['mit', 'other', 7].map(spdxId)).toEqual(['MIT', undefined, undefined]);
    expect([3, -1, 1.5, '3'].map(count)).toEqual([3, undefined, undefined, undefined]);
    expect(['0001-01-01T00:00:00Z', '2026-01-02T03:04:05.678+01:00', 'x', 7].map(instant)).toEqual([
      ...[undefined, '2026-01-02T02:04:05Z', undefined, undefined],
    ]);
    expect([['b', 'a', 'b', 7], [], 'a'].map(topics)).toEqual([['a', 'b'], undefined, undefined]);
  });

  it('is cut to a length of whole signs, and to twenty languages', () => {
    expect(cleanLine('a\u200B😀bc', 2)).toBe('a😀');
    expect(cleanLine(`${'\n'.repeat(7)}ab`, 2)).toBe('a');
    expect(cleanLine('e\u0301\uD800 ')).toBe('é\uFFFD');
    expect(cleanLine('x'.repeat(2_001))).toBe('x'.repeat(2_000));
    expect(topics(['x'.repeat(101)])).toEqual(['x'.repeat(100)]);
    const many = Object.fromEntries(
      Array.from({ length: 21 }, (_, index) => [`L${index}`, 100 - index]),
    );
    expect(Object.keys(bytes(many) ?? {})).toEqual(Object.keys(many).slice(0, 20));
    expect(bytes({ ['n'.repeat(61)]: 1 })).toEqual({ ['n'.repeat(60)]: 1 });
  });

  it.each([
    ['1970-01-01', '1970-01-01T00:00:00Z'],
    ['1969-12-31', undefined],
    ['2200-12-31', '2200-12-31T00:00:00Z'],
    ['2201-01-01', undefined],
    [new Date('2026-01-02T03:04:05.678Z'), '2026-01-02T03:04:05Z'],
  ])('is the instant of %s: %s', (value, expected) => {
    expect(instant(value)).toBe(expected);
  });

  it('has its languages by size, and those of one size by name', () => {
    const sizes = { C: 1, Ada: 1, VHDL: 9, Odd: -1, Text: 'x', '': 5, D: 1.5 };
    expect(Object.keys(bytes(sizes) ?? {})).toEqual(['VHDL', 'Ada', 'C']);
    expect(Object.keys(bytes({ A: 1, B: 1, C: 1 }) ?? {})).toEqual(['A', 'B', 'C']);
    expect([bytes([]), bytes({}), shares('x')]).toEqual([undefined, undefined, undefined]);
  });
});

describe('a list of publiccode.yml', () => {
  const read = (text: string) =>
    reader.read(text, { forges: [{ host: 'lab.example', kind: 'gitlab' }] } as never);

  it('names files, and those of repositories at forges of a known kind', () => {
    const file = 'https://a.example/x/publiccode.yml';
    const lab = 'https://lab.example/team/tool';
    const list = [file, lab, 'https://unknown.example/team/tool', 'https://[', 'ftp://a.example/'];
    expect(read(JSON.stringify(list))).toMatchObject({
      projects: [undefined, undefined, undefined],
      files: [
        { address: file },
        { repository: lab, address: expect.stringContaining(lab) as string },
      ],
    });
    expect(read(list.slice(0, 2).join('\n'))).toMatchObject({ projects: [], files: [{}, {}] });
    expect(read(JSON.stringify([file, `see ${file}`, file.toUpperCase()]))).toEqual({
      projects: [undefined],
      files: [{ address: file }, { address: file.replace(/\/x.*/, '/X/PUBLICCODE.YML') }],
    });
  });

  it('may have publishers, also without repositories', () => {
    const publishers = [{ repos: ['https://github.com/a/b'] }, { repos: null }, { orgs: ['x'] }];
    expect(read(JSON.stringify(publishers))).toMatchObject({
      files: [{ repository: 'https://github.com/a/b' }],
    });
    expect(read('[]')).toEqual({ projects: [], files: [] });
  });

  it('is not one where it names no address, or is endless', () => {
    for (const text of ['<html>a</html>', '{}', '[a, b]', ': :', ' '.repeat(1024 ** 2 + 1)])
      expect(read(text)).toBeUndefined();
  });
});

describe('what may be kept of an answer', () => {
  const scrub = scrubber((text) => text.replaceAll('secret', '•'));

  it('holds no text of a file and no person, who is the same in all of it', () => {
    const answer = {
      file: { content: 'By Jane', size: 7, text: null },
      other: { text: 'x', size: '7' },
      size: 9,
      commits: [{ author_email: 'J@x.org' }, { author_email: 'j@x.org' }, { email: 'k@x.org' }],
      more: [1, true, null, 'secret', undefined],
    };
    expect(scrub.body(answer, ['*'])).toEqual({
      file: { content: '', size: 0, text: null },
      other: { text: '', size: '0' },
      size: 9,
      commits: [
        { author_email: 'person-1@example.invalid' },
        { author_email: 'person-1@example.invalid' },
        { email: 'person-2@example.invalid' },
      ],
      more: [1, true, null, '•', null],
    });
    expect(scrub.body({ a: { b: 1, c: 2 }, d: 3 }, ['a.b'])).toEqual({ a: { b: 1 } });
    expect(scrub.body({ a: { b: 1 }, email: null }, ['a', 'email'])).toEqual({
      a: {},
      email: null,
    });
  });

  it('holds no secret, and of the headers what the program reads', () => {
    expect(scrub.text('glpat-0123456789 Bearer x.y secret kept')).toBe('••• ••• • kept');
    const kept = { 'content-type': 'a', 'x-total': '7', 'x-ratelimit-limit': '5' };
    const all = new Headers({ ...kept, 'set-cookie': 'b', 'x-served-by': '10.0.0.1' });
    expect(scrub.headers(all)).toEqual(kept);
  });

  it('is what is read at the closest address', () => {
    const answers = { '/projects/{path}': ['id'], '/projects/{path}/tags': ['name'] };
    expect(fieldsAt('/api/v4/projects/a/tags', answers)).toEqual(['name']);
    expect(fieldsAt('/api/v4/projects/a', answers)).toEqual(['id']);
    expect(fieldsAt('/user', answers)).toBeUndefined();
  });
});
