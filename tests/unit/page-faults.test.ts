/** What an author is told of a page: each fault with its place, its message whole, and no other fault. */
import { describe, expect, it } from 'vitest';

import { pageFaults as say } from '#messages/validate-pages.ts';
import { entryFaults } from '#messages/validate-entries.ts';
import { descriptionFaults } from '../../src/instance/validate/description-faults.ts';
import { linksIn } from '../../src/instance/validate/description-links.ts';
import { schemeFault } from '../../src/instance/validate/link-scheme.ts';
import { crowdedAt } from '../../src/instance/validate/page/density.ts';
import { readPage } from '../../src/instance/validate/page/reading.ts';

const faultsOf = (body: string) =>
  readPage(body).faults.map(
    ({ code, message, position: { line, column } }) => `${line}:${column} ${code} ${message}`,
  );

const COMPONENTS =
  'There are BrowserStorage, Caption, Caution, Checklist, Code, Must, Note, PackageQuestions, ProgramSource, Step, Steps, Tab and Tabs.';

describe('an author is told', () => {
  it.each<[body: string, ...faults: string[]]>([
    ['a\n\nimport x from "y"', `3:1 page/program ${say.import}`],
    ['a {b} c', `1:3 page/program ${say.expression('"{b}"')}`],
    ['{/**/}', ...[]],
    [
      '{/*/}',
      `1:2 page/syntax ${say.syntax('Could not parse expression with oxc: Unterminated block comment')}`,
    ],
    ['{ /* a */ }', ...[]],
    ['{/* a */ b /* c */}', `1:1 page/program ${say.expression('"{/* a */ b /* c */}"')}`],
    ['{b /* a */}', `1:1 page/program ${say.expression('"{b /* a */}"')}`],
    ['# A', `1:1 page/title ${say.title}`],
    ['## A\n\n###### B', ...[]],
    ['<>a</>', `1:1 page/element ${say.fragment}`],
    ['<a>b</a>', `1:1 page/element ${say.link}`],
    ['<img />', `1:1 page/element ${say.picture}`],
    ['<Nte>a</Nte>', '1:1 page/element There is no component "Nte". Did you mean "Note"?'],
    ['<Zebra />', `1:1 page/element There is no component "Zebra". ${COMPONENTS}`],
    [
      '<sumary>a</sumary>',
      `1:1 page/element ${say.element('"<sumary>"')} Did you mean "summary"? ${say.instead}`,
    ],
    ['<object />', `1:1 page/element ${say.element('"<object>"')} ${say.instead}`],
    ['<Tab>a</Tab>', '1:1 page/attribute <Tab> needs label="…".'],
    ['<Tab label="">a</Tab>', `1:1 page/attribute ${say.attributeValue('Tab', 'label')}`],
    ['<Tab label="  ">a</Tab>', `1:1 page/attribute ${say.attributeValue('Tab', 'label')}`],
    ['<Tab label>a</Tab>', `1:1 page/attribute ${say.attributeValue('Tab', 'label')}`],
    ['<Tab label="a">b</Tab>', ...[]],
    ['<Tab label={a}>b</Tab>', `1:1 page/program ${say.attributeProgram('label')}`],
    [
      '<Tab {...a}>b</Tab>',
      `1:1 page/program ${say.spread('Tab')}`,
      '1:1 page/attribute <Tab> needs label="…".',
    ],
    [
      '<Tab label="a" id="b">c</Tab>',
      '1:1 page/attribute <Tab> has no attribute "id". Possible: label.',
    ],
    ['<Note id="a">b</Note>', '1:1 page/attribute <Note> has no attribute "id". It has none.'],
    [
      'a <span style="b">c</span>',
      '1:3 page/attribute <span> has no attribute "style". Possible: dir, id, lang or title.',
    ],
    ['[a](javascript:b)', `1:1 address/scheme ${entryFaults.scheme('javascript')}`],
    [
      '![a](data:b)',
      `1:1 address/scheme ${entryFaults.scheme('data')}`,
      `1:1 page/picture ${say.noPicture('"data:b"')}`,
    ],
    ['![a](HTTPS://b.example/c.png)', `1:1 page/picture ${say.pictureElsewhere}`],
    ['![a](b.png)', `1:1 page/picture ${say.noPicture('"b.png"')}`],
    ['![a](./b.png.ts)', `1:1 page/picture ${say.noPicture('"./b.png.ts"')}`],
    ['![a](./b.ts?c=./d.png)', `1:1 page/picture ${say.noPicture('"./b.ts?c=./d.png"')}`],
    ['![a](x./b.png)', `1:1 page/picture ${say.noPicture('"x./b.png"')}`],
    ['![a](.../b.png)', `1:1 page/picture ${say.noPicture('".../b.png"')}`],
    ['![a](./b.svg)', `1:1 page/picture ${say.noPicture('"./b.svg"')}`],
    ...['./b.png', '../c/b-2_d.JPG', './b.jpeg', './b.webp', './b.avif', './b.gif', '/b'].map(
      (target): [string] => [`![a](${target})`],
    ),
    ['a <Note>b</Note>', `1:3 page/nesting ${say.blockInSentence('<Note>')}`],
    [
      '<Caption><Note>a</Note></Caption>',
      `1:10 page/nesting ${say.blockIn('<Note>', '<Caption>')}`,
    ],
    ['<Caption>\n\n- a\n\n</Caption>', `3:1 page/nesting ${say.holdsWords('<Caption>')}`],
    ['a <Tabs /> b', `1:3 page/nesting ${say.blockInSentence('<Tabs>')}`],
    ...['- a', '> a', '## a', '```\na\n```', '| a |\n|---|', 'a'].map((block): [string, string] => [
      `<small>\n\n${block}\n\n</small>`,
      `3:1 page/nesting ${say.holdsWords('<small>')}`,
    ]),
    ['<Note>\n\n- a\n\n## b\n\n</Note>', ...[]],
    ['*a <sub>b</sub>* ~~c~~ **d**', ...[]],
  ])('%j', (body, ...faults) => {
    expect(faultsOf(body)).toEqual(faults);
  });

  it('where the parser stopped, and why, without the words of its makers', () => {
    expect(faultsOf('a\n\n<Note>\n\nb')).toEqual([
      `3:1 page/syntax ${say.syntax('Expected a closing tag for "<Note>" (3:1)')}`,
    ]);
  });
});

