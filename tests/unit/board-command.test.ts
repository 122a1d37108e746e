/** `npm run board`: what it prints of a file, and where it draws. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { BoardFacts, PartsLine } from '../../src/schemas/board-record.ts';
import { partsListOf } from '../../src/boards/parts-list.ts';
import { boardCommand } from '../../src/programs/board/command.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { boardWith, fixtureBoard } from './board-setup.ts';

const FILE = 'tests/fixtures/boards/shapes.kicad_pcb';
const run = (...words: readonly string[]) =>
  runCommand(boardCommand, words, { cwd: process.cwd() });

describe('npm run board', () => {
  it('prints the facts and the parts', async () => {
    const { exitCode, output } = await run(FILE);
    expect(exitCode).toBe(0);
    expect(output.trim().split('\n')).toEqual([
      'shapes.kicad_pcb, a board of KiCad 9',
      '  Size            40 × 30 mm',
      '  Copper layers   4',
      '  Parts           3 in the bill of materials, 1 of them not fitted',
      '  Pads            14',
      '  Vias            2',
      '  Smallest drill  0.25 mm',
      '',
      '  Number  Value       Part number  Footprint            References',
      '  1       10k                      Resistor_SMD:R_0402  R2',
      '  1       10k                      Resistor_SMD:R_0402  R10 (not fitted)',
      '  1       AD9510 "A"  AD9510BCPZ   Own:Every_Pad        U1',
    ]);
  });

  it('prints the same for programs', async () => {
    const { exitCode, output } = await run(FILE, '--json');
    expect(exitCode).toBe(0);
    const { facts, parts } = JSON.parse(output) as { facts: BoardFacts; parts: PartsLine[] };
    expect(facts).toMatchObject({ copperLayers: 4, parts: 3, notFitted: 1 });
    expect(parts.at(-1)).toMatchObject({ references: ['U1'], quantity: 1, mpn: 'AD9510BCPZ' });
  });

  it('draws into the file that is named', async () => {
    const out = join(temporaryFolder('board'), 'drawing.svg');
    const { exitCode, output } = await run(FILE, '--out', out);
    expect([exitCode, output]).toEqual([0, expect.stringContaining(`Drawn in ${out}`)]);
    expect(readFileSync(out, 'utf8')).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  });

  it('reads a folder with the files of a board for its manufacture, or these files', async () => {
    const folder = 'tests/fixtures/gerber/protel';
    const rows = [
      '  Size            50.8 × 25.4 mm',
      '  Copper layers   2',
      '  Smallest drill  0.889 mm',
    ];
    const { exitCode, output } = await run(folder);
    expect(exitCode).toBe(0);
    expect(output.trimEnd().split('\n')).toEqual([
      'protel, a board in files for its manufacture',
      ...rows,
    ]);
    const one = await run(`${folder}/shed.GTL`, `${folder}/shed.GKO`, '--json');
    const { facts } = JSON.parse(one.output) as { facts: BoardFacts };
    expect(facts).toEqual({ size: { width: 50.8, height: 25.4 }, copperLayers: 1 });
  });

  it('says which files it did not use, and asks for those of one board', async () => {
    const folder = temporaryFolder('board');
    const copy = (from: string, to: string) =>
      writeFileSync(join(folder, to), readFileSync(`tests/fixtures/gerber/protel/shed.${from}`));
    for (const ending of ['GTL', 'GBL', 'GKO']) copy(ending, `a.${ending}`);
    copy('GTO', 'x.gbr');
    expect((await run(folder)).output).toContain(
      'Not used: x.gbr. Neither the file, nor a job file',
    );
    for (const ending of ['GTL', 'GKO']) copy(ending, `b.${ending}`);
    expect((await run(folder)).output).toContain('the files of several boards: a, b.');
  });

  it('says what is not there', async () => {
    const file = join(temporaryFolder('board'), 'empty.kicad_pcb');
    writeFileSync(file, '(kicad_pcb (version 20241229))');
    const { output } = await run(file);
    expect(output).toContain('Size            not stated: no edge is drawn');
    expect(output).toContain('Smallest drill  nothing is drilled');
    expect(output).toContain('No parts in the bill of materials.');
  });

  it('says of a file that it does not understand which it is, where, and what to do', async () => {
    const file = join(temporaryFolder('board'), 'broken.kicad_pcb');
    writeFileSync(file, boardWith('\n(via (at 1))'));
    expect(await run(file)).toEqual({
      exitCode: 2,
      output: `${file}: Line 3: "at" needs a number here, in millimetres and below 2147. Save the file again in KiCad.`,
    });
    expect((await run('README.md')).output).toContain('README.md: This is no board of KiCad');
  });

  it.each([
    [[], 'Name a .kicad_pcb file, or a folder'],
    [['a', 'b'], 'a cannot be read.'],
    [['no-such-file'], 'no-such-file cannot be read.'],
    [['tests'], 'tests: The folder itself holds no set of Gerber files.'],
    [[FILE, '--out', 'no-such-folder/x.svg'], 'x.svg cannot be written.'],
  ])('refuses %j', async (words, reason) => {
    const { exitCode, output } = await run(...words);
    expect([exitCode, output]).toEqual([2, expect.stringContaining(reason)]);
  });
});

describe('a parts list', () => {
  it('holds parts that are the same on one line, in natural order', () => {
    const [part] = fixtureBoard('shapes').parts.filter(({ reference }) => reference === 'R2');
    if (!part) throw new Error('R2 is not there');
    const parts = [
      { ...part, reference: 'C2', value: '1n' },
      { ...part, reference: 'C10', value: '1n' },
      { ...part, reference: 'C11', value: '1n', fitted: false },
      { ...part, reference: 'C12', value: '1n', mpn: 'X7R' },
      { ...part, reference: 'H1', value: '1n', listed: false },
    ];
    expect(partsListOf(parts).map(({ references }) => references)).toEqual([
      ['C2', 'C10'],
      ['C11'],
      ['C12'],
    ]);
  });
});
