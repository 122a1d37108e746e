/** Everything that a page shows of a set of relations. */
import { cachedDrawing } from './drawing-cache.ts';
import { VARIANTS, type TraceEdge, type TraceNode, type Variant } from './figure.ts';
import { legendOf, type LegendItem } from './legend.ts';
import { fitsOneFigure, focusSlice, type FocusSlice } from './limits.ts';
import { svgMarkup, type SvgOptions } from './svg.ts';

export interface TraceBoard {
  /** Its sizes as SVG; empty when there is no drawing. */
  readonly markup: string;
  readonly legend: readonly LegendItem[];
  /** Direct partners of the focus that are not in the drawing, for lack of room. */
  readonly omitted: number;
  /** Whether the drawing shows every relation. */
  readonly complete: boolean;
}

function drawable(nodes: readonly TraceNode[], edges: readonly TraceEdge[]): FocusSlice {
  if (fitsOneFigure(nodes, edges)) return { nodes, edges, omitted: 0 };
  const focus = nodes.find((node) => node.focus);
  return focus ? focusSlice(nodes, edges, focus.id) : { nodes: [], edges: [], omitted: 0 };
}

/**
 * Draws all relations in each size, or those around the focus when they are too many for one figure, or nothing without a focus.
 * @throws RangeError as `drawFigure` does.
 */
export function boardOf(
  nodes: readonly TraceNode[],
  edges: readonly TraceEdge[],
  options: SvgOptions,
  variants: readonly Variant[] = VARIANTS,
): TraceBoard {
  const drawn = drawable(nodes, edges);
  const figure = { ...drawn, headings: options.heads !== undefined };
  const drawings =
    drawn.edges.length > 0 ? variants.map((variant) => cachedDrawing(figure, variant)) : [];
  return {
    markup: drawings.map((drawing) => svgMarkup(drawing, options)).join(''),
    legend: legendOf(drawn.nodes, drawn.edges),
    omitted: drawn.omitted,
    complete: drawn.edges.length === edges.length,
  };
}
