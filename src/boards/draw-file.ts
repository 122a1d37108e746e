/** All that is made of one design file: facts, parts and both sides drawn, or the reason why not. */
import type { BoardFacts, PartsLine } from '../schemas/board-record.ts';
import type { Board } from './board.ts';
import { drawBoard } from './drawing/draw-board.ts';
import { factsOf } from './facts.ts';
import { BoardFault } from './fault.ts';
import { readBoard } from './kicad/read-board.ts';
import { partsListOf } from './parts-list.ts';

export interface DrawnFile {
  readonly facts: BoardFacts;
  readonly parts: readonly PartsLine[];
  /** The text of an SVG for each side. */
  readonly sides?: { readonly top: string; readonly bottom: string };
  /** A sentence, where there are no sides. */
  readonly refused?: string;
}

/** @param text of a `.kicad_pcb` file. */
export function drawFile(text: string): DrawnFile {
  return orRefused({ facts: {}, parts: [] }, () => {
    const board = readBoard(text);
    const said = { facts: factsOf(board), parts: partsListOf(board.parts) };
    return orRefused(said, () => ({ ...said, sides: sidesOf(board) }));
  });
}

function sidesOf(board: Board): NonNullable<DrawnFile['sides']> {
  const { side } = drawBoard(board);
  return { top: side('top'), bottom: side('bottom') };
}

function orRefused(said: Pick<DrawnFile, 'facts' | 'parts'>, draw: () => DrawnFile): DrawnFile {
  try {
    return draw();
  } catch (error) {
    if (error instanceof BoardFault) return { ...said, refused: error.message };
    throw error;
  }
}
