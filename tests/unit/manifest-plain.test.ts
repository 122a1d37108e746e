/** Texts as plain text: what of HTML and Markdown is words, and what is not shown. */
import { describe, expect, it } from 'vitest';

import { stripHtml } from '../../src/manifests/html.ts';
import { firstSection, sectionsOf } from '../../src/manifests/markdown.ts';
import { readNewsfeed } from '../../src/manifests/newsfeed.ts';
import {
  cleanLine,
  cleanText,
  takeLine,
  takeParagraphs,
  takeRaw,
} from '../../src/manifests/text.ts';
import { rootItem } from '../../src/schemas/manifest/node.ts';

it.each([
  ['a <b>bold</b> word', 'a bold word'],
  ['one<br>two<BR/>three', 'one\ntwo\nthree'],
  ['<ul><li>one</li><li>two</li></ul>', '\n\none\n\ntwo\n\n'],
  ['<h1 id="a">Head</h1>text', '\nHead\ntext'],
  ['a <!-- not <b>this</b> --> b', 'a  b'],
  ['a <!-- never closed', 'a '],
  ['a <script>x < y</script> b', 'a  b'],
  ['a <style>p{}</style><p>b', 'a \nb'],
  ['a <script>x</style>y</script> b', 'a  b'],
  ['a <script>x', 'a '],
  ['a </script> b', 'a  b'],
  ['vector<int> and <T>', 'vector<int> and <T>'],
  ['a <bold>word</bold>', 'a <bold>word</bold>'],
  ['a <b', 'a <b'],
  ['a < b > c', 'a < b > c'],
  ['&amp;lt; &LT; &nosuch; &constructor; &amp', '&lt; &LT; &nosuch; &constructor; &amp'],
  ['&quot;&apos;&hellip;&laquo;&raquo;&ldquo;&rdquo;', '"\'…«»“”'],
  ['&lsquo;&rsquo;&mdash;&ndash;&micro;&nbsp;&gt;', '‘’—–µ >'],
  ['&#8364;&#x20AC;&#X20ac;&#0;&#1114112;&#x10FFFF;', '€€€&#0;&#1114112;\u{10FFFF}'],
])('of the HTML %j is left %j', (html, text) => {
  expect(stripHtml(html)).toBe(text);
});

it.each([
  ['a\u00A0 \tb', 'a b'],
  ['a\r\nb\rc', 'a\nb\nc'],
  ['a\n\n\n\nb', 'a\n\nb'],
  ['  a  \n  b  ', 'a\nb'],
  ['a\u200Bb\u2028c\u0007d\u202Ee', 'abcde'],
  ['&#x202e;a', 'a'],
  ['e\u0301', '\u00E9'],
  ['a\uD800b', 'a\uFFFDb'],
])('of the text %j is left %j', (raw, text) => {
  expect(cleanText(raw)).toBe(text);
});

it('takes one line or several of what may be a text, a list of one, or a value of JSON-LD', () => {
  const raw = (value: unknown) => {
    const problems: { code: string }[] = [];
    return (
      takeRaw(rootItem(value, { file: 'a', problems } as never)) ??
      problems.map(({ code }) => code).join()
    );
  };
  const day = new Date('2026-11-21T00:00:00Z');
  const values = ['a', ['a'], { '@value': 'a' }, [{ '@value': 'a' }], 7, day];
  expect(values.map(raw)).toEqual(['a', 'a', 'a', 'a', '7', '2026-11-21T00:00:00.000Z']);
  const others = [1.1, 2 ** 60, true, ['a', 'b'], { a: 1 }];
  expect(others.map(raw)).toEqual(others.map(() => 'manifest/type'));
  expect(['', null, [], 'n/a', 'caf\uFFFD'].map(raw)).toEqual([
    '',
    '',
    '',
    '',
    'manifest/encoding',
  ]);
  expect(cleanLine(' a\n\n b ')).toBe('a b');
});

it('refuses a line that is too long, rather than to cut it', () => {
  const line = (length: number) =>
    takeLine(rootItem('x'.repeat(length), { file: 'a', problems: [] }), 80);
  expect([line(80)?.length, line(81)]).toEqual([80, undefined]);
});

it('cuts a description at ten thousand letters, and says so', () => {
  const problems: { code: string }[] = [];
  const text = (length: number) =>
    takeParagraphs(rootItem('x'.repeat(length), { file: 'a', problems } as never));
  expect(text(10_000)).toHaveLength(10_000);
  expect(problems).toEqual([]);
  expect(text(10_001)).toMatch(/^x{9999}…$/);
  expect(problems.map(({ code }) => code)).toEqual(['manifest/too-long']);
});

