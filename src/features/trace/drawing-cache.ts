/** Cache of drawings by shape: names and addresses do not change positions. */
import { drawFigure } from './draw.ts';
import type { TraceDrawing, Variant } from './figure.ts';
import type { Figure } from './layout.ts';

/** Entries, some kilobytes each; far more than there are repeated shapes. */
const MOST_KEPT = 1000;

const drawn = new Map<string, { readonly figure: Figure; readonly drawing: TraceDrawing }>();

/**
 * As `drawFigure`, unless a figure of the same shape has been drawn: then that drawing, with the cards and relations
 * of this one.
 */
export function cachedDrawing(figure: Figure, variant: Variant): TraceDrawing {
  const key = `${variant} ${shapeOf(figure)}`;
  const known = drawn.get(key);
  if (known) return redrawn(known.drawing, known.figure, figure);
  const drawing = drawFigure(figure, variant);
  if (drawn.size < MOST_KEPT) drawn.set(key, { figure, drawing });
  return drawing;
}

/** Cache key: the kinds of the cards and which of them are joined, and duplicate cards. */
function shapeOf({ nodes, edges, headings }: Figure): string {
  const places = new Map(nodes.map(({ id }, index) => [id, index]));
  const cards = nodes.map(({ id, kind }) => `${kind[0]}${places.get(id)}`);
  const joints = edges.map(({ from, to }) => `${places.get(from)}-${places.get(to)}`);
  return [headings ? 'headed' : '', ...cards, ...joints].join(' ');
}

function redrawn(drawing: TraceDrawing, from: Figure, to: Figure): TraceDrawing {
  const nodes = new Map(from.nodes.map((node, index) => [node, to.nodes[index] ?? node]));
  const edges = new Map(from.edges.map((edge, index) => [edge, to.edges[index] ?? edge]));
  return {
    ...drawing,
    cards: drawing.cards.map((card) => ({ ...card, node: nodes.get(card.node) ?? card.node })),
    nets: drawing.nets.map((net) => ({ ...net, edge: edges.get(net.edge) ?? net.edge })),
  };
}
