/** Measures how long it takes to draw boards, the size of the drawings, and the handling of damaged files. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { drawSet } from '../../src/boards/draw-file.ts';
import { drawBoard } from '../../src/boards/drawing/draw-board.ts';
import { foreignMarkup } from '../../src/boards/drawing/markup-check.ts';
import { BoardFault } from '../../src/boards/fault.ts';
import { readBoard } from '../../src/boards/kicad/read-board.ts';
import { chanceOf } from '../refresh/chance.ts';
import { mutated } from '../support/mutated-board.ts';
import { mutatedSet } from '../support/mutated-set.ts';
import { setFiles, SETS } from '../unit/gerber-setup.ts';

const FIXTURES = 'tests/fixtures/boards';

/** @param folder with boards, also in subfolders; by default those of the tests. */
export function measureBoards(folder = process.env['OSPO_BOARDS'] ?? FIXTURES): void {
  console.table(boardsIn(folder).map((path) => measured(path)));
  console.log(`Peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  console.table([measureDamage(10_000), measureDamagedSets(10_000)]);
}

function boardsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.kicad_pcb'))
    .map((name) => join(folder, name))
    .toSorted();
}

function measured(path: string) {
  const text = readFileSync(path, 'utf8');
  const before = process.cpuUsage();
  const { bytes, leftOut } = drawBoard(readBoard(text));
  const { user, system } = process.cpuUsage(before);
  return {
    board: path,
    'file, kB': Math.round(text.length / 1000),
    'processor, ms': Math.round((user + system) / 1000),
    'drawing, kB with gzip': Math.round(bytes / 100) / 10,
    'left out': leftOut.join(', '),
  };
}

/** Any exception but a `BoardFault`, and foreign markup in a drawing, ends the program. */
function measureDamage(files: number) {
  const chance = chanceOf(1);
  const texts = boardsIn(FIXTURES).map((path) => readFileSync(path, 'utf8'));
  let drawn = 0;
  let slowest = 0;
  for (let file = 0; file < files; file += 1) {
    const text = mutated(chance.pick(texts), chance);
    const begin = performance.now();
    try {
      const { svg } = drawBoard(readBoard(text));
      if (foreignMarkup(svg) !== '') throw new Error(`Foreign markup in file ${file}.`);
      drawn += 1;
    } catch (error) {
      if (!(error instanceof BoardFault)) throw error;
    }
    slowest = Math.max(slowest, performance.now() - begin);
  }
  return {
    'damaged files': files,
    drawn,
    'refused with a reason': files - drawn,
    'slowest, ms': Math.round(slowest),
  };
}

/** The same of sets of Gerber and drill files. */
function measureDamagedSets(files: number) {
  const chance = chanceOf(1);
  const sets = SETS.map(setFiles);
  let [drawn, slowest] = [0, 0];
  for (let file = 0; file < files; file += 1) {
    const set = mutatedSet(chance.pick(sets), chance);
    const begin = performance.now();
    const { sides } = drawSet(set);
    slowest = Math.max(slowest, performance.now() - begin);
    if (!sides) continue;
    drawn += 1;
    if (foreignMarkup(sides.top) + foreignMarkup(sides.bottom) !== '')
      throw new Error(`Foreign markup in set ${file}.`);
  }
  return {
    'damaged sets': files,
    drawn,
    'refused with a reason': files - drawn,
    'slowest, ms': Math.round(slowest),
  };
}
