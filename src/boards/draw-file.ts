/** All that is made of the files of one board: facts, parts and both sides drawn, or the reason why not. */
import type { BoardFacts, LeftOut, PartsLine } from '../schemas/board-record.ts';
import type { Board } from './board.ts';
import { drawBoard } from './drawing/draw-board.ts';
import { factsOf } from './facts.ts';
import { BoardFault } from './fault.ts';
import type { NamedText, Unused } from './gerber/layers.ts';
import { readSet } from './gerber/read-set.ts';
import { readBoard } from './kicad/read-board.ts';
import { partsListOf } from './parts-list.ts';

export interface DrawnFile {
  readonly facts: BoardFacts;
  readonly parts: readonly PartsLine[];
  /** The text of an SVG for each side. */
  readonly sides?: { readonly top: string; readonly bottom: string };
  /** What is not in them. */
  readonly omitted?: readonly LeftOut[];
  /** Files of a set that are not on the board. */
  readonly unused?: readonly Unused[];
  /** A sentence, where there are no sides. */
  readonly refused?: string;
}

/** The text of a design file, or the files of a set. */
export type BoardTexts = string | readonly NamedText[];

export function drawTexts(texts: BoardTexts): DrawnFile {
  return typeof texts === 'string' ? drawFile(texts) : drawSet(texts);
}

/** @param text of a `.kicad_pcb` file. */
export function drawFile(text: string): DrawnFile {
  return orRefused(NOTHING, () => drawnOf(readBoard(text)));
}

/** @param files for the manufacture of one board, Gerber and drill files among them. */
export function drawSet(files: readonly NamedText[]): DrawnFile {
  return orRefused(NOTHING, () => {
    const { board, unused } = readSet(files);
    return { ...drawnOf(board), ...(unused.length > 0 && { unused }) };
  });
}

const NOTHING: Said = { facts: {}, parts: [] };

type Said = Pick<DrawnFile, 'facts' | 'parts'>;

function drawnOf(board: Board): DrawnFile {
  const said = { facts: factsOf(board), parts: partsListOf(board.parts) };
  return orRefused(said, () => ({ ...said, ...sidesOf(board) }));
}

function sidesOf(board: Board): Pick<DrawnFile, 'sides' | 'omitted'> {
  const { side, leftOut } = drawBoard(board);
  const sides = { top: side('top'), bottom: side('bottom') };
  return { sides, ...(leftOut.length > 0 && { omitted: leftOut }) };
}

function orRefused(said: Said, draw: () => DrawnFile): DrawnFile {
  try {
    return draw();
  } catch (error) {
    if (error instanceof BoardFault) return { ...said, refused: error.message };
    throw error;
  }
}
