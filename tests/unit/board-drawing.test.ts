/** How a board is drawn, so that CSS alone shows or hides what is on it. */
import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';
import sharp from 'sharp';

import type { Board } from '../../src/boards/board.ts';
import { drawBoard } from '../../src/boards/drawing/draw-board.ts';
import { LEVELS, MAX_BYTES } from '../../src/boards/drawing/levels.ts';
import { foreignMarkup } from '../../src/boards/drawing/markup-check.ts';
import { readBoard } from '../../src/boards/kicad/read-board.ts';
import { LEFT_OUT } from '../../src/schemas/board-record.ts';
import { boardWith, FIXTURES, fixtureBoard, fixtureText, realBoards } from './board-setup.ts';

/** The colour of a point of the board, in mm from its upper left corner, on one of its sides. */
async function colours(svg: string, width: number, points: readonly (readonly [number, number])[]) {
  const { data, info } = await sharp(Buffer.from(svg), { density: 300 })
    .flatten({ background: '#fff' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const perMillimetre = info.width / (2 * width + 4);
  return points.map(([x, y]) => {
    const column = Math.round((x < 0 ? width + 3 + (width + x) : x + 1) * perMillimetre);
    const at = (Math.round((y + 1) * perMillimetre) * info.width + column) * info.channels;
    return `#${data.subarray(at, at + 3).toString('hex')}`;
  });
}

const [BODY, COVERED, COPPER, BARE, SILK, HOLE] = [
  '#0b5c40',
  '#17805a',
  '#e0aa3e',
  '#b9a878',
  '#f6f7f4',
  '#ffffff',
];

describe('a drawing', () => {
  it.each(FIXTURES)('of %s holds elements of its own alone', (name) => {
    const { svg, bytes, leftOut } = drawBoard(fixtureBoard(name));
    expect(foreignMarkup(svg)).toBe('');
    expect(svg).not.toMatch(/NaN|undefined|script/);
    expect(bytes).toBe(gzipSync(svg, { level: 9 }).length);
    expect(leftOut).toEqual([]);
  });

  it('is as large as both sides of the board with a margin', () => {
    const { svg } = drawBoard(fixtureBoard('kicad-10'));
    expect(svg).toContain('width="24mm" height="22mm" viewBox="0 0 2400 2200"');
    expect(svg).toContain('Circuit board of 10 × 20 mm');
    expect(svg).toContain('<view id="bottom" viewBox="1200 0 1200 2200"/>');
  });

  it('of one side stands by itself, beside that of the other on one page', () => {
    const { svg, side } = drawBoard(fixtureBoard('shapes'));
    const [top, bottom] = [side('top'), side('bottom')];
    const named = (text: string) => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const asked = (text: string) => [...text.matchAll(/#(board-[a-z-]+)[")]/g)].map(([, id]) => id);
    for (const [text, name] of [
      [top, 'from above'],
      [bottom, 'from below'],
    ] as const) {
      expect(foreignMarkup(text)).toBe('');
      expect(text).toContain(`mm, ${name}</title>`);
      expect(asked(text).filter((id) => !named(text).includes(id))).toEqual([]);
      expect(text.match(/<g class="board-side /g)).toHaveLength(1);
      expect(text.length).toBeLessThan(svg.length);
    }
    const all = [...named(top), ...named(bottom)];
    expect(new Set(all).size).toBe(all.length);
    expect(bottom).toContain('transform="matrix(-1 0 0 1 ');
    expect(top).not.toContain('matrix(');
  });

  it('has a class for each layer of each side', () => {
    const { svg } = drawBoard(fixtureBoard('shapes'));
    const [, ...sides] = svg.split('<g class="board-side board-');
    expect(sides.map((side) => side.slice(0, side.indexOf('"')))).toEqual(['top', 'bottom']);
    for (const side of sides) {
      for (const layer of [
        'body',
        'covered',
        'silk',
        'bare',
        'exposed',
        'edge',
        'vias',
        'drills',
      ]) {
        expect(side).toContain(`class="board-${layer}"`);
      }
    }
  });

  it('shows on each side what one sees there, the back turned over', async () => {
    const items = `(setup (pad_to_mask_clearance 0.2) (tenting front back))
      (segment (start 1 2) (end 9 2) (width 0.6) (layer "F.Cu"))
      (gr_line (start 1 4) (end 9 4) (width 0.6) (layer "F.SilkS"))
      (footprint "F" (layer "F.Cu") (at 2 8)
        (pad "1" smd rect (at 0 0) (size 2 2) (layers "F.Cu" "F.Mask"))
        (pad "2" thru_hole circle (at 0 4) (size 2 2) (drill 1) (layers "*.Cu" "*.Mask")))
      (gr_circle (center 5 16) (end 6 16) (width 0.1) (fill none) (layer "Edge.Cuts"))`;
    const { svg } = drawBoard(readBoard(boardWith(items)));
    const front = [
      [5, 2],
      [5, 4],
      [2, 8],
      [2, 6.9],
      [2, 12],
      [2, 12.8],
      [8, 12],
      [5, 16],
    ] as const;
    expect(await colours(svg, 10, front)).toEqual([
      COVERED,
      SILK,
      COPPER,
      BARE,
      HOLE,
      COPPER,
      BODY,
      HOLE,
    ]);
    // From the right of the second half, where the left of the board is.
    const back = [
      [-2, 8],
      [-2, 12.8],
      [-8, 12.8],
      [-5, 4],
      [-5, 16],
    ] as const;
    expect(await colours(svg, 10, back)).toEqual([BODY, COPPER, BODY, BODY, HOLE]);
  });

  it('is refused where the file draws no edge', () => {
    expect(() => drawBoard(readBoard('(kicad_pcb (version 20241229))'))).toThrow('no edge');
  });

  it('of a board with an edge that does not close shows the edge alone', () => {
    const edge = '(gr_line (start 0 0) (end 5 5) (width 0.1) (layer "Edge.Cuts"))';
    const { svg } = drawBoard(readBoard(`(kicad_pcb (version 20241229) ${edge})`));
    expect(svg).toContain('<path id="board-cuts" d="m100 100 500 500"/>');
  });
});

describe('a drawing that would be too large', () => {
  /** So many crooked lines that no compression helps. */
  function crowded(count: number): Board {
    let state = 1;
    const next = (most: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return ((state / 2 ** 32) * most).toFixed(2);
    };
    const point = () => `${next(10)} ${next(20)}`;
    const lines = Array.from({ length: count }, (_, index) => {
      const layer = ['F.Cu', 'F.SilkS', 'B.Cu'][index % 3] ?? '';
      return `(gr_line (start ${point()}) (end ${point()}) (width 0.2) (layer "${layer}"))`;
    });
    return readBoard(boardWith(lines.join('\n')));
  }

  it('is less exact first, and then leaves things out in order', () => {
    const light = drawBoard(crowded(2000));
    expect(light.leftOut).toEqual([]);
    const heavy = drawBoard(crowded(12_000));
    expect(heavy.bytes).toBeLessThanOrEqual(MAX_BYTES);
    expect(heavy.leftOut).toEqual(LEFT_OUT.slice(0, heavy.leftOut.length));
    expect(heavy.leftOut).toContain('silkscreen');
    expect(LEVELS.at(-1)?.leftOut).toEqual(LEFT_OUT);
  }, 60_000);
});

describe('a small board', () => {
  it.each(FIXTURES)('takes at most a second and 25 kB: %s', (name) => {
    const text = fixtureText(name);
    const before = process.cpuUsage();
    const { bytes } = drawBoard(readBoard(text));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThanOrEqual(1000);
    expect(bytes).toBeLessThanOrEqual(25_000);
  });
});

const boards = realBoards();

describe.skipIf(boards.length === 0)('drawings of real boards', () => {
  const sizes: number[] = [];

  it.each(boards)(
    '$file',
    ({ text }) => {
      const { svg, bytes, leftOut } = drawBoard(readBoard(text()));
      sizes.push(bytes);
      expect(foreignMarkup(svg)).toBe('');
      expect(bytes).toBeLessThanOrEqual(MAX_BYTES);
      expect(leftOut).toEqual([]);
    },
    60_000,
  );

  it('are light, half of them at most 25 kB', () => {
    expect(sizes).toHaveLength(boards.length);
    expect(sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)]).toBeLessThan(25_000);
  });
});
