/** What the validator reads of a page, with the place of each. A thread does it for a whole handbook. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { proseOf } from '../../src/instance/validate/page/read-pages.ts';
import { readPage, spanOf } from '../../src/instance/validate/page/reading.ts';
import { nodesOf, parsePage } from '../../src/instance/validate/page/tree.ts';

describe('a link', () => {
  const links = (text: string) =>
    readPage(text).links.map(({ target, line, column }) => [target, line, column]);

  it.each([
    [
      'within a line',
      'See [a](/a/) and [b](/b/#c "B").',
      [
        ['/a/', 1, 9],
        ['/b/#c', 1, 22],
      ],
    ],
    ['on a line below its words', 'See [a\nlong](/a/).', [['/a/', 2, 7]]],
    ['that is defined', '[a][x]\n\n[x]: /a/', [['/a/', 3, 6]]],
    ['whose words are its address', '[/a/](/a/)', [['/a/', 1, 7]]],
    ['written in another way than it is read', '\n\n  [a](</a b/>)', [['/a b/', 3, 8]]],
    ['with an escaped sign', '[a](/a\\_b/)', [['/a_b/', 1, 1]]],
  ])('%s has the place of its address', (_, text, expected) => {
    expect(links(text)).toEqual(expected);
  });
});

describe('a picture', () => {
  it('has its alternative text, which may be empty', () => {
    expect(readPage('![A board](./a.png) ![](./b.png)').pictures).toMatchObject([
      { target: './a.png', alt: 'A board', line: 1, column: 12 },
      { target: './b.png', alt: '', line: 1, column: 25 },
    ]);
  });
});

describe('the anchors of a page', () => {
  it('are those of headings, with a number where one repeats, and those set by hand', () => {
    const text = [
      '# One *two* `three`',
      '# One two three',
      'H<sub id="by-hand" title="x">2</sub>O',
      '<Note id="block">\n\nText.\n\n</Note>',
      '<Note id={1} {...{}} />',
    ].join('\n\n');
    expect(readPage(text).anchors).toEqual([
      'one-two-three',
      'one-two-three-1',
      'by-hand',
      'block',
    ]);
  });
});

describe('a page that cannot be parsed', () => {
  const fault = (text: string) => readPage(text).faults[0];

  it('says where, and what a reader of MDX can mend', () => {
    expect(fault('Text.\n\n<Note>\n\nno end')).toMatchObject({
      code: 'page/syntax',
      position: { line: expect.any(Number) as number },
      message: expect.stringMatching(/"?<?Note/) as string,
    });
    expect(fault('Text.\n\n{ 1 +')?.position.line).toBeGreaterThanOrEqual(3);
    expect(fault('Text.\n\n{ 1 +')?.message).not.toContain('(mdx');
  });

  it('has nothing else, so that no other fault follows from it', () => {
    const { links, pictures, anchors, points, code } = readPage('[a](/b/)\n\n<Note>');
    expect([links, pictures, anchors, points, code]).toEqual([[], [], [], [], []]);
  });

  it('is not even tried where so many signs stand in it that the parser would take long', () => {
    expect(fault('['.repeat(200_000))?.code).toBe('page/crowded');
    expect(fault('> '.repeat(5_000))?.code).toBe('page/crowded');
  });
});

describe('prose', () => {
  it('is all but code, expressions and comments, each sign in its place', () => {
    const body = 'One `two` {3}.\n\n```\nfour\n```\n\n{/* five */}\n\nSix.';
    const prose = proseOf({ body, bodyOffset: 0 } as never, readPage(body));
    expect(prose).toHaveLength(body.length);
    expect(prose.split(/\s+/)).toEqual(['One', '.', 'Six.']);
  });

  it('begins with the body, whatever stood in front of it', () => {
    const front = '`---`\n\n';
    const body = 'Only `this`.';
    const prose = proseOf({ body, bodyOffset: front.length } as never, readPage(front + body));
    expect(prose).toBe('Only       .');
  });
});

it('gives every node of any page a place within it', () => {
  const piece = fc.constantFrom(
    ...['# A\n', '- b\n', '> ', '[c](/d/)', '![e](./f)', '`g`', '\n\n', '<sub>', '</sub>', '{h}'],
    ...[
      '| i | j |\n|---|---|\n| 1 | 2 |\n',
      '[^k]: l\n',
      '[^k]',
      'https://m.org ',
      'export const n = 1\n',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const source = pieces.join('');
      const parsed = parsePage(source);
      if (!parsed.ok) return;
      for (const node of nodesOf(parsed.root)) {
        const { start, end } = spanOf(node);
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(source.length);
        expect(node.position?.start.offset).toBe(start);
      }
    }),
    { numRuns: 300 },
  );
});
