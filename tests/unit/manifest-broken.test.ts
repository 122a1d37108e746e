/** Files that are broken in one place: the rest is read, and each fault is named with its place. */
import { describe, expect, it } from 'vitest';

import { readLocated } from '../../src/manifests/located.ts';
import { MAX_MANIFEST, parseManifest, type Syntax } from '../../src/manifests/parse.ts';
import { tomlLocator } from '../../src/manifests/toml-locator.ts';
import type { ManifestProblem } from '../../src/schemas/manifest/problem.ts';

function parsed(syntax: Syntax, text: string) {
  const problems: ManifestProblem[] = [];
  const value = parseManifest(text, syntax, { file: 'a', problems });
  return [
    value,
    problems.map(({ code, path }) => `${path} ${code.replace('manifest/', '')}`.trim()),
  ];
}

it.each<[what: string, syntax: Syntax, text: string, value: unknown, problems: string[]]>([
  [
    'numbers and days of YAML',
    'yaml',
    'a: 1.10\nb: 2026-11-21\nc: no\n',
    { a: '1.10', b: '2026-11-21', c: 'no' },
    [],
  ],
  ['numbers of JSON', 'json', '{"a": 1.10, "b": [1e3]}', { a: '1.10', b: ['1e3'] }, []],
  ['a comma too many', 'json', '{"a": "1",}', { a: '1' }, ['syntax']],
  ['JSON that is cut', 'json', '{"a": "1", "b"', undefined, ['syntax']],
  ['a list of JSON', 'json', '[1]', undefined, ['not-a-mapping']],
  ['a list with a comma too many', 'json', '[1,]', undefined, ['syntax']],
  ['a text', 'yaml', 'hello', undefined, ['not-a-mapping']],
  ['comments', 'toml', '# a\n\t # b\n', undefined, ['not-a-mapping']],
  ['a mark at the beginning', 'yaml', '\uFEFFa: b\n', { a: 'b' }, []],
  ['an empty document', 'yaml', '---\n', undefined, ['not-a-mapping']],
  ['null', 'json', 'null', undefined, ['not-a-mapping']],
  ['a list with a key twice', 'yaml', '- a: 1\n  a: 2\n', undefined, ['duplicate-key']],
  ['a zero', 'yaml', 'a: \0\n', undefined, ['encoding']],
  ['a key that is broken', 'yaml', 'a: 1\nb: [2\nc: 3\n', { a: '1', c: '3' }, ['b syntax']],
  [
    'keys in quotes, and with signs',
    'yaml',
    '"a b": 1\nx: "\nc/d: 2\n\'e\': 3\n',
    { 'a b': '1', 'c/d': '2', e: '3' },
    ['x syntax'],
  ],
  ['a key twice', 'yaml', 'a: 1\nb: 2\na: 3\n', { a: '3', b: '2' }, ['duplicate-key']],
  [
    'a key twice within another',
    'yaml',
    'a:\n  b: 1\n  b: 2\nc: 3\n',
    { a: { b: '2' }, c: '3' },
    ['duplicate-key'],
  ],
  ['many aliases', 'yaml', `a: &x 1\nb: [${'*x, '.repeat(60)}]\nc: 3\n`, undefined, ['syntax']],
  [
    'deep nesting',
    'yaml',
    `a: ${'['.repeat(200)}${']'.repeat(200)}\nc: 3\n`,
    undefined,
    ['syntax'],
  ],
  ['nothing that can be read', 'yaml', '{{{\n', undefined, ['syntax']],
  ['a broken key of TOML', 'toml', 'a = 1\nb = = 2\nc = 3\n', { a: 1, c: 3 }, ['b syntax']],
  [
    'a broken key in a table',
    'toml',
    '[t] # it\na = 1\nb = = 2\nc = 3\n[u]\nd = 4\n',
    { t: { a: 1, c: 3 }, u: { d: 4 } },
    ['t.b syntax'],
  ],
  [
    'a broken key in a table with dots',
    'toml',
    'z = 1\n[t.u]\na = = 1\n',
    { z: 1 },
    ['t.u syntax'],
  ],
  ['a broken key in a list of tables', 'toml', 'z = 1\n[[t]]\na = = 1\n', { z: 1 }, ['t syntax']],
  ['nothing that can be read of TOML', 'toml', '= = =\n', undefined, ['syntax']],
  ['a key of all objects', 'toml', '__proto__ = 1\na = 2\n', { a: 2 }, []],
])('of %s', (_, syntax, text, value, problems) => {
  expect(parsed(syntax, text)).toEqual([value, problems]);
});

it('is read by four hundred keys at most where it is broken', () => {
  const keys = (count: number, sign: string) =>
    Array.from({ length: count }, (_, at) => `k${at}${sign} 1\n`).join('');
  const [yaml] = parsed('yaml', `a: [\n${keys(450, ':')}`);
  const [toml] = parsed('toml', `[t]\na = = 1\n${keys(450, ' =')}`);
  expect(Object.keys(yaml as object)).toHaveLength(399);
  expect(Object.keys((toml as { t: object }).t)).toHaveLength(399);
});

it('is read up to a megabyte', () => {
  const text = (length: number) => 'a: b #'.padEnd(length, 'x');
  expect(parsed('yaml', text(MAX_MANIFEST))).toEqual([{ a: 'b' }, []]);
  expect(parsed('yaml', text(MAX_MANIFEST + 1))).toEqual([undefined, ['too-large']]);
});

const TOML = `okhv = "1" # it
"my key" = 1
a.b = 2

[ table ]
license = "x"
  nested.key = 1
[[part]]
name = "a"
[[part]]
name = "b"
[table.sub]
license = 'y'
`;

it.each([
  [['okhv'], 1],
  [['my key'], 2],
  [['a', 'b'], 3],
  [['table'], 5],
  [['table', 'license'], 6],
  [['table', 'nested', 'key'], 7],
  [['table', 'gone'], 5],
  [['part', 0, 'name'], 9],
  [['part', 1], 8],
  [['table', 'sub', 'license'], 13],
  [['license'], 1],
  [[], 1],
])('the line of %j in TOML is %i', (path, line) => {
  expect(tomlLocator(TOML)(path)).toMatchObject({ line, column: 1 });
});

describe('the line of a fault', () => {
  const lines = (files: Readonly<Record<string, string>>) =>
    readLocated(files).problems.map(({ file, path, line }) => `${file}:${line ?? '-'} ${path}`);

  it('is that of its own file', () => {
    const files = {
      'b/okh.yml': 'title: X\nproject-link: x\n',
      'okh.yml': '# all\ntitle: X\n\nproject-link: y\n',
      '.ohwr.yaml':
        'version: 1.0.0\nlinks:\n  - name: A\n    url: https://a.org\n  - name: B\n    url: b\n',
    };
    expect(lines(files)).toEqual([
      '.ohwr.yaml:6 links.1.url',
      '.ohwr.yaml:5 links.1',
      'b/okh.yml:2 project-link',
      'okh.yml:4 project-link',
    ]);
  });

  it('is that of the first fault where nothing can be read, and of no other', () => {
    expect(lines({ 'codemeta.json': '{\n "a": 1\n "b": 2' })).toEqual(['codemeta.json:3 ']);
    expect(lines({ 'okh.toml': 'name = "X"\n[t]\nb = = 1\nc = = 2\n' })).toEqual([
      'okh.toml:3 t.b',
      'okh.toml:- t.c',
    ]);
  });
});
