/** What a board is, in numbers, from its design file alone. */
import type { Board } from './board.ts';
import { outlineOf } from './outline.ts';

export interface BoardFacts {
  /** Of the smallest box round the edge, in mm; none where the file draws no edge. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly copperLayers: number;
  /** In a bill of materials. */
  readonly parts: number;
  /** Of these, not to be fitted. */
  readonly notFitted: number;
  readonly pads: number;
  readonly vias: number;
  readonly holes: number;
  /** In mm; of a slot, its shorter side. None where nothing is drilled. */
  readonly smallestDrill?: number;
}

export function factsOf(board: Board): BoardFacts {
  const box = outlineOf(board.figures['Edge.Cuts'])?.box;
  const listed = board.parts.filter((part) => part.listed);
  const drill = board.holes.reduce((least, { diameter }) => Math.min(least, diameter), Infinity);
  return {
    ...(box && {
      size: { width: micron(box.right - box.left), height: micron(box.bottom - box.top) },
    }),
    copperLayers: board.copperLayers.length,
    parts: listed.length,
    notFitted: listed.filter(({ fitted }) => !fitted).length,
    pads: board.pads,
    vias: board.vias,
    holes: board.holes.length,
    ...(board.holes.length > 0 && { smallestDrill: micron(drill) }),
  };
}

/** Rounded to a thousandth of a millimetre, which no board is more exact than. */
function micron(millimetres: number): number {
  return Math.round(millimetres * 1000) / 1000;
}
