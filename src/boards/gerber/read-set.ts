/** Reads the Gerber and drill files of one board. Texts in, board out. @throws BoardFault. */
import { boardMessages as say } from '#messages/boards.ts';
import { LAYERS, type Board, type Layer } from '../board.ts';
import { BoardFault } from '../fault.ts';
import { MAX_BOARD } from '../limits.ts';
import { outlineOf } from '../outline.ts';
import type { Figure } from '../path.ts';
import { Budget } from './budget.ts';
import { readEdge, readImages } from './images.ts';
import { sortedFiles, type LayerFile, type NamedText, type Unused } from './layers.ts';
import { countedOf } from './counts.ts';
import { readHoles } from './read-holes.ts';
import type { Image } from './read-image.ts';

export interface ReadSet {
  readonly board: Board;
  /** Files that are not part of the board, and why. */
  readonly unused: readonly Unused[];
}

export function readSet(files: readonly NamedText[]): ReadSet {
  const size = files.reduce((sum, { text }) => sum + text.length, 0);
  if (size > MAX_BOARD) throw new BoardFault(say.faults.tooLarge(MAX_BOARD / 1e6));
  const { layers, unused, job } = sortedFiles(files);
  const copper = layers.filter(({ role }) => ['F.Cu', 'B.Cu', 'inner'].includes(role));
  if (copper.length === 0) throw new BoardFault(say.faults.gerber.noCopper);
  const budget = new Budget();
  const { images, unused: doubled } = readImages(layers, budget);
  const edge = readEdge(layers, budget);
  const drills = layers.filter(({ role }) => role === 'drill');
  const drilled = readHoles(drills, outlineOf(edge.figures)?.box, budget);
  const sides = (['F.Cu', 'B.Cu'] as const).flatMap((side) => images.get(side) ?? []);
  return {
    board: {
      copperLayers: namesOf(copper, job?.copperLayers),
      ...figuresOf(images, edge.figures),
      ...countedOf(sides, drilled.holes),
    },
    unused: [...unused, ...doubled, ...edge.unused, ...drilled.unused],
  };
}

/** Names for all copper layers that the job file or the files state: the bottom layer states its number. */
function namesOf(copper: readonly LayerFile[], stated = 0): readonly string[] {
  const numbers = copper.map(({ words }) =>
    Number(/^L(\d{1,3})$/.exec(words?.[1] ?? '')?.[1] ?? 0),
  );
  const count = Math.min(100, Math.max(stated, copper.length, ...numbers));
  return Array.from({ length: count }, (_, index) => `L${index + 1}`);
}

type Images = ReadonlyMap<Layer, Image>;
type Drawn = Pick<Board, 'figures' | 'zones'>;

/** With erased figures, the order matters more than which areas are zones. */
function figuresOf(images: Images, edge: readonly Figure[]): Drawn {
  return {
    zones: byLayer((layer) => [...zonesOf(layer, images)]),
    figures: byLayer((layer) => {
      const zones = zonesOf(layer, images);
      const all = layer === 'Edge.Cuts' ? edge : (images.get(layer)?.figures ?? []);
      return all.filter((figure) => !zones.has(figure));
    }),
  };
}

const NO_ZONES: ReadonlySet<Figure> = new Set();

function zonesOf(layer: Layer, images: Images): ReadonlySet<Figure> {
  const image = layer.endsWith('.Cu') ? images.get(layer) : undefined;
  return image && !image.figures.some(({ erases }) => erases) ? image.regions : NO_ZONES;
}

function byLayer(of: (layer: Layer) => readonly Figure[]): Board['figures'] {
  return Object.fromEntries(LAYERS.map((layer) => [layer, of(layer)])) as Board['figures'];
}
