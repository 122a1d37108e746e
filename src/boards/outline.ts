/** The edge of a board: joins its pieces to closed lines. */
import { joined } from './chains.ts';
import { boxOf, type Box } from './geometry.ts';
import { extremes, type Figure, type Path } from './path.ts';

export interface Outline {
  /** Closed lines: the edge, cut-outs, and further edges where a file contains several boards. */
  readonly loops: readonly Path[];
  /** Lines that do not close. */
  readonly open: readonly Path[];
  /** Bounding box, along the middle of the line. */
  readonly box: Box;
}

/** Undefined without figures on the edge layer. */
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
