/** The edge of a board: its pieces, in whatever order they were drawn, joined to closed lines. */
import { joined } from './chains.ts';
import { boxOf, type Box } from './geometry.ts';
import { extremes, type Figure, type Path } from './path.ts';

export interface Outline {
  /** Closed lines: the edge, cut-outs, and more edges where a file holds several boards. */
  readonly loops: readonly Path[];
  /** What does not close. */
  readonly open: readonly Path[];
  /** Round everything, along the middle of the line. */
  readonly box: Box;
}

/** None where nothing is drawn on the layer of the edge. */
export function outlineOf(edges: readonly Figure[]): Outline | undefined {
  const paths = edges.map(({ path }) => path);
  const box = boxOf(paths.flatMap((path) => [...extremes(path)]));
  if (!box) return undefined;
  const chains = joined(paths.filter(({ closed, steps }) => !closed && steps.length > 0));
  return {
    loops: [...paths.filter(({ closed }) => closed), ...chains.filter(({ closed }) => closed)],
    open: chains.filter(({ closed }) => !closed),
    box,
  };
}
