/** Processes the files of one board: facts, parts and drawings of both sides, or the reason why not. */
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
  /** SVG text of each side. */
  readonly sides?: { readonly top: string; readonly bottom: string };
  /** What was omitted from the drawings. */
  readonly omitted?: readonly LeftOut[];
  /** Files of a set that are not part of the board. */
  readonly unused?: readonly Unused[];
  /** One sentence, if there are no drawings. */
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

/** @param files manufacturing files of one board: Gerber, drill and others. */
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
