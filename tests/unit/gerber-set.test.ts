/** Boards that are there as Gerber and drill files alone: which file is what, and what they say together. */
import { describe, expect, it } from 'vitest';

import { drawSet } from '../../src/boards/draw-file.ts';
import { drawBoard } from '../../src/boards/drawing/draw-board.ts';
import { foreignMarkup } from '../../src/boards/drawing/markup-check.ts';
import { factsOf } from '../../src/boards/facts.ts';
import { readSet } from '../../src/boards/gerber/read-set.ts';
import { fixtureBoard } from './board-setup.ts';
import { gerber, setFiles } from './gerber-setup.ts';

const edge = (side = 10_000) => `D10*X0Y0D02*X${side}D01*Y${side}D01*X0D01*Y0D01*`;

/** A board of ten millimetres with whatever else. */
function set(files: Readonly<Record<string, string>>) {
  return Object.entries({
    'a-F_Cu.gbr': 'D10*X1000Y1000D03*',
    'a-Edge_Cuts.gbr': edge(),
    ...files,
  }).map(([name, text]) => ({
    name,
    text: text.startsWith('M48') || text.startsWith('{') ? text : gerber(text),
  }));
}

describe('the files of a board', () => {
  it('say the same as its design file, parts aside', () => {
    const { board, unused } = readSet(setFiles('kicad-6'));
    const { parts, notFitted, ...facts } = factsOf(fixtureBoard('kicad-6'));
    expect([parts, notFitted]).toEqual([0, 0]);
    expect(factsOf(board)).toEqual(facts);
    expect(unused).toEqual([]);
  });

  it('of older programs are read by their names, and say what they say', () => {
    const { board, unused } = readSet(setFiles('protel'));
    expect(factsOf(board)).toEqual({
      size: { width: 50.8, height: 25.4 },
      copperLayers: 2,
      holes: 3,
      smallestDrill: 0.889,
    });
    expect(unused).toEqual([]);
    expect(foreignMarkup(drawBoard(board).svg)).toBe('');
  });

  it('leave out what they do not state, and do not say that nothing is drilled', () => {
    const facts = factsOf(readSet(set({})).board);
    expect(facts).toEqual({ size: { width: 10, height: 10 }, copperLayers: 1 });
  });

  it('are copper layers as many as they say', () => {
    const layers = (files: Readonly<Record<string, string>>) =>
      readSet(set(files)).board.copperLayers;
    expect(layers({ 'a-In1_Cu.gbr': '', 'a-In2_Cu.gbr': '', 'a-B_Cu.gbr': '' })).toHaveLength(4);
    expect(layers({ 'a.gbl': '%TF.FileFunction,Copper,L6,Bot*%' })).toHaveLength(6);
    const job = '{ "GeneralSpecs": { "LayerNumber": 8 } }';
    expect(layers({ 'a-job.gbrjob': job })).toHaveLength(8);
  });

  it('know pads and vias where their attributes do', () => {
    const pad = (use: string, code: number) => `%TA.AperFunction,${use}*%%ADD${code}C,1*%`;
    const copper = `${pad('ViaPad', 11)}${pad('ComponentPad', 12)}${pad('SMDPad', 13)}D11*X2000Y2000D03*D12*X4000D03*D13*X6000D03*`;
    const drills = 'M48\nMETRIC\nT1C0.5\n%\nT1\nX2.0Y2.0\nX4.0Y2.0';
    const files = { 'a-F_Cu.gbr': copper, 'a-B_Cu.gbr': copper, 'a.drl': drills };
    expect(factsOf(readSet(set(files)).board)).toMatchObject({ pads: 3, vias: 1, holes: 2 });
    const other = { ...files, 'a-B_Cu.gbr': `${copper}%TD*%%ADD14C,1*%D14*X8000D03*` };
    const facts = factsOf(readSet(set(other)).board);
    expect([facts.pads, facts.vias, facts.holes]).toEqual([undefined, undefined, 2]);
    // A pad that is drawn by its contour is no flash.
    const drawn = {
      ...files,
      'a-B_Cu.gbr': `${copper}%TO.P,U1,1*%G36*X0Y0D02*X1000D01*Y1000D01*X0Y0D01*G37*`,
    };
    expect(factsOf(readSet(set(drawn)).board)).not.toHaveProperty('pads');
  });

  it('may have their drills in a Gerber file', () => {
    const drills = `%TF.FileFunction,Plated,1,2,PTH*%%TA.AperFunction,ViaDrill*%%ADD11C,0.5*%D11*X2000Y2000D03*X3000D02*X5000D01*`;
    const { holes } = readSet(set({ 'a-drl.gbr': drills })).board;
    expect(holes?.map(({ diameter, isVia }) => [diameter, isVia])).toEqual([
      [0.5, true],
      [0.5, true],
    ]);
  });
});

