/** What is read from a design file, against what stands in it, and against what another program finds in real ones. */
import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import type { Part } from '../../src/boards/board.ts';
import { factsOf } from '../../src/boards/facts.ts';
import { readBoard } from '../../src/boards/kicad/read-board.ts';
import { outlineOf } from '../../src/boards/outline.ts';
import { boardWith, fixtureBoard, realBoards } from './board-setup.ts';

describe('the facts of a board', () => {
  it('are counted from the file', () => {
    expect(factsOf(fixtureBoard('shapes'))).toEqual({
      size: { width: 40, height: 30 },
      copperLayers: 4,
      parts: 3,
      notFitted: 1,
      pads: 14,
      vias: 2,
      holes: 4,
      smallestDrill: 0.25,
    });
  });

  it('are read from files of KiCad 6 and 10 alike', () => {
    expect(fixtureBoard('kicad-6').kicad).toBe(6);
    expect(factsOf(fixtureBoard('kicad-6'))).toEqual({
      size: { width: 15, height: 15.5 },
      copperLayers: 2,
      parts: 0,
      notFitted: 0,
      pads: 1,
      vias: 1,
      holes: 2,
      smallestDrill: 0.4,
    });
    expect(fixtureBoard('kicad-10').kicad).toBe(10);
    expect(factsOf(fixtureBoard('kicad-10'))).toMatchObject({
      size: { width: 10, height: 20 },
      parts: 1,
      vias: 2,
      smallestDrill: 0.2,
    });
  });

  it('leave out what the file does not have', () => {
    const facts = factsOf(readBoard('(kicad_pcb (version 20241229))'));
    expect(facts).toEqual({ copperLayers: 0, parts: 0, notFitted: 0, pads: 0, vias: 0, holes: 0 });
  });

  it('take a size along the middle of the edge, with what an arc bulges', () => {
    const arc = `(gr_arc (start 10 0) (mid 15 10) (end 10 20) (stroke (width 0.5)) (layer "Edge.Cuts"))`;
    expect(factsOf(readBoard(boardWith(arc))).size?.width).toBe(15);
  });
});

describe('the parts', () => {
  it('stand in natural order with what the file says of them', () => {
    const { parts } = fixtureBoard('shapes');
    expect(parts.map(({ reference }) => reference)).toEqual(['FID1', 'R2', 'R10', 'U1']);
    expect(parts.at(-1)).toEqual({
      reference: 'U1',
      value: 'AD9510 "A"',
      footprint: 'Own:Every_Pad',
      mpn: 'AD9510BCPZ',
      side: 'front',
      listed: true,
      placed: true,
      fitted: true,
    } satisfies Part);
    expect(parts[0]).toMatchObject({ listed: false, placed: true });
    expect(parts[1]).toMatchObject({ listed: true, placed: false });
    expect(parts[2]).toMatchObject({ side: 'back', fitted: false });
  });

  it('have a reference as text of the footprint in older files', () => {
    expect(fixtureBoard('kicad-6').parts).toMatchObject([
      { reference: 'J2', value: 'Pin', side: 'back', listed: false },
    ]);
  });

  it('bring no sign that a terminal or a page would obey', () => {
    const board = readBoard(
      boardWith(`(footprint "F" (layer "F.Cu") (at 0 0)
        (property "Reference" "R\u001B[2J\u202E1") (property "Value" "\u0007${'9'.repeat(1000)}"))`),
    );
    expect(board.parts[0]?.reference).toBe('R [2J 1');
    expect(board.parts[0]?.value).toBe('9'.repeat(300));
  });
});

describe('the edge', () => {
  it('is joined from pieces in any order, and from those in footprints', () => {
    const outline = outlineOf(fixtureBoard('shapes').figures['Edge.Cuts']);
    expect(outline?.loops).toHaveLength(3);
    expect(outline?.open).toEqual([]);
  });

  it('stays open where pieces do not meet', () => {
    const lines = `(gr_line (start 1 1) (end 5 1) (layer "Edge.Cuts") (width 0.1))
      (gr_line (start 5 1.1) (end 5 5) (layer "Edge.Cuts") (width 0.1))`;
    const outline = outlineOf(readBoard(boardWith(lines)).figures['Edge.Cuts']);
    expect([outline?.loops.length, outline?.open.length]).toEqual([1, 2]);
  });

  it('is none where none is drawn', () => {
    expect(outlineOf([])).toBeUndefined();
  });
});

const boards = realBoards();

describe.skipIf(boards.length === 0)('real boards', () => {
  it.each(boards)(
    '$file',
    (real) => {
      const board = readBoard(real.text());
      const facts = factsOf(board);
      const outline = outlineOf(board.figures['Edge.Cuts']);
      const { footprints } = real;
      expect({
        kicad: String(board.kicad),
        layers: facts.copperLayers,
        listed: facts.parts,
        placed: board.parts.filter(({ placed }) => placed).length,
        parts: board.parts.length,
        pads: facts.pads,
        vias: facts.vias,
        holes: facts.holes,
        drill: facts.smallestDrill ?? null,
        loops: outline?.loops.length,
        open: outline?.open.length,
        hash: hashOf(board.parts),
      }).toEqual({
        kicad: real.kicad,
        layers: real.copperLayers,
        listed: footprints.withReferenceInBom,
        placed: footprints.withReferenceToPlace,
        parts: footprints.withReference,
        pads: real.pads.total,
        vias: real.vias.total,
        holes: real.throughHoles.total,
        drill: real.throughHoles.smallestMm,
        loops: real.outline.closedLoops,
        open: real.outline.openChains,
        hash: real.partsSha256,
      });
      expect(facts.size?.width).toBeCloseTo(real.outline.bbox.width, 2);
      expect(facts.size?.height).toBeCloseTo(real.outline.bbox.height, 2);
    },
    60_000,
  );
});

/** The list that was hashed has capital letters before small ones. */
function hashOf(parts: readonly Part[]): string {
  const rows = parts
    .toSorted((a, b) => byCode(keyOf(a.reference), keyOf(b.reference)))
    .map(({ reference, value, footprint }) => `${reference}\t${value}\t${footprint}\n`);
  return createHash('sha256').update(rows.join('')).digest('hex');
}

function keyOf(reference: string): string {
  return reference.replaceAll(/\d+/g, (digits) => digits.padStart(12, '0'));
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
