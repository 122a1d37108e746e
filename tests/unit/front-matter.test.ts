/** The validator judges the front matter that the build reads. */
import { createRequire } from 'node:module';
import { realpathSync } from 'node:fs';

import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { describe, expect, it } from 'vitest';

import { pageDocument } from '../../src/instance/document.ts';
import { pageSchema } from '../../src/schemas/guideline.ts';
import { findings } from '../../src/instance/validate/schema-issue.ts';
import { decodeText } from '../../src/instance/yaml/decode.ts';

const from = (name: string) => createRequire(createRequire(import.meta.url).resolve(name));
const own = createRequire(import.meta.url);

const read = (text: string) => pageDocument('a.mdx', decodeText(Buffer.from(text)));
const titled = (title: string) => read(`---\ntitle: ${title}\nsummary: One.\n---\nText\n`);

describe('a title', () => {
  it.each([
    '2026-11-21',
    '2026-11-21T08:30:00Z',
    '0b11',
    '0o17',
    '0x1F',
    '017',
    '12',
    '1e3',
    '.inf',
    '~',
    'true',
    '{a: b}',
  ])('that the build reads as no text is reported: %s', (spelling) => {
    const { value, faults } = titled(spelling);
    expect(faults).toEqual([]);
    expect(pageSchema.safeParse(value).success).toBe(false);
    expect(findings(pageSchema, value)[0]?.message).toMatch(/text|value/);
  });

  it.each(['yes', 'no', '1_000', '12:30:45', 'on', '"2026-11-21"', "'0b11'"])(
    'that the build reads as a text may stand: %s',
    (spelling) => {
      expect(pageSchema.safeParse(titled(spelling).value).success).toBe(true);
    },
  );
});

/** Spellings that mean one thing in YAML 1.2 and another in YAML 1.1, or in only one of the versions of js-yaml. */
const SPELLINGS = [
  ...['2026-11-21', '2026-11-21T08:30:00Z', '2026-11-21 8:30:00 +1', '2026-1-1'],
  ...[
    '0b11',
    '-0b1',
    '0o17',
    '017',
    '0777',
    '08',
    '0x1F',
    '+12',
    '1_000',
    '0x_1',
    '190:20:30',
    '1:20',
  ],
  ...['1e3', '1.', '.5', '1_0.5', '-.inf', '.NaN', '.inf', '20:30.15'],
  ...['yes', 'No', 'on', 'OFF', 'y', 'n', 'TRUE', 'true', '~', 'Null', '', '=', '<<'],
  ...[
    '!!str 12',
    '!!int "12"',
    '!!binary aGk=',
    '!!timestamp 2026-01-01',
    '!!set {a, b}',
    '!!omap [a: 1]',
  ],
  ...['{<<: {a: b}, c: d}', '{a: 1, a: 2}', '{1: a, "1": b}', '{? [a] : b}', '&a [*a]', '&a b'],
];

describe('a spelling that not every version of YAML reads alike', () => {
  it.each(SPELLINGS)('is refused, or judged as the build reads it: %s', (spelling) => {
    const text = `---\ntitle: ${spelling}\nsummary: One.\n---\nText\n`;
    const { value, faults } = read(text);
    if (faults.length === 0) expect(value).toEqual(parseFrontmatter(text).frontmatter);
  });
});

describe('front matter', () => {
  it('may hold a day without quotes', () => {
    const { value } = read('---\ntitle: A\nsummary: B\nreviewed: 2026-11-21\n---\n');
    expect(pageSchema.parse(value).reviewed).toBe('2026-11-21');
  });

  it.each(['--- x', '---{evil}', '+++', '----'])(
    'is not ended by a line that goes on: %s',
    (line) => {
      const { faults } = read(`---\ntitle: |\n  A\n${line}\nsummary: B\n---\n`);
      expect(faults.map(({ code, position }) => [code, position.line])).toEqual([
        ['front-matter/missing', 4],
      ]);
    },
  );

  it.each([
    '<<: {layout: ./evil.ts}',
    'title: &a A\nsummary: *a',
    'title: !!js/function x',
    'a: 1\na: 2',
  ])('is refused, or has a key that no page knows: %s', (data) => {
    const { value, faults } = read(`---\n${data}\n---\n`);
    expect(faults.length > 0 || findings(pageSchema, value).length > 0).toBe(true);
  });

  it('is read by the very copy that the build has', () => {
    const path = '@astrojs/internal-helpers/frontmatter';
    const ours = realpathSync(own.resolve(path));
    expect(realpathSync(from('@astrojs/mdx').resolve(path))).toBe(ours);
  });
});