describe('a layer', () => {
  const edgeOf = (files: Readonly<Record<string, string>>) => {
    const { board, unused } = readSet(set(files));
    return [factsOf(board).size?.width, unused.map(({ name }) => name)];
  };

  it('is what the file says, then what the job file says, then what its name says', () => {
    expect(edgeOf({ 'b.gbr': `%TF.FileFunction,Profile,NP*%${edge(20_000)}` })).toEqual([
      20,
      ['a-Edge_Cuts.gbr'],
    ]);
    const job = '{ "FilesAttributes": [{ "Path": "b.gbr", "FileFunction": "Profile" }] }';
    expect(edgeOf({ 'b.gbr': edge(30_000), 'a.gbrjob': job })).toEqual([30, ['a-Edge_Cuts.gbr']]);
    expect(edgeOf({ 'b.gko': edge(30_000) })).toEqual([10, ['b.gko']]);
    expect(edgeOf({ 'b.gbr': edge(30_000) })).toEqual([10, ['b.gbr']]);
  });

  it('that only its name calls the edge is the line that closes round all others', () => {
    const frame = 'D10*X50000Y50000D02*X60000D01*';
    const hole = 'X2000Y2000D02*X3000D01*Y3000D01*X2000Y2000D01*';
    const { board } = readSet(set({ 'a-Edge_Cuts.gbr': `${edge()}${edge()}${hole}${frame}` }));
    expect(factsOf(board).size).toEqual({ width: 10, height: 10 });
    expect(board.figures['Edge.Cuts']).toHaveLength(2);
    expect(edgeOf({ 'a-Edge_Cuts.gbr': frame, 'a.gm1': edge() })).toEqual([
      10,
      ['a-Edge_Cuts.gbr'],
    ]);
  });
});

describe('a set that cannot be drawn', () => {
  const reason = (files: Readonly<Record<string, string>>) => drawSet(set(files)).refused;

  it('says which file is wrong, where, and what to do', () => {
    expect(reason({ 'a-F_Cu.gbr': 'D77*' })).toMatch(
      /^a-F_Cu\.gbr: Line 4: what is drawn with .*\.$/,
    );
    expect(reason({ 'a-Edge_Cuts.gbr': 'D10*X0Y0D02*X1000D01*' })).toContain(
      'None of the files draws the edge',
    );
    expect(reason({ 'a-F_Cu.gbr': '%TF.Part,Array*%' })).toContain('a panel with several boards');
    expect(drawSet([{ name: 'a.txt', text: 'A text.' }]).refused).toContain(
      'None of the files is one of copper',
    );
    const large = [{ name: 'a.gtl', text: ' '.repeat(25_000_001) }];
    expect(drawSet(large).refused).toContain('25 million characters');
  });

  it('still has facts', () => {
    const { facts } = drawSet(
      set({ 'a-Edge_Cuts.gbr': '', 'a.drl': 'M48\nMETRIC\nT1C0.5\n%\nT1\nX2.0Y2.0' }),
    );
    expect(facts).toEqual({ copperLayers: 1, holes: 1, smallestDrill: 0.5 });
  });

  it('is drawn without drills that cannot be read, and says so', () => {
    const far = 'M48\nMETRIC\nT1C0.5\n%\nT1\nX200.0Y200.0';
    const { sides, unused, facts } = drawSet(set({ 'a.drl': far }));
    expect(sides).toBeDefined();
    expect(unused).toEqual([
      { name: 'a.drl', reason: expect.stringContaining('stand beside the board') },
    ]);
    expect(facts).not.toHaveProperty('holes');
    const sizeless = drawSet(set({ 'a.drl': 'M48\nMETRIC\n%\nT1\nX2.0Y2.0' }));
    expect(sizeless.unused?.[0]?.reason).toContain('the size of the drill is not stated');
  });
});