describe('the sections of a Markdown file', () => {
  it('have the level and the words of their headings', () => {
    const markdown =
      'Before.\n\n# One `a` <b>b</b>\n\nText.\n\nTwo\n---\n\n```\n# no\n```\n\n<h3 class="x">Three</h3>\n\n#### Four\n';
    expect(sectionsOf(markdown)).toEqual([
      { level: 0, heading: '', text: 'Before.' },
      { level: 1, heading: 'One a b', text: 'Text.' },
      { level: 2, heading: 'Two', text: '# no' },
      { level: 3, heading: 'Three', text: '' },
      { level: 4, heading: 'Four', text: '' },
    ]);
  });

  it.each([
    ['front matter', '---\ntags:\n- a b\n---\nText.', 'Text.'],
    [
      'front matter of Windows',
      '\uFEFF---\r\ntitle: A b\r\n  more of it\r\n---  \r\nText.',
      'Text.',
    ],
    ['keys in quotes', '---\n"a-b": c d\n\'e\': f\n---\nText.', 'Text.'],
    ['a line before anything', '---\n\nText.\n\n---\n\nMore.', 'Text.\n\nMore.'],
    ['front matter without an end', '---\ntitle: A b\n\nText.', 'title: A b\n\nText.'],
    ['tables of contents', '[[_TOC_]]\n\n [TOC] \n\n{:toc}\n\nText.', 'Text.'],
    ['one in a line', 'See [TOC] there.', 'See [TOC] there.'],
    ['pictures and badges alone', '# A\n\n[![a](b)](c) ![d](e)\n\n## B\n\nText.', 'Text.'],
    ['signs alone', '1\n\n# A\n\nÉé.', 'Éé.'],
    ['nothing', '\n# \n', undefined],
  ])('begin with text behind %s', (_, markdown, text) => {
    expect(firstSection(markdown)).toBe(text);
  });

  it('are those of the first thirty thousand letters, whatever the length of a line', () => {
    const long = `${'word '.repeat(4_000)}\n`.repeat(2);
    expect(sectionsOf(long)[0]?.text.length).toBeLessThan(30_000);
    const most = sectionsOf('one two\n\n'.repeat(10_000))[0]?.text.length;
    expect(most).toBeGreaterThan(29_900);
    expect(most).toBeLessThanOrEqual(30_000);
    expect(sectionsOf(`${'a'.repeat(1_500)}\n${'b'.repeat(1_500)}\n`)[0]?.text).toMatch(
      /^a+\n\nb+$/,
    );
    expect(sectionsOf(`${'a'.repeat(999)}\n${'b'.repeat(999)}\n`)[0]?.text).toMatch(/^a+\nb+$/);
  });
});

describe('the newsfeed', () => {
  const items = (markdown: string) =>
    readNewsfeed(markdown).map(({ date, title, text }) => [date, title, text]);

  it.each([
    [
      'a date below the heading',
      '## One\n\n**2026-01-02**: It works.',
      [['2026-01-02', 'One', 'It works.']],
    ],
    [
      'a date in the heading',
      '## 2026-01-02 One\n\nIt works.',
      [['2026-01-02', '2026-01-02 One', 'It works.']],
    ],
    [
      'both',
      '## 2025-01-01 One\n\n2026-01-02\n\nIt works.',
      [['2026-01-02', '2025-01-01 One', 'It works.']],
    ],
    [
      'a date in the text',
      '## One\n\nSince 2026-01-02 it works.',
      [['2026-01-02', 'One', 'Since  it works.']],
    ],
    [
      'signs behind the date',
      '## One\n\n2026-01-02 -- It works.',
      [['2026-01-02', 'One', 'It works.']],
    ],
    ['no date', '## One\n\nIt works.', []],
    ['a date that is none', '## One\n\n2026-13-01', []],
    ['part of a number', '## One\n\n12026-01-02', []],
    ['another level', '# 2026-01-02 One\n\nIt works.\n\n### 2026-01-03 Two\n\nIt works.', []],
    [
      'sections within',
      '## One\n\n2026-01-02\n\n### Why\n\nSo.\n\n#### How\n\nThus.',
      [['2026-01-02', 'One', 'Why\n\nSo.\n\nHow\n\nThus.']],
    ],
  ])('has items with %s', (_, markdown, expected) => {
    expect(items(markdown)).toEqual(expected);
  });

  it('has twenty items at most, the latest first, each of a length', () => {
    const day = (at: number) => `2026-01-${String(at).padStart(2, '0')}`;
    const many = Array.from({ length: 25 }, (_, at) => `## N\n\n${day(at + 1)}\n`).join('\n');
    expect(items(many).map(([date]) => date)).toEqual(
      Array.from({ length: 20 }, (_, at) => day(25 - at)),
    );
    const long = readNewsfeed(`## ${'N'.repeat(200)}\n\n${day(1)}\n\n${'w '.repeat(1_200)}`);
    expect(long.map(({ title, text }) => [title.length, text.length])).toEqual([[160, 1_999]]);
  });
});
