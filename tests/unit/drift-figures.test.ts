/** Figures of an entry that the design file of its board contradicts. */
import { describe, expect, it } from 'vitest';

import { type BoardRecord, boardSchema } from '../../src/schemas/board-record.ts';
import { drift, EDIT, SITE, URL } from './drift-setup.ts';

const COMMIT = '5f3c1d2a9b8e7f60514233241506978869788a9b';
const FACTS = {
  size: { width: 120, height: 80.5 },
  copperLayers: 6,
  parts: 1213,
  vias: 40,
  smallestDrill: 0.3,
};

const board = (facts: BoardRecord['facts'] = FACTS, slug = 'tool') =>
  boardSchema.parse({
    slug,
    file: `hw/${slug}.kicad_pcb`,
    repository: URL,
    commit: COMMIT,
    hash: COMMIT,
    drawn: '2026-11-02',
    tool: 'kicad_pcb',
    facts,
    parts: [],
    drawings: { top: `${slug}-top.svg`, bottom: `${slug}-bottom.svg` },
  });

const findings = (parameter: string, value: string | number, boards = [board()]) =>
  drift({ specifications: [{ parameter, value }] }, undefined, {}, SITE, boards).findings;

describe('a figure of an entry', () => {
  it('that its board contradicts is found, with the file and the commit', () => {
    expect(findings('Copper layers', 4)).toEqual([
      {
        code: 'figure-differs',
        project: 'tool',
        message: 'The entry says 4 for “Copper layers”; its design files say something else.',
        about: 'Copper layers',
        details: [
          `hw/tool.kicad_pcb at 5f3c1d2a says 6: ${URL}/-/blob/${COMMIT}/hw/tool.kicad_pcb`,
        ],
        who: 'office',
        where: { file: 'catalogue/software/tool.yaml', url: EDIT },
      },
    ]);
  });

  it.each([
    ['Size', '100 × 80 mm', '120 × 80.5 mm'],
    ['Dimensions', '12 x 9 cm', '120 × 80.5 mm'],
    ['Layers', '8 layers', '6'],
    ['Parts', '1,200', '1,213'],
    ['Number of vias', '41', '40'],
    ['Smallest drill', '0.2 mm', '0.3 mm'],
  ])('differs: %s %s', (parameter, value, found) => {
    expect(findings(parameter, value).map(({ details }) => details?.[0])).toEqual([
      expect.stringContaining(`says ${found}:`),
    ]);
  });

  it.each([
    ['Size', '120 × 80 mm'],
    ['Size', '80.5 mm x 120 mm'],
    ['Size', '12 × 8 cm'],
    ['Size', 'Half of a page'],
    ['Size', '120 × 80 × 20 mm'],
    ['Layers', '6-layer'],
    ['Parts', 'about 1,200'],
    ['Parts', '1 213'],
    ['Smallest drill', '0.3 mm'],
    ['Pads', '7'],
    ['Channels', '4'],
  ])('fits, or says too little to be held against: %s %s', (parameter, value) => {
    expect(findings(parameter, value)).toEqual([]);
  });

  it('fits where one of several boards has it', () => {
    const boards = [board(), board({ copperLayers: 4 }, 'rear')];
    expect(findings('Layers', 4, boards)).toEqual([]);
    expect(findings('Layers', 2, boards)[0]?.details).toHaveLength(2);
  });

  it('is let alone where the entry refuses what is read of boards', () => {
    const harvest = { without: ['boards' as const], because: 'It is another board.' };
    const specifications = [{ parameter: 'Layers', value: 4 }];
    expect(drift({ specifications, harvest }, undefined, {}, SITE, [board()]).findings).toEqual([]);
  });
});
