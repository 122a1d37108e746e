/** Computes facts of a board from its design file alone. */
import type { BoardFacts } from '../schemas/board-record.ts';
import type { Board } from './board.ts';
import { outlineOf } from './outline.ts';

export function factsOf({ figures, copperLayers, parts, pads, vias, holes }: Board): BoardFacts {
  const box = outlineOf(figures['Edge.Cuts'])?.box;
  const listed = parts?.filter((part) => part.listed);
  const drill = holes?.reduce((least, { diameter }) => Math.min(least, diameter), Infinity);
  return {
    ...(box && {
      size: { width: micron(box.right - box.left), height: micron(box.bottom - box.top) },
    }),
    copperLayers: copperLayers.length,
    ...(listed && {
      parts: listed.length,
      notFitted: listed.filter(({ fitted }) => !fitted).length,
    }),
    ...(pads !== undefined && { pads }),
    ...(vias !== undefined && { vias }),
    ...(holes && { holes: holes.length }),
    ...(drill !== undefined && Number.isFinite(drill) && { smallestDrill: micron(drill) }),
  };
}

/** Rounded to a micrometre, beyond the precision of any board. */
function micron(millimetres: number): number {
  return Math.round(millimetres * 1000) / 1000;
}
