/** The figures on each layer, collected while a file is read. */
import { LAYERS, type Board, type Hole, type Layer } from '../board.ts';
import type { Placement } from '../geometry.ts';
import { placedFigure, type Figure } from '../path.ts';
import type { Expression } from '../s-expression.ts';
import { child, wordsOf } from '../values.ts';

export type Gathered = Record<Layer, Figure[]>;

export interface Sheet {
  readonly figures: Gathered;
  readonly zones: Gathered;
  readonly holes: Hole[];
}

/** Target and coordinate system for what is read. */
export interface Place {
  readonly sheet: Sheet;
  readonly at: Placement;
}

export const ORIGIN: Placement = { x: 0, y: 0, angle: 0 };

export function emptySheet(): Sheet & Pick<Board, 'figures' | 'zones'> {
  return { figures: emptyLayers(), zones: emptyLayers(), holes: [] };
}

function emptyLayers(): Gathered {
  return Object.fromEntries(LAYERS.map((layer) => [layer, [] as Figure[]])) as Gathered;
}

/** The layers of an expression; `*` means all and `F&B` both outer ones. */
export function layersOf(of: Expression): readonly Layer[] {
  return layersNamed(wordsOf(child(of, 'layer') ?? child(of, 'layers')));
}

/** The same without the edge, on which text is not drawn. */
export function drawnLayersOf(of: Expression): readonly Layer[] {
  return layersOf(of).filter((layer) => layer !== 'Edge.Cuts');
}

function layersNamed(words: readonly string[]): readonly Layer[] {
  const names = new Set(
    words.flatMap((word) => {
      const kind = word.replace(/^(?:\*|F&B)\./, '');
      return kind === word ? [word] : [`F.${kind}`, `B.${kind}`];
    }),
  );
  return LAYERS.filter((layer) => names.has(layer));
}

export function addTo(
  gathered: Gathered,
  layers: readonly Layer[],
  figures: readonly Figure[],
): void {
  for (const layer of layers) gathered[layer].push(...figures);
}

export function allPlaced(figures: readonly Figure[], at: Placement): Figure[] {
  return figures.map((figure) => placedFigure(figure, at));
}
