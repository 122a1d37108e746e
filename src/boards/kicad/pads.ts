/** Pads: copper of any shape, the opening of the solder mask, and the hole. */
import type { Hole, Layer } from '../board.ts';
import type { Placement } from '../geometry.ts';
import { placed } from '../geometry.ts';
import { capsule, grown, placedFigure } from '../path.ts';
import type { Expression } from '../s-expression.ts';
import { child, children, has, numberAt, numberOf, needed, pointOf, wordsOf } from '../values.ts';
import { padFigures } from './pad-shapes.ts';
import { addTo, allPlaced, layersOf, type Place } from './sheet.ts';

/** @param margin in mm, how much larger the opening of the mask is, where the pad does not state it. */
export function readPad(pad: Expression, { sheet, at }: Place, margin: number): void {
  const position = needed(pad, 'at');
  // The rotation of a pad includes that of its footprint.
  const here: Placement = { ...placed(pointOf(position), at), angle: numberAt(position, 2, 0) };
  const opening = numberOf(pad, 'solder_mask_margin', margin);
  for (const layer of layersOf(pad)) {
    const figures = allPlaced(padFigures(stackedOn(pad, layer), pad), here);
    const isMask = layer.endsWith('.Mask');
    addTo(sheet.figures, [layer], isMask ? figures.map((one) => grown(one, opening)) : figures);
  }
  const hole = holeOf(pad);
  if (hole) sheet.holes.push({ ...hole, figure: placedFigure(hole.figure, here) });
}

/** Since KiCad 9 a pad may have another shape on the other side. */
function stackedOn(pad: Expression, layer: Layer): Expression | undefined {
  const stack = child(pad, 'padstack');
  if (!stack || !layer.startsWith('B.')) return undefined;
  return children(stack, 'layer').find((own) => own.values[0] === 'B.Cu');
}

function holeOf(pad: Expression): Hole | undefined {
  const drill = child(pad, 'drill');
  if (!drill) return undefined;
  const isOval = has(drill, 'oval');
  const [first, second] = wordsOf(drill).slice(isOval ? 1 : 0);
  if (first === undefined) return undefined;
  const width = numberAt(drill, isOval ? 1 : 0);
  const height = isOval && second !== undefined ? numberAt(drill, 2) : width;
  const diameter = Math.min(width, height);
  if (!(diameter > 0)) return undefined;
  return { figure: capsule({ x: 0, y: 0 }, width, height), diameter, isVia: false };
}
