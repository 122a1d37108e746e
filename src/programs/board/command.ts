/** `npm run board`: prints facts and parts from the design files of a board, and draws it. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

import { boardMessages as say } from '#messages/boards.ts';
import { drawBoard } from '../../boards/drawing/draw-board.ts';
import { factsOf } from '../../boards/facts.ts';
import { BoardFault } from '../../boards/fault.ts';
import { readSet, type ReadSet } from '../../boards/gerber/read-set.ts';
import { mayBeLayer } from '../../boards/gerber/roles.ts';
import { setsIn } from '../../boards/gerber/sets.ts';
import { readBoard } from '../../boards/kicad/read-board.ts';
import { MAX_BOARD } from '../../boards/limits.ts';
import { partsListOf } from '../../boards/parts-list.ts';
import { command, UsageError, type Terminal } from '../../lib/command.ts';
import { factsText, partsText } from './format.ts';

export interface CommandContext extends Terminal {
  /** Folder to which relative paths refer. */
  readonly cwd: string;
}

/** Exit codes: 0 read, and drawn if asked for; 2 could not read it. */
export const boardCommand = command({
  usage: say.command.usage,
  options: { out: { type: 'string' }, json: { type: 'boolean' } },
  allowPositionals: true,
  run: (
    { values: { out, json }, positionals: names },
    { cwd, print, complain }: CommandContext,
  ) => {
    const [name] = names;
    if (!name) throw new UsageError(say.command.noFile);
    const said = json ? complain : print;
    try {
      const { board, unused } = readNamed(names.map((one) => resolve(cwd, one)));
      const [facts, parts] = [factsOf(board), partsListOf(board.parts)];
      const { kicad } = board;
      if (json) print(JSON.stringify({ kicad, facts, ...(board.parts && { parts }) }, null, 2));
      else {
        print(factsText(basename(name), kicad, facts));
        if (board.parts) print(partsText(parts));
      }
      for (const file of unused) said(say.command.unused(basename(file.name), file.reason));
      if (out !== undefined) {
        const { svg, bytes, leftOut } = drawBoard(board);
        write(resolve(cwd, out), svg);
        said(say.command.drawn(out, bytes / 1000));
        if (leftOut.length > 0) said(say.command.leftOut(leftOut));
      }
    } catch (error) {
      if (!(error instanceof BoardFault)) throw error;
      throw new Error(`${name}: ${error.message}`, { cause: error });
    }
    return 0;
  },
});

/** A design file, a folder of manufacturing files, or those files themselves. */
function readNamed(paths: readonly string[]): ReadSet {
  const [path = '', ...more] = paths;
  const isFolder = orFault(say.command.unreadable(path), () => statSync(path)).isDirectory();
  if (more.length === 0 && !isFolder && !mayBeLayer(path)) {
    return { board: readBoard(readText(path)), unused: [] };
  }
  const files = isFolder && more.length === 0 ? filesIn(path) : paths;
  return readSet(files.map((name) => ({ name, text: readText(name) })));
}

function filesIn(folder: string): readonly string[] {
  const all = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const sets = setsIn(all.map(({ name }) => ({ path: join(folder, name) })));
  if (sets.length > 1)
    throw new BoardFault(say.command.severalBoards(sets.map(({ name }) => name)));
  const [set] = sets;
  if (!set) throw new BoardFault(say.command.noLayers);
  return set.files.map(({ path }) => path);
}

function readText(path: string): string {
  const stats = orFault(say.command.unreadable(path), () => statSync(path));
  // Reading a pipe or a device may never end.
  if (!stats.isFile()) throw new Error(say.command.unreadable(path));
  if (stats.size > MAX_BOARD) throw new BoardFault(say.faults.tooLarge(MAX_BOARD / 1e6));
  return orFault(say.command.unreadable(path), () => readFileSync(path, 'utf8'));
}

function write(path: string, text: string): void {
  orFault(say.command.unwritable(path), () => writeFileSync(path, text));
}

function orFault<T>(message: string, run: () => T): T {
  try {
    return run();
  } catch (cause) {
    throw new Error(message, { cause });
  }
}
