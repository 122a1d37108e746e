/** `npm run board`: prints what a design file says of its board, and draws it. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';

import { boardMessages as say } from '#messages/boards.ts';
import { drawBoard } from '../../boards/drawing/draw-board.ts';
import { factsOf } from '../../boards/facts.ts';
import { BoardFault } from '../../boards/fault.ts';
import { MAX_BOARD, readBoard } from '../../boards/kicad/read-board.ts';
import { partsListOf } from '../../boards/parts-list.ts';
import { command, UsageError, type Terminal } from '../../lib/command.ts';
import { factsText, partsText } from './format.ts';

export interface CommandContext extends Terminal {
  /** Where the names of files count from. */
  readonly cwd: string;
}

/** 0 it is read, and drawn if that was asked for; 2 it could not be. */
export const boardCommand = command({
  usage: say.command.usage,
  options: { out: { type: 'string' }, json: { type: 'boolean' } },
  allowPositionals: true,
  run: ({ values: { out, json }, positionals }, { cwd, print, complain }: CommandContext) => {
    const [name, ...more] = positionals;
    if (!name || more.length > 0) throw new UsageError(say.command.oneFile);
    try {
      const board = readBoard(readText(resolve(cwd, name)));
      const [facts, parts] = [factsOf(board), partsListOf(board.parts)];
      if (json) print(JSON.stringify({ kicad: board.kicad, facts, parts }, null, 2));
      else {
        print(factsText(basename(name), board.kicad, facts));
        print(partsText(parts));
      }
      if (out !== undefined) {
        const { svg, bytes, leftOut } = drawBoard(board);
        write(resolve(cwd, out), svg);
        const said = json ? complain : print;
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

function readText(path: string): string {
  const stats = orFault(say.command.unreadable(path), () => statSync(path));
  // A pipe or a device may never end.
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
