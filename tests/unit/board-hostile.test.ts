/** Whatever a design file holds, it ends in a clean drawing or in a reason, and soon. */
import { describe, expect, it } from 'vitest';

import { drawBoard } from '../../src/boards/drawing/draw-board.ts';
import { factsOf } from '../../src/boards/facts.ts';
import { foreignMarkup } from '../../src/boards/drawing/markup-check.ts';
import { BoardFault } from '../../src/boards/fault.ts';
import { readBoard } from '../../src/boards/kicad/read-board.ts';
import { chanceOf } from '../refresh/chance.ts';
import { mutated } from '../support/mutated-board.ts';
import { boardWith, FIXTURES, fixtureText } from './board-setup.ts';

/** What comes of a file: its drawing, or the reason why there is none. */
function outcome(text: string): { svg?: string; reason?: string } {
  try {
    const board = readBoard(text);
    factsOf(board);
    return { svg: drawBoard(board).svg };
  } catch (error) {
    if (!(error instanceof BoardFault)) throw error;
    return { reason: error.message };
  }
}

describe('damaged files', () => {
  it('end in a drawing without anything foreign, or in a sentence', () => {
    const chance = chanceOf(13);
    const outcomes = Array.from({ length: 300 }, () =>
      outcome(mutated(fixtureText(chance.pick(FIXTURES)), chance)),
    );
    for (const { svg, reason } of outcomes) {
      if (reason !== undefined) expect(reason).toMatch(/^[A-Z].{20,}\.$/);
      else expect(foreignMarkup(svg ?? '')).toBe('');
      expect(svg ?? '').not.toMatch(/NaN|Infinity|undefined|script/);
    }
    // Both happen often, or the test would say little.
    expect(outcomes.filter(({ svg }) => svg).length).toBeGreaterThan(60);
    expect(outcomes.filter(({ reason }) => reason).length).toBeGreaterThan(60);
  });

  it('would show what is foreign', () => {
    const svg = outcome(fixtureText('shapes')).svg ?? '';
    expect(foreignMarkup(svg.replace('<defs>', '<defs><script/>'))).toBe('<script/>');
    expect(foreignMarkup(svg.replace('<defs>', '<defs>text'))).toBe('text');
  });
});

/** Time that grows with more than the size of a file would take minutes here. */
describe('large files', () => {
  const many = (count: number, item: (index: number) => string) =>
    boardWith(Array.from({ length: count }, (_, index) => item(index)).join('\n'));

  it.each([
    [
      'pieces of an edge that all begin at one place',
      (i: number) =>
        `(gr_line (start 5 5) (end ${i % 10} ${i % 20}) (width 0.1) (layer "Edge.Cuts"))`,
    ],
    [
      'tracks that lie on one another',
      () => '(segment (start 1 1) (end 5 5) (width 0.2) (layer "F.Cu"))',
    ],
    [
      'corners',
      (i: number) =>
        `(gr_poly (pts ${'(xy 1 1) (xy 5 1) '.repeat(10)} (xy 5 ${i % 20})) (width 0) (fill yes) (layer "F.Cu"))`,
    ],
    [
      'footprints without a pad',
      (i: number) => `(footprint "F" (layer "F.Cu") (at 1 1) (property "Reference" "R${i}"))`,
    ],
  ])(
    'of many %s are drawn',
    (_, item) => {
      expect(outcome(many(20_000, item)).svg).toBeDefined();
    },
    20_000,
  );

  it('of many texts on one line are drawn', () => {
    const text = boardWith('(gr_text "R" (layer "F.Fab")) '.repeat(100_000)).replaceAll('\n', ' ');
    expect(outcome(text).svg).toBeDefined();
  }, 20_000);

  it('are refused where they are too large', () => {
    expect(outcome(boardWith(' '.repeat(25_000_001))).reason).toContain('25 million characters');
  });
});
