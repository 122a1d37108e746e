/** Whatever a file holds, reading it ends with a value or a fault that says where and why. */
import { describe, expect, it } from 'vitest';

import { yamlDocument } from '../../src/instance/document.ts';
import { decodeText } from '../../src/instance/yaml/decode.ts';
import { parseYaml } from '../../src/instance/yaml/document.ts';
import { jsonLocator, parseJson } from '../../src/instance/yaml/json.ts';
import { yamlLocator } from '../../src/instance/yaml/locator.ts';

const read = (content: string | Uint8Array) =>
  yamlDocument('a.yaml', decodeText(Buffer.from(content as string)));

const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]'].join('\n');

describe('a broken file', () => {
  it.each([
    ['nothing', '', 'yaml/empty', 1, 1],
    ['only a comment', '# later\n', 'yaml/empty', 1, 1],
    ['Latin-1', Buffer.from('name: caf\xe9', 'latin1'), 'file/encoding', 1, 10],
    ['UTF-16', Buffer.from('\ufeffname: x', 'utf16le'), 'file/encoding', 1, 1],
    ['a null character', 'name: a\n\0', 'file/encoding', 2, 1],
    ['a tab', 'links:\n\thomepage: x\n', 'yaml/tab', 2, 1],
    ['a repeated key', 'name: a\nname: b\n', 'yaml/duplicate-key', 2, 1],
    ['an alias', 'a: &x 1\nb: *x\n', 'yaml/alias', 2, 4],
    ['an alias bomb', bomb, 'yaml/alias', 2, 8],
    ['a text that begins with an asterisk', 'name: *bold*\n', 'yaml/alias', 1, 7],
    ['a tag', 'name: !!js/function x\n', 'yaml/syntax', 1, 7],
    ['two documents', 'a: 1\n---\nb: 2\n', 'yaml/documents', 1, 1],
    ['deep nesting', `a: ${'['.repeat(5000)}`, 'yaml/depth', 1, 43],
    [
      'deep indentation',
      Array.from({ length: 500 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
      'yaml/depth',
      40,
      40,
    ],
    ['a colon in a text', 'summary: White Rabbit: timing\n', 'yaml/syntax', 1, 22],
    ['an open quote', 'name: "x\n', 'yaml/syntax', 2, 1],
    ['a complex key', '? [a]\n: 1\n', 'yaml/syntax', 1, 1],
  ])('with %s has a fault', (_, content, code, line, column) => {
    const [fault] = read(content).faults;
    expect(fault).toMatchObject({ code, position: { line, column } });
    expect(fault?.message).toMatch(/^[A-Z].*\.$/);
  });

  it('reports every repeated key and is still read, the last value winning', () => {
    const document = read('a: 1\nb: { c: 1, c: 2 }\na: 3\n');
    expect(document.value).toEqual({ a: 3, b: { c: 2 } });
    expect(document.faults.map(({ position }) => position)).toEqual([
      { line: 2, column: 12 },
      { line: 3, column: 1 },
    ]);
  });
});

describe('a file', () => {
  it.each([
    ['a byte order mark', '\ufeffname: x\n', { name: 'x' }],
    ['Windows line ends', 'name: x\r\nsince: 2020\r\n', { name: 'x', since: 2020 }],
    [
      'words that older YAML took for values',
      'a: no\nb: 2026-11-21\nc: 0o10\n',
      { a: 'no', b: '2026-11-21', c: 8 },
    ],
  ])('may have %s', (_, content, value) => {
    expect(read(content)).toMatchObject({ value, faults: [] });
  });

  it('cannot reach the prototype of anything', () => {
    const { value } = parseYaml('__proto__: { polluted: true }\n');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('a locator', () => {
  const text = [
    'name: Board',
    'links: { homepage: "https://a.example" }',
    'topics:',
    '  - timing',
    '  - fpga',
    'summary:',
  ].join('\n');

  it.each([
    [['name'], 'value', 0, 1, 7],
    [['name'], 'key', 0, 1, 1],
    [['name'], 'value', 3, 1, 10],
    [['links', 'homepage'], 'value', 0, 2, 20],
    [['links', 'homepage'], 'value', 8, 2, 29],
    [['topics', 1], 'value', 0, 5, 5],
    [['topics', 7], 'value', 0, 3, 1],
    [['summary'], 'value', 0, 6, 1],
    [['nowhere', 'at', 'all'], 'value', 0, 1, 1],
    [[], 'value', 0, 1, 1],
  ] as const)('finds %j (%s, offset %i)', (path, target, offset, line, column) => {
    expect(yamlLocator(text)(path, target, offset)).toEqual({ line, column });
  });

  it('counts the lines before front matter', () => {
    expect(yamlLocator('a: 1', 10)(['a'])).toEqual({ line: 11, column: 4 });
  });

  it('finds keys and values of JSON', () => {
    const locate = jsonLocator('{\n  "a": {\n    "b": 1\n  }\n}\n');
    expect(locate(['a', 'b'])).toEqual({ line: 3, column: 10 });
    expect(locate(['a', 'b'], 'key')).toEqual({ line: 3, column: 5 });
  });
});

describe('JSON', () => {
  it.each([
    ['nothing', ' ', 'yaml/empty', 1],
    ['half of it', '{\n  "a": "b",\n', 'json/syntax', 3],
    ['a conflict', '{\n<<<<<<< ours\n}', 'json/syntax', 2],
    ['a key twice', '{\n  "a": "1",\n  "a": "2"\n}', 'json/duplicate-key', 3],
  ])('with %s has a fault', (_, text, code, line) => {
    expect(parseJson(text).faults).toMatchObject([{ code, position: { line } }]);
  });
});