describe('a text that no parser could read in good time', () => {
  it.each([...'{<*_['])('has more than 2,000 of "%s"', (sign) => {
    const text = `a\nb${sign.repeat(2000)}`;
    expect(crowdedAt(text)).toBeUndefined();
    expect(crowdedAt(`${text}\n c${sign}`)).toEqual({
      message: `There are 2,001 of "${sign}" up to here. Part the text: it takes too long to read.`,
      position: { line: 3, column: 3 },
    });
  });

  it('may have as many of other signs, and of each of two', () => {
    expect(crowdedAt(`${'{<*_['.repeat(2000)}${'}>-]a'.repeat(3000)}`)).toBeUndefined();
  });

  it.each([
    ['quotations', '>'.repeat(20), '>'],
    ['lists with hyphens', '- '.repeat(20), '-'],
    ['lists with stars', '* '.repeat(20), '*\t'],
    ['lists with pluses', '+\t'.repeat(20), '+\r'],
    ['numbered lists', '10. '.repeat(20), '9) '],
    ['both, indented', '  > -'.repeat(10), ' >'],
  ])('opens more than 20 %s on a line', (_, most, more) => {
    expect(crowdedAt(`a\n${most}b`)).toBeUndefined();
    expect(crowdedAt(`a\n${most}${most.endsWith('-') ? ' ' : ''}${more}`)).toEqual({
      message:
        'More than 20 quotations and lists are opened here within each other. Use fewer levels.',
      position: { line: 2, column: 1 },
    });
  });

  it.each([
    ['a line of hyphens', '-'.repeat(99)],
    ['a number with points', '1.'.repeat(99)],
    ['signs behind words', `a ${'> - '.repeat(99)}`],
    ['as many lines', '> a\n- b\n'.repeat(99)],
  ])('is not %s', (_, text) => {
    expect(crowdedAt(text)).toBeUndefined();
  });
});

describe('a link', () => {
  it.each([
    'https://a.example',
    'HTTP://a.example',
    'mailto:a@b.example',
    '/a/',
    './a',
    '#a',
    'a',
    'a/b:c',
    '1a:b',
  ])('may lead to %s', (target) => {
    expect(schemeFault(target)).toBeUndefined();
  });

  it.each([
    ['javascript:a', 'javascript'],
    [' java\tscript\n:a', 'javascript'],
    ['java\u0000script\u200B:a', 'javascript'],
    ['VBScript:a', 'VBScript'],
    ['web+a-b.c:d', 'web+a-b.c'],
    ['httpsx:a', 'httpsx'],
    ['xhttps:a', 'xhttps'],
    ['mailtos:a', 'mailtos'],
  ])('must not lead to %j', (target, scheme) => {
    expect(schemeFault(target)).toEqual(['address/scheme', entryFaults.scheme(scheme)]);
  });

  it.each(['//a.example', '\\\\a.example', '/\\a.example', ' / /a.example'])(
    'must not hide its host: %s',
    (target) => {
      expect(schemeFault(target)).toEqual(['address/scheme', entryFaults.twoSlashes]);
    },
  );
});

describe('a description', () => {
  const said = (text: string) =>
    [...descriptionFaults(text, linksIn)].map(([, message]) => message);
  const script = entryFaults.scheme('javascript');

  it.each<[text: string, ...said: string[]]>([
    ['Text with [a link](https://a.example) and <https://b.example>.'],
    ['`[a](javascript:b)` is code.'],
    ['![a](https://b.example/c.png)', entryFaults.pictures],
    ['[a](javascript:b)', script],
    ['[a][b]\n\n[b]: javascript:c', script],
    ['<javascript:a>', script],
    ['<a href="javascript:b">c</a>', script],
    ["<a\nHREF = 'javascript:b'>c</a>", script],
    ['<a href=javascript:b>c</a> <a href="https://c.example">d</a>', script],
    ['[a](javascript:b) [c](vbscript:d)', script, entryFaults.scheme('vbscript')],
    ['['.repeat(501), entryFaults.signs(501, '[')],
    [`${'['.repeat(500)}](javascript:b)`, script],
    [`${'['.repeat(501)}](javascript:b)`, entryFaults.signs(501, '[')],
  ])('%j', (text, ...expected) => {
    expect(said(text)).toEqual(expected);
  });
});
