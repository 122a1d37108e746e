/** Reads those Gerber files of a set that are drawn. */
import { boardMessages as say } from '#messages/boards.ts';
import type { Layer } from '../board.ts';
import { BoardFault } from '../fault.ts';
import { outlineOf } from '../outline.ts';
import type { Figure } from '../path.ts';
import type { Budget } from './budget.ts';
import { edgeAmong, edgeOf } from './edge.ts';
import type { LayerFile, Unused } from './layers.ts';
import { readImage, type Image } from './read-image.ts';
import { nameOf } from './roles.ts';

const DRAWN = ['F.Cu', 'B.Cu', 'F.Mask', 'B.Mask', 'F.SilkS', 'B.SilkS'] as const satisfies Layer[];

export interface Images {
  readonly images: ReadonlyMap<Layer, Image>;
  readonly unused: readonly Unused[];
}

/** Of several files for one layer, the first that states its function, else the first. */
export function readImages(files: readonly LayerFile[], budget: Budget): Images {
  const images = new Map<Layer, Image>();
  const unused: Unused[] = [];
  for (const layer of DRAWN) {
    const [first, ...others] = files
      .filter(({ role }) => role === layer)
      .toSorted((a, b) => Number(Boolean(b.words)) - Number(Boolean(a.words)));
    if (first) images.set(layer, imageOf(first, budget));
    for (const { name } of others) unused.push({ name, reason: say.faults.gerber.another });
  }
  return { images, unused };
}

export interface Edge {
  readonly figures: readonly Figure[];
  readonly unused: readonly Unused[];
}

/** All files that state to contain the edge; else the first by name with a closed line. */
export function readEdge(files: readonly LayerFile[], budget: Budget): Edge {
  const edges = files.filter(({ role }) => role === 'Edge.Cuts');
  const stated = edges.filter(({ words }) => words);
  if (stated.length > 0) {
    const figures = edgeOf(stated.flatMap((file) => imageOf(file, budget).figures));
    return { figures, unused: unusedOf(edges, stated) };
  }
  for (const file of edges.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const figures = edgeAmong(imageOf(file, budget).figures);
    if (outlineOf(figures)) return { figures, unused: unusedOf(edges, [file]) };
  }
  return {
    figures: [],
    unused: edges.map(({ name }) => ({ name, reason: say.faults.gerber.open })),
  };
}

/** Names take precedence over extensions, which Protel also uses for keep-out areas and other drawings. */
function rankOf({ name }: LayerFile): number {
  const ending = /\.(gko|gml|gm1)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return ['', 'gko', 'gml', 'gm1'].indexOf(ending);
}

function unusedOf(all: readonly LayerFile[], used: readonly LayerFile[]): Unused[] {
  return all
    .filter((file) => !used.includes(file))
    .map(({ name }) => ({ name, reason: say.faults.gerber.another }));
}

/** @throws BoardFault with the name of the file. */
function imageOf({ name, text }: LayerFile, budget: Budget): Image {
  try {
    const image = readImage(text, budget);
    const [part] = image.attributes.get('.Part') ?? [];
    if (part === 'Array') throw new BoardFault(say.faults.gerber.panel);
    return image;
  } catch (error) {
    if (!(error instanceof BoardFault)) throw error;
    throw new BoardFault(say.faults.gerber.inFile(nameOf(name), error.message), { cause: error });
  }
}
