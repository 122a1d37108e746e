/** Whatever a design file holds, it ends in a clean drawing or in a reason, and soon. */
import { describe, expect, it } from 'vitest';

import { drawFile } from '../../src/boards/draw-file.ts';
import { drawBoard } from '../../src/boards/drawing/draw-board.ts';
import { factsOf } from '../../src/boards/facts.ts';
import { foreignMarkup } from '../../src/boards/drawing/markup-check.ts';
import { BoardFault } from '../../src/boards/fault.ts';
import { readBoard } from '../../src/boards/kicad/read-board.ts';
import { boardSchema } from '../../src/schemas/board-record.ts';
import { chanceOf } from '../refresh/chance.ts';
import { mutated } from '../support/mutated-board.ts';
import { boardWith, FIXTURES, fixtureText } from './board-setup.ts';

const PLACE = {
  slug: 'board',
  file: 'board.kicad_pcb',
  repository: 'https://git.example.org/things/board',
  commit: 'a'.repeat(40),
  hash: 'b'.repeat(40),
  drawn: '2026-11-20',
  tool: 'kicad_pcb',
} as const;

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

  it('end in a record that fits, with clean drawings of both sides', () => {
    const chance = chanceOf(31);
    const outcomes = Array.from({ length: 150 }, () =>
      drawFile(mutated(fixtureText(chance.pick(FIXTURES)), chance)),
    );
    for (const { facts, parts, sides, refused } of outcomes) {
      const drawings = sides && { drawings: { top: 'a.svg', bottom: 'b.svg' } };
      const record = { ...PLACE, facts, parts, ...drawings, ...(refused && { refused }) };
      expect(boardSchema.safeParse(record).error?.issues ?? []).toEqual([]);
      for (const svg of Object.values(sides ?? {})) expect(foreignMarkup(svg)).toBe('');
    }
    expect(outcomes.filter(({ sides }) => sides).length).toBeGreaterThan(30);
  });

  it('would show what is foreign', () => {
    const svg = outcome(fixtureText('shapes')).svg ?? '';
    expect(foreignMarkup(svg.replace('<defs>', '<defs><script/>'))).toBe('<script/>');
    expect(foreignMarkup(svg.replace('<defs>', '<defs>text'))).toBe('text');
    for (const attribute of [
      ' onload="a()"',
      ' style="fill:red"',
      ' href="https://elsewhere.example/a.svg#b"',
      ' fill="url(//elsewhere.example/a.svg#b)"',
      ' href="data:text/html,a"',
    ]) {
      expect(foreignMarkup(svg.replace('<defs>', `<defs${attribute}>`)), attribute).not.toBe('');
    }
    const style = '<style>@import "https://elsewhere.example/a.css";';
    expect(foreignMarkup(svg.replace('<style>', style))).not.toBe('');
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
