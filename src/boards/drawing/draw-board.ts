/**
 * A board as SVG: both sides, the back mirrored as when turning the board over. Only numbers are taken from the file.
 * Each layer is a group with a class, which CSS can switch off.
 */
import { gzipSync } from 'node:zlib';

import { boardMessages as say } from '#messages/boards.ts';
import type { LeftOut } from '../../schemas/board-record.ts';
import type { Board } from '../board.ts';
import { BoardFault } from '../fault.ts';
import { outlineOf } from '../outline.ts';
import { LEVELS, MAX_BYTES } from './levels.ts';
import { boardMarkup, sideMarkup, type Side } from './board-markup.ts';

export interface Drawing {
  readonly svg: string;
  /** Size when compressed with gzip. */
  readonly bytes: number;
  /** What was omitted to reduce the size. */
  readonly leftOut: readonly LeftOut[];
  /** The drawing of a single side. */
  readonly side: (side: Side) => string;
}

/** In the finest detail that is within the size limit. */
export function drawBoard(board: Board): Drawing {
  const outline = outlineOf(board.figures['Edge.Cuts']);
  if (!outline) {
    throw new BoardFault(board.kicad === undefined ? say.faults.gerber.noEdge : say.faults.noEdge);
  }
  for (const level of LEVELS) {
    const svg = boardMarkup(board, outline, level);
    const bytes = gzipSync(svg, { level: 9 }).length;
    if (bytes > (level.most ?? MAX_BYTES)) continue;
    const side = (name: Side) => sideMarkup(board, outline, level, name);
    return { svg, bytes, leftOut: level.leftOut, side };
  }
  throw new BoardFault(say.faults.tooDetailed);
}
