/** The writer and the formatter of entries: one style, which the formatter and both parsers agree with. */
import { globSync, readFileSync } from 'node:fs';

import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';

import { formatEntry } from '../../src/instance/entry-file/format.ts';
import { ENTRY_ORDER } from '../../src/instance/entry-file/entry-order.ts';
import { schemaLine, writeEntry } from '../../src/instance/entry-file/write.ts';
import type { DraftValues } from '../../src/schemas/draft.ts';
import { entrySchema, KINDS } from '../../src/schemas/entry.ts';
import { isFormatted } from '../support/formatted.ts';

interface Shape {
  readonly [key: string]: Shape | null;
}

/** The keys of a JSON Schema, with those of records in lists and among alternatives. */
function shapeOf(schema: z.core.JSONSchema.JSONSchema): Shape | null {
  const records = [schema, schema.items, ...(schema.anyOf ?? [])].flatMap((one) =>
    typeof one === 'object' && !Array.isArray(one) ? [one] : [],
  );
  const found =
    records.find(({ properties }) => properties) ??
    records.find((one) => one !== schema && shapeOf(one));
  if (!found) return null;
  if (!found.properties) return shapeOf(found);
  return Object.fromEntries(
    Object.entries(found.properties).map(([key, value]) => [
      key,
      typeof value === 'object' ? shapeOf(value) : null,
    ]),
  );
}

/** Order counts, so the keys are compared as text. */
describe('the order of keys', () => {
  it('is the order of the schema', () => {
    const schema = z.toJSONSchema(entrySchema, { io: 'input', unrepresentable: 'any' });
    expect(JSON.stringify(ENTRY_ORDER, null, 1)).toBe(JSON.stringify(shapeOf(schema), null, 1));
  });
});

describe('writeEntry', () => {
  it('orders keys, keeps short lists on a line, and puts comments where they belong', () => {
    const values: DraftValues = {
      topics: ['timing', 'vme'],
      name: 'Beam Loss Display',
      licenses: { hardware: 'CERN-OHL-W-2.0', software: 'GPL-3.0-only' },
      repositories: ['https://gitlab.com/example/display'],
      relations: [{ target: 'spec', type: 'runs-on' }],
      description: 'One paragraph.\n\nAnother one.',
    };
    const comments = { '': 'Please check.', 'licenses.hardware': 'From okh.yml.' };
    expect(writeEntry(values, { kind: 'hardware', order: ENTRY_ORDER, comments }))
      .toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../schema/hardware.json
      # Please check.
      name: Beam Loss Display
      description: >-
        One paragraph.


        Another one.
      licenses:
        software: GPL-3.0-only
        # From okh.yml.
        hardware: CERN-OHL-W-2.0
      repositories:
        - https://gitlab.com/example/display
      topics: [timing, vme]
      relations:
        - { type: runs-on, target: spec }
      "
    `);
  });

  it.each<[text: string, written: string]>([
    ['plain words', 'plain words'],
    ['1.10', "'1.10'"],
    ['2026-11-21', '2026-11-21'],
    ['no', "'no'"],
    ['12:30', "'12:30'"],
    ['a: b', "'a: b'"],
    ['a #b', "'a #b'"],
    ['*a', "'*a'"],
    ["it's: so", '"it\'s: so"'],
    ['say "a: b"', '\'say "a: b"\''],
    ['a\u0007b', '"a\\u0007b"'],
    ['', "''"],
    ['null', "'null'"],
    ['@home', "'@home'"],
  ])('writes %j as %s', (text, written) => {
    expect(writeEntry({ name: text }, { order: ENTRY_ORDER })).toBe(`name: ${written}\n`);
  });

  it('writes any text so that every parser reads the same, and the formatter has nothing to change', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom(...'ab1.:-#,[]{}"\'\\&*!|>%@`?~= \n\u00a0\ufeff\u2028é0x_+'),
        maxLength: 24,
      }),
      fc.stringMatching(/^[-+]?[0-9._:exo]{1,8}$/),
    );
    const values = fc.record(
      {
        name: text,
        description: text,
        topics: fc.array(text, { maxLength: 4 }),
        links: fc.record({
          homepage: text,
          others: fc.array(fc.record({ label: text, url: text })),
        }),
        specifications: fc.array(
          fc.record({ parameter: text, value: fc.oneof(text, fc.integer()) }),
        ),
        review: fc.record({ sources: fc.array(text) }),
      },
      { requiredKeys: ['name'] },
    );
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        const written = writeEntry(value as DraftValues, { order: ENTRY_ORDER });
        expect(load(written)).toEqual(value);
        expect(parse(written)).toEqual(value);
        expect(formatEntry(written, 'software')).toEqual({
          text: writeEntry(value as DraftValues, { kind: 'software', order: ENTRY_ORDER }),
        });
        expect(await isFormatted('one.yaml', written)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('formatEntry', () => {
  it('keeps every comment with its value, and changes nothing the second time', () => {
    const text = [
      '# About this entry',
      'repositories: # the first is canonical',
      '  # a mirror exists',
      '  - https://gitlab.com/example/display # since 2020',
      'name: Display # as people say it',
      'licenses: { hardware: CERN-OHL-W-2.0, # of the board',
      '  software: GPL-3.0-only }',
      '# to be discussed',
      'topics: [timing, # sure',
      '  vme]',
      '# the end',
      '',
    ].join('\n');
    const once = formatEntry(text, 'hardware');
    expect('text' in once && once.text).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../schema/hardware.json
      # About this entry
      name: Display # as people say it
      licenses:
        software: GPL-3.0-only
        hardware: CERN-OHL-W-2.0 # of the board
      # the first is canonical
      repositories:
        # a mirror exists
        - https://gitlab.com/example/display # since 2020
      # to be discussed
      topics:
        - timing # sure
        - vme
      # the end
      "
    `);
    expect('text' in once && formatEntry(once.text, 'hardware')).toEqual(once);
  });

  it.each<[what: string, text: string]>([
    ['a list', '- a\n'],
    ['broken YAML', 'a: [\n'],
    ['nothing', ''],
    ['an alias', 'name: &a X\ntitle: *a\n'],
  ])('refuses %s', (_, text) => {
    expect(formatEntry(text, 'software')).toHaveProperty('problem');
  });

  it('can format every entry of a small instance, and names its schema in the first line', () => {
    const files = globSync('tests/fixtures/small/catalogue/{hardware,gateware,software}/*.yaml');
    expect(files).not.toEqual([]);
    for (const file of files) {
      const kind = KINDS.find((one) => file.includes(`/${one}/`)) ?? 'software';
      const formatted = formatEntry(readFileSync(file, 'utf8'), kind);
      expect('text' in formatted && formatted.text.startsWith(`${schemaLine(kind)}\n`), file).toBe(
        true,
      );
    }
  });
});
