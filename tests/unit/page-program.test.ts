/** A page of the handbook is text: nothing in it runs, whether the validator has seen it or not. */
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { COMPONENTS } from '../../src/schemas/page-elements.ts';
import { plainPages } from '../../src/site/integrations/plain-pages.ts';
import { readPages } from '../../src/instance/validate/page/read-pages.ts';

const readingsOf = (...of: Parameters<typeof readPages>) =>
  readPages(...of).map(({ reading }) => reading);

const ATTACKS: readonly (readonly [what: string, body: string, code: string, place: string])[] = [
  ['an expression of its own', '{globalThis.process.exit()}', 'page/program', '1:1'],
  ['an expression in a sentence', 'One {1 + 1}', 'page/program', '1:5'],
  ['an expression in a heading', '## One {x}', 'page/program', '1:8'],
  [
    'an expression in a list within a component',
    '<Note>\n\n- a\n  - {x}\n\n</Note>',
    'page/program',
    '4:5',
  ],
  ['an expression in a cell', '| a |\n| - |\n| {x} |', 'page/program', '3:3'],
  ['an expression in a footnote', 'a[^1]\n\n[^1]: {x}', 'page/program', '3:7'],
  ['an expression in the words of a link', '[{x}](/a/)', 'page/program', '1:2'],
  ['a text as expression', "{'a'}", 'page/program', '1:1'],
  ['a template', '{`${x}`}', 'page/program', '1:1'],
  ['an expression behind a comment', '{/* a */ x}', 'page/program', '1:1'],
  ['two comments, of which one ends early', '{/* a */ x /* b */}', 'page/program', '1:1'],
  ['a comment to the end of the line', '{// a\nx}', 'page/program', '1:1'],
  ['nothing at all', '{}', 'page/program', '1:1'],
  ['an import', "import fs from 'node:fs'", 'page/program', '1:1'],
  ['an export', 'export const a = 1', 'page/program', '1:1'],
  ['an import below a text', 'a\n\nimport "x"', 'page/program', '3:1'],
  ['an attribute that is an expression', '<Code title={x}>a</Code>', 'page/program', '1:1'],
  ['attributes that are spread', '<Note {...x}>a</Note>', 'page/program', '1:1'],
  ['markup as an attribute', '<Note set:html="<b>">a</Note>', 'page/attribute', '1:1'],
  ['a handler of events', '<span onclick="x()">a</span>', 'page/attribute', '1:1'],
  ['a style', '<span style="color:red">a</span>', 'page/attribute', '1:1'],
  ['a script', '<script>x()</script>', 'page/element', '1:1'],
  ['a style sheet', '<style>p</style>', 'page/element', '1:1'],
  ['a frame', 'a <iframe src="https://x.example"></iframe>', 'page/element', '1:3'],
  ['a picture in HTML', '<img src="x" />', 'page/element', '1:1'],
  ['a link in HTML', '<a href="/x/">a</a>', 'page/element', '1:1'],
  ['a component by member', '<Note.x />', 'page/element', '1:1'],
  ['a name space', '<svg:script />', 'page/element', '1:1'],
  ['a fragment', '<>a</>', 'page/element', '1:1'],
  ['a property of all objects', '<constructor />', 'page/element', '1:1'],
  ['a component that is misspelt', '<Nte>\n\na\n\n</Nte>', 'page/element', '1:1'],
  ['a component without what it needs', '<Tab>a</Tab>', 'page/attribute', '1:1'],
  ['a program as a picture', '![a](./evil.ts)', 'page/picture', '1:1'],
  ['a package as a picture', '![a](sharp)', 'page/picture', '1:1'],
  ['a picture with a question', '![a](./evil.ts?a.png)', 'page/picture', '1:1'],
  ['a picture from elsewhere', '![a](https://x.example/a.png)', 'page/picture', '1:1'],
  ['a link that runs', '[a](javascript:x())', 'address/scheme', '1:1'],
  [
    'a link that runs, spelt with references',
    '[a](java&Tab;scr&#105;pt:x)',
    'address/scheme',
    '1:1',
  ],
  ['a definition that runs', '[a][b]\n\n[b]: javascript:x', 'address/scheme', '3:1'],
  ['a link to another host in disguise', '[a](//x.example)', 'address/scheme', '1:1'],
  ['a component that is not closed', 'a\n\n<Note>\n\nb', 'page/syntax', '3:1'],
  ['a component in a sentence', 'Ask <Note>b</Note>.', 'page/nesting', '1:5'],
  ['a component in a heading', '## A <Must>b</Must>', 'page/nesting', '1:6'],
  ['a component in a list', '- a\n- b **<Note>c</Note>**', 'page/nesting', '2:7'],
  ['a component in the words of a link', '[<Note>a</Note>](/a/)', 'page/nesting', '1:2'],
  [
    'a component in the name of a table',
    '<Caption>a <Note>b</Note></Caption>',
    'page/nesting',
    '1:12',
  ],
  ['a block of HTML in a sentence', 'a <div>b</div>', 'page/nesting', '1:3'],
  ['a component in a word', '<span>\n\n<Note>a</Note>\n\n</span>', 'page/nesting', '3:1'],
  ['paragraphs in a word', '<small>\n\na\n\nb\n\n</small>', 'page/nesting', '3:1'],
  ['a second title', 'a\n\n# B', 'page/title', '3:1'],
  ['a second title that is underlined', 'A\n=', 'page/title', '1:1'],
  ['a second title in a component', '<Note>\n\n# A\n\n</Note>', 'page/title', '3:1'],
  ['a comment of HTML', 'a\n\n<!-- b -->', 'page/syntax', '3:1'],
];

