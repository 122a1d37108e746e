/** Reads the holes of a set, from Excellon files and from drill files in Gerber format. */
import { boardMessages as say } from '#messages/boards.ts';
import { BoardFault } from '../fault.ts';
import type { Box, Point } from '../geometry.ts';
import { dot, endOf, type Figure } from '../path.ts';
import type { Budget } from './budget.ts';
import type { LayerFile, Unused } from './layers.ts';
import { readImage } from './read-image.ts';
import type { DrilledHole } from './drilling.ts';
import { isDrill, readDrill } from './read-drill.ts';

export interface Drills {
  /** Absent without drill files, or if one cannot be read. */
  readonly holes?: readonly DrilledHole[];
  readonly unused: readonly Unused[];
}

/** @param edge outline of the board: with holes elsewhere, the number format was misread. */
export function readHoles(
  files: readonly LayerFile[],
  edge: Box | undefined,
  budget: Budget,
): Drills {
  const [holes, unused]: [DrilledHole[], Unused[]] = [[], []];
  for (const { name, text } of files) {
    try {
      const read = isDrill(text) ? readDrill(text, budget).holes : holesOfImage(text, budget);
      if (edge && isElsewhere(read, edge)) throw new BoardFault(say.faults.gerber.elsewhere);
      for (const hole of read) holes.push(hole);
    } catch (error) {
      if (!(error instanceof BoardFault)) throw error;
      unused.push({ name, reason: error.message });
    }
  }
  return { unused, ...(files.length > 0 && unused.length === 0 && { holes }) };
}

/** Flashes are holes, and lines are slots. */
function holesOfImage(text: string, budget: Budget): readonly DrilledHole[] {
  const { flashes, lines } = readImage(text, budget);
  return [
    ...flashes.map(({ at, use, pen }) => ({ figure: dot(at, pen), diameter: pen, use })),
    ...lines.map(({ figure, use }) => ({ figure, diameter: figure.width, use })),
  ].filter(({ diameter }) => diameter > 0);
}

/** In mm: a hole may cut into the edge. */
const BESIDE = 3;

function isElsewhere(holes: readonly DrilledHole[], edge: Box): boolean {
  const out = holes.filter(({ figure }) => {
    const { x, y } = middleOf(figure);
    return (
      x < edge.left - BESIDE ||
      x > edge.right + BESIDE ||
      y < edge.top - BESIDE ||
      y > edge.bottom + BESIDE
    );
  });
  return out.length * 2 > holes.length;
}

export function middleOf({ path }: Figure): Point {
  const end = endOf(path);
  return { x: (path.start.x + end.x) / 2, y: (path.start.y + end.y) / 2 };
}
