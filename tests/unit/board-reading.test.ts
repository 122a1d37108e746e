/** How design files are read: what a figure becomes, and what keeps a file from being read. */
import { describe, expect, it } from 'vitest';

import { BoardFault } from '../../src/boards/fault.ts';
import type { Layer } from '../../src/boards/board.ts';
import { boxOf } from '../../src/boards/geometry.ts';
import { readBoard } from '../../src/boards/kicad/read-board.ts';
import { extremes, type Figure } from '../../src/boards/path.ts';
import { readItems } from '../../src/boards/s-expression.ts';
import { boardWith, fixtureBoard } from './board-setup.ts';

const read = (text: string) => [...readItems(text, { depth: 5, values: 20 }, new Set(['skipped']))];

/** `[left, top, right, bottom]` of what a figure covers. */
function covers({ path, width }: Figure): number[] {
  const box = boxOf(extremes(path));
  if (!box) return [];
  const [left, top] = [box.left - width / 2, box.top - width / 2];
  const [right, bottom] = [box.right + width / 2, box.bottom + width / 2];
  return [left, top, right, bottom].map((value) => Math.round(value * 1000) / 1000);
}

function drawn(items: string, layer: Layer): readonly Figure[] {
  return readBoard(boardWith(items)).figures[layer];
}

const pad = (rest: string, at = '1 0 90') =>
  `(footprint "F" (layer "F.Cu") (at 5 5 90) (pad "1" smd ${rest.replace('AT', `(at ${at})`)}))`;

describe('expressions', () => {
  it('hold words, texts and expressions, with their lines', () => {
    expect(read('(a 1\n  (b "c \\"d\\" (e" (f g) (skipped\n (h ")")) 2)\n (i))')).toEqual([
      { name: 'b', line: 2, values: ['c "d" (e', { name: 'f', line: 2, values: ['g'] }, '2'] },
      { name: 'i', line: 4, values: [] },
    ]);
  });

  it.each([
    ['(a (b)', 'Line 1: what begins here does not end'],
    ['(a\n (b "c)', 'Line 2: what begins here does not end'],
    ['(a))', 'outside of all brackets'],
    ['(a) b', 'outside of all brackets'],
    ['(a) (b)', 'outside of all brackets'],
    ['((((((a))))))', 'brackets stand in one another 5 deep'],
    [`(a ${'b '.repeat(30)})`, 'more than 20 values'],
    ['', 'no board of KiCad'],
  ])('say what is wrong in %s', (text, reason) => {
    expect(() => read(text)).toThrow(reason);
    expect(() => read(text)).toThrow(BoardFault);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['{"a": 1}', 'no board of KiCad'],
    ['(kicad_sch (version 20241229))', 'no board of KiCad'],
    ['(kicad_pcb (generator x))', 'does not say in which version'],
    ['(kicad_pcb (version 20171130))', 'from before KiCad 6'],
    ['(kicad_pcb (version 20990101))', 'newer KiCad than 10'],
    [boardWith('\n(segment (start 0 0) (width 1))'), 'Line 3: "segment" has no "end"'],
    [boardWith('\n(via (at 0 x))'), 'Line 3: "at" needs a number'],
    [boardWith('(via (at 0 1e300))'), '"at" needs a number'],
    [boardWith('(via (at 0 (xy 1)))'), '"at" needs a number'],
  ])('is refused with a reason: %s', (text, reason) => {
    expect(() => readBoard(text)).toThrow(reason);
    expect(() => readBoard(text)).toThrow(BoardFault);
  });
});

describe('pads', () => {
  it.each([
    ['rect AT (size 1 2) (layers "F.Cu")', [4, 3.5, 6, 4.5]],
    ['circle AT (size 1 1) (layers "F.Cu")', [4.5, 3.5, 5.5, 4.5]],
    ['oval AT (size 1 2) (layers "F.Cu")', [4, 3.5, 6, 4.5]],
    ['roundrect AT (size 1 2) (roundrect_rratio 0.25) (layers "F.Cu")', [4, 3.5, 6, 4.5]],
    [
      'roundrect AT (size 1 2) (chamfer_ratio 0.2) (chamfer top_left) (layers "F.Cu")',
      [4, 3.5, 6, 4.5],
    ],
    ['trapezoid AT (size 2 1) (rect_delta 0.4 0) (layers "F.Cu")', [4.3, 3, 5.7, 5]],
    ['rect AT (size 1 2) (drill (offset 1 0)) (layers "F.Cu")', [4, 2.5, 6, 3.5]],
  ])('stand where they are, turned with their footprint: %s', (shape, box) => {
    expect(drawn(pad(shape), 'F.Cu').map(covers)).toEqual([box]);
  });

  it('turn against the clock, as a screen shows them', () => {
    const [figure] = drawn(pad('oval AT (size 4 1) (layers "F.Cu")', '0 0 30'), 'F.Cu');
    const { start, steps } = figure?.path ?? { start: { x: 0, y: 0 }, steps: [] };
    const end = steps[0]?.to ?? start;
    expect(Math.atan2(start.y - end.y, end.x - start.x) * (180 / Math.PI)).toBeCloseTo(30, 6);
  });

  it('are cut at the corners that are named', () => {
    const shape = 'roundrect AT (size 2 2) (chamfer_ratio 0.25) (chamfer top_left) (layers "F.Cu")';
    const [figure] = drawn(pad(shape, '0 0'), 'F.Cu');
    const corners = [figure?.path.start, ...(figure?.path.steps ?? []).map(({ to }) => to)];
    expect(corners).toEqual([
      { x: 4, y: 4.5 },
      { x: 4.5, y: 4 },
      { x: 6, y: 4 },
      { x: 6, y: 6 },
      { x: 4, y: 6 },
    ]);
  });

  it('may consist of other figures round an anchor', () => {
    const custom = `custom AT (size 1 1) (layers "F.Cu") (options (anchor rect))
      (primitives (gr_poly (pts (xy 0 0) (xy 3 0) (xy 3 1)) (width 0)))`;
    const figures = drawn(pad(custom, '0 0 90'), 'F.Cu');
    expect(figures.map(covers)).toEqual([
      [4.5, 4.5, 5.5, 5.5],
      [5, 2, 6, 5],
    ]);
    expect(figures.every(({ filled }) => filled)).toBe(true);
  });

  it('may have another shape on the back, and a slot', () => {
    const { figures, holes } = fixtureBoard('shapes');
    expect(figures['B.Cu'].map(covers)).toContainEqual([112, 105, 114, 107]);
    expect(holes.find(({ diameter }) => diameter === 0.6)?.figure.width).toBe(0.6);
  });
});

