/** Texts on a board are drawn as strokes of a pen, where KiCad has them. */
import { describe, expect, it } from 'vitest';

import type { Layer } from '../../src/boards/board.ts';
import { boxOf } from '../../src/boards/geometry.ts';
import { readBoard } from '../../src/boards/kicad/read-board.ts';
import { extremes } from '../../src/boards/path.ts';
import { boardWith } from './board-setup.ts';

/** `[left, top, right, bottom]` of what is drawn, along the middle of the pen, in tenths of a millimetre. */
function covers(items: string, layer: Layer = 'F.SilkS'): number[] {
  const figures = readBoard(boardWith(items)).figures[layer];
  const box = boxOf(figures.flatMap(({ path }) => [...extremes(path)]));
  const tenths = (value: number) => Math.round(value * 10) + 0;
  return box ? [box.left, box.top, box.right, box.bottom].map(tenths) : [];
}

const text = (words: string, { at = '5 5', justify = '', more = '' } = {}) =>
  `(gr_text "${words}" (at ${at}) (layer "F.SilkS") ${more}
    (effects (font (size 1.2 1) (thickness 0.2)) ${justify}))`;

describe('a text', () => {
  it('stands round its place, beside it or below it', () => {
    expect(covers(text('H'))).toEqual([47, 44, 53, 56]);
    expect(covers(text('H', { justify: '(justify left bottom)' }))).toEqual([50, 38, 56, 50]);
    expect(covers(text('H', { justify: '(justify right top)' }))).toEqual([44, 50, 50, 62]);
  });

  it('is turned, and is read from behind where it is mirrored', () => {
    expect(covers(text('H', { at: '5 5 90' }))).toEqual([44, 47, 56, 53]);
    const mirrored = '(justify left mirror)';
    expect(covers(text('H', { justify: mirrored }))).toEqual([44, 44, 50, 56]);
  });

  it('has the pen of its font', () => {
    const [figure] = readBoard(boardWith(text('H'))).figures['F.SilkS'];
    expect(figure).toMatchObject({ width: 0.2, filled: false });
  });

  it('may have several lines', () => {
    expect(covers(text('H\\nH'))).toEqual([47, 34, 53, 66]);
  });

  it('shows a letter that it does not know as a box, and marks of KiCad not at all', () => {
    expect(covers(text('基'))).toEqual(covers(text('H')));
    expect(covers(text('~{H}'))).toEqual(covers(text('H')));
    expect(covers(text('constructor'))).not.toEqual([]);
  });

  it('is not drawn where it is hidden, on another layer, or stands for something elsewhere', () => {
    expect(covers(text('${REVISION}'))).toEqual([]);
    expect(covers(text('H').replace('F.SilkS', 'F.Fab'))).toEqual([]);
    expect(covers(text('H').replace('F.SilkS', 'Edge.Cuts'), 'Edge.Cuts')).toEqual([
      0, 0, 100, 200,
    ]);
    expect(covers(text('H', { more: '(hide yes)' }))).toEqual([]);
    expect(covers(text('H', { more: 'hide' }))).toEqual([]);
  });
});

describe('a text in a footprint', () => {
  const footprint = (item: string, angle = 0) =>
    `(footprint "F" (layer "F.Cu") (at 5 5 ${angle}) (property "Reference" "H") ${item})`;
  const font = '(effects (font (size 1.2 1) (thickness 0.2)))';

  it('stands where the footprint puts it, and knows its names', () => {
    const property = `(property "Reference" "H" (at 2 0 90) (layer "F.SilkS") ${font})`;
    expect(covers(footprint(property, 90))).toEqual([44, 27, 56, 33]);
    const user = `(fp_text user "\${REFERENCE}" (at 2 0) (layer "F.SilkS") ${font})`;
    expect(covers(footprint(user))).toEqual([67, 44, 73, 56]);
  });

  it('does not stand on its head, unless the file wants it so', () => {
    const property = (more: string) =>
      `(property "Value" "L" (at 0 0 180${more}) (layer "F.SilkS") ${font})`;
    const left = (more: string) =>
      readBoard(boardWith(footprint(property(more), 180))).figures['F.SilkS'][0]?.path.start.x ?? 0;
    expect(left('')).toBeLessThan(5);
    expect(left(' unlocked')).toBeGreaterThan(5);
  });
});
