/**
 * A board as SVG: both sides, the back as one sees it after turning the board over. Of the file, only numbers come in.
 * Each layer is a group with a class, so that CSS alone switches it.
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
  /** As it is sent, with gzip. */
  readonly bytes: number;
  /** What would have made it too large. */
  readonly leftOut: readonly LeftOut[];
  /** One of the sides in a drawing of its own. */
  readonly side: (side: Side) => string;
}

/** In the finest detail that is small enough. */
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