describe('the mask', () => {
  it('opens by the margin of the pad, of its footprint, or of the board', () => {
    const rest = 'circle AT (size 1 1) (layers "F.Cu" "F.Mask")';
    const board = '(setup (pad_to_mask_clearance 0.1))';
    const widths = (items: string) => drawn(items, 'F.Mask').map(({ width }) => width);
    expect(widths(pad(rest))).toEqual([1]);
    expect(widths(board + pad(rest))).toEqual([1.2]);
    expect(widths(board + pad(rest).replace('(pad', '(solder_mask_margin 0.2) (pad'))).toEqual([
      1.4,
    ]);
    expect(widths(board + pad(`${rest} (solder_mask_margin 0.3)`))).toEqual([1.6]);
  });

  it('covers vias, unless the file says otherwise', () => {
    const dots = (name: 'shapes' | 'kicad-6' | 'kicad-10', side: 'F' | 'B', at: number) =>
      fixtureBoard(name).figures[`${side}.Mask`].some(
        ({ path, width }) => path.start.x === at && width < 1,
      );
    expect([dots('shapes', 'F', 110), dots('shapes', 'B', 110)]).toEqual([false, true]);
    expect([dots('shapes', 'F', 122), dots('shapes', 'B', 122)]).toEqual([true, false]);
    expect([dots('kicad-6', 'F', -15), dots('kicad-6', 'B', -15)]).toEqual([true, true]);
    expect([dots('kicad-10', 'F', 2), dots('kicad-10', 'B', 2)]).toEqual([true, true]);
    expect([dots('kicad-10', 'F', 8), dots('kicad-10', 'B', 8)]).toEqual([false, true]);
  });
});

describe('copper', () => {
  it('of inner layers is not drawn', () => {
    const boxes = fixtureBoard('shapes').figures['F.Cu'].map(covers);
    expect(boxes).toContainEqual([109.875, 114.875, 115.125, 115.125]);
    expect(boxes).not.toContainEqual([121.875, 116.875, 122.125, 120.125]);
  });

  it('fills zones, with an edge in files that drew one', () => {
    const widths = (name: 'shapes' | 'kicad-6' | 'kicad-10', layer: Layer) =>
      fixtureBoard(name).zones[layer].map(({ width }) => width);
    expect(widths('shapes', 'B.Cu')).toEqual([0]);
    expect(widths('kicad-6', 'F.Cu')).toEqual([0.254]);
    expect(widths('kicad-10', 'B.Cu')).toEqual([0]);
  });
});

describe('figures', () => {
  it.each([
    [
      '(gr_circle (center 5 5) (end 6 5) (width 0.2) (fill none) (layer "F.SilkS"))',
      [3.9, 3.9, 6.1, 6.1],
    ],
    ['(gr_arc (start 4 5) (mid 5 4) (end 6 5) (width 0) (layer "F.SilkS"))', []],
    [
      '(gr_arc (start 4 5) (mid 5 4) (end 6 5) (width 0.2) (layer "F.SilkS"))',
      [3.9, 3.9, 6.1, 5.1],
    ],
    [
      '(gr_arc (start 4 5) (mid 5 5) (end 6 5) (width 0.2) (layer "F.SilkS"))',
      [3.9, 4.9, 6.1, 5.1],
    ],
    [
      '(gr_curve (pts (xy 1 1) (xy 1 1) (xy 3 3) (xy 3 3)) (width 0.2) (layer "F.SilkS"))',
      [0.9, 0.9, 3.1, 3.1],
    ],
  ])('cover what they should: %s', (item, box) => {
    expect(drawn(item, 'F.SilkS').flatMap(covers)).toEqual(box);
  });
});