const HARMLESS = [
  'Text with *emphasis*, `{code}`, [a link](/catalogue/) and "quotes".',
  '{/* a remark */}\n\nText {/* in a text */}',
  'A brace \\{ and a sign \\<.',
  '```json\n{ "a": [1, { "b": 2 }] }\n```',
  '<Steps>\n\n<Step>\n\n### One\n\nText.\n\n</Step>\n\n</Steps>',
  '<Code title="a {b}.json">\n\n```json\n{}\n```\n\n</Code>',
  'H<sub>2</sub>O, <span lang="fr" id="x">mot</span><br />',
  '| a | b |\n| - | - |\n| 1 | 2 |\n\nA note[^1].\n\n[^1]: ~~Old~~.',
  '![a board](./board.png) ![mark](/mark.svg)',
  '<Note>Words.</Note> <Note>More *words*.</Note>\n\n- <Note>In a list.</Note>\n\n| a |\n| - |\n| <Note>b</Note> |',
  '<details>\n<summary>More <q>words</q></summary>\n\nText.\n\n- List.\n\n</details>\n\n<dl><dt>a</dt><dd>b</dd></dl>',
];

const page = (body: string, bodyOffset = 0) => ({
  ...{ file: 'a.mdx', value: {}, faults: [], locate: () => ({ line: 1, column: 1 }) },
  ...{ body, bodyOffset },
});

const build = async (body: string) => {
  const renderer = await plainPages().createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false, srcDir: new URL('file:///src/'), sourcemap: false },
  );
  return renderer?.process(body, '/a.mdx', {});
};

describe('what would run in a page', () => {
  const readings = readingsOf(ATTACKS.map(([, body]) => page(body, 3)));

  it.each(ATTACKS)('%s: the validator says so', (_what, body, code, place) => {
    const index = ATTACKS.findIndex((attack) => attack[1] === body);
    const [line = '', column] = place.split(':');
    expect(readings[index]?.faults.map((fault) => [fault.code, fault.position])).toContainEqual([
      code,
      { line: Number(line) + 3, column: Number(column) },
    ]);
  });

  it.each(ATTACKS)('%s: the build refuses it', async (_what, body) => {
    await expect(build(body)).rejects.toThrow();
  });

  it('is named with what was meant', () => {
    const [reading] = readingsOf([page('<Nte>a</Nte>')]);
    expect(reading?.faults[0]?.message).toContain('Did you mean "Note"?');
  });
});

describe('what pages need', () => {
  const readings = readingsOf(HARMLESS.map((body) => page(body)));

  it.each(HARMLESS)('passes: %s', async (body) => {
    expect(readings[HARMLESS.indexOf(body)]?.faults).toEqual([]);
    expect((await build(body))?.code).toContain('MDXContent');
  });

  it.each(Object.keys(COMPONENTS))('<%s> is explained to authors', (name) => {
    expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain(`<${name}`);
  });
});

describe('a page that a parser would not finish', () => {
  const LONG = 65_000;
  const fill = (text: string) => text.repeat(Math.ceil(LONG / text.length)).slice(0, LONG);

  it.each(['{/*', '](', '*a_ ', '> ', '- ', '<Note>', '_a__', '{1}', '[[a](b)](c)'])(
    'is told at once: %s',
    (piece) => {
      const began = performance.now();
      readingsOf([page(fill(piece))]);
      expect(performance.now() - began).toBeLessThan(10_000);
    },
  );

  it('fails alone', () => {
    const readings = readingsOf([page('## One'), page('<a>[{'.repeat(60)), page('## Two')]);
    expect(
      readings.map(({ anchors, faults }) => [anchors, faults.map(({ code }) => code)]),
    ).toEqual([
      [['one'], []],
      [[], ['page/crowded']],
      [['two'], []],
    ]);
  });
});

describe('the address of a heading', () => {
  const HEADINGS = [
    '## A *word* and `code`',
    "## Don't -- do it...",
    '## [A link](/a/) & more',
    '## C++ {/* remark */}',
    '## Same\n\n## Same',
    '## \\<T> and &amp;',
    'Under\n-----',
  ];
  const readings = readingsOf(HEADINGS.map((body) => page(body)));

  it.each(HEADINGS)('is the one that the build gives it: %s', async (body) => {
    const code = (await build(body))?.code ?? '';
    const built = JSON.parse(/getHeadings\(\) \{ return (.*); \}/.exec(code)?.[1] ?? '[]') as {
      slug: string;
    }[];
    expect(readings[HEADINGS.indexOf(body)]?.anchors).toEqual(built.map(({ slug }) => slug));
  });
});
