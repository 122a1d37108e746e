/** The comments of an entry stay with what they are about when its file is put into order. */
import { isDeepStrictEqual } from 'node:util';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { commentsIn } from '../../src/instance/entry-file/comments.ts';
import { formatEntry } from '../../src/instance/entry-file/format.ts';
import { ENTRY_ORDER } from '../../src/instance/entry-file/entry-order.ts';
import { writeEntry } from '../../src/instance/entry-file/write.ts';
import { parseYaml } from '../../src/instance/yaml/document.ts';

describe('a comment', () => {
  it.each<[where: string, text: string, comments: object, beside: object]>([
    ['above the first key', '# a\n\nname: x\n', { '': 'a' }, {}],
    ['between keys', 'name: x\n# a\nstatus: y\n', { status: 'a' }, {}],
    ['in two lines beside a value', 'name: x # a\n        # b\nstatus: y\n', { name: 'a\nb' }, {}],
    ['in a text', 'name: "a # b"\nsummary: >-\n  # c\n', {}, {}],
    [
      'beside the sign of a block',
      'summary: | # a\n  text # b\n\n# c\n',
      { $: 'c' },
      { summary: 'a' },
    ],
    ['beside a key without a value', 'name: # a\nstatus: y\n', {}, { name: 'a' }],
    ['at the end of a record', 'links:\n  a: b\n  # c\nname: x\n', { links: 'c' }, {}],
    ['behind a list without a margin', 'topics:\n- a\n# b\nname: x\n', { name: 'b' }, {}],
    ['above the first item', 'topics:\n  # a\n  - b\n', { 'topics.0': 'a' }, {}],
    ['above the first key of a record', 'links:\n  # a\n  chat: b\n', { 'links.chat': 'a' }, {}],
    ['above an item', 'uses:\n  - a: 1\n  # b\n  - a: 2\n', { 'uses.1': 'b' }, {}],
    ['at the end of an item', 'uses:\n  - a: 1\n    # b\n  - a: 2\n', { 'uses.0': 'b' }, {}],
    ['beside a dash', 'uses:\n  - # b\n    a: 1\n', { 'uses.0': 'b' }, {}],
    [
      'within brackets',
      'topics: [a,\n  # b\n  c # d\n  # e\n  ]\n',
      { 'topics.1': 'b', topics: 'e' },
      { 'topics.1': 'd' },
    ],
    ['behind brackets', 'topics: [[a, b]] # c\n', { topics: 'c' }, {}],
    ['alone', '# a\n', { $: 'a' }, {}],
  ])('is found %s', (_, text, comments, beside) => {
    expect(commentsIn(text)).toEqual({ comments, beside });
  });

  it('is not lost, wherever it stands', () => {
    const line = fc.record({ at: fc.nat(), isAlone: fc.boolean(), margin: fc.nat(6) });
    const values = {
      name: 'Display # 2',
      description: 'One.\n\nAnother one.',
      licenses: { hardware: 'CERN-OHL-W-2.0', software: 'MIT' },
      topics: ['timing', 'vme'],
      relations: [{ type: 'runs-on', target: 'spec' }],
      links: { homepage: 'https://a.example', others: [{ label: 'B', url: 'https://b.example' }] },
    };
    const written = writeEntry(values, {
      order: ENTRY_ORDER,
      comments: { 'topics.1': 'Apart', 'links.others.0.url': 'So' },
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const rows = written.split('\n').slice(0, -1);
        lines.forEach(({ at, isAlone, margin }, index) => {
          const row = at % rows.length;
          const isText = /^ {2}(?:One|Another)|^$/.test(rows[row] ?? '');
          if (isText) return;
          if (isAlone) rows.splice(row, 0, `${' '.repeat(margin)}# remark ${index}`);
          else rows[row] += ` # remark ${index}`;
        });
        const text = `${rows.join('\n')}\n`;
        fc.pre(isDeepStrictEqual(parseYaml(text).value, values));
        const once = formatEntry(text, 'hardware');
        expect('text' in once && once.text.match(/# remark \d/g)?.length).toBe(
          text.match(/# remark \d/g)?.length,
        );
        expect('text' in once && formatEntry(once.text, 'hardware')).toEqual(once);
      }),
      { numRuns: 100 },
    );
  });
});
