/** Tracks, arcs of tracks and vias. */
import { arcThrough, dot, line } from '../path.ts';
import type { Expression } from '../s-expression.ts';
import { child, isOn, lengthOf, needed, pointOf, wordsOf } from '../values.ts';
import { addTo, layersOf, type Sheet } from './sheet.ts';

export function readTrack(track: Expression, { figures }: Sheet): void {
  const [start, end] = [pointOf(needed(track, 'start')), pointOf(needed(track, 'end'))];
  const path =
    track.name === 'arc' ? arcThrough(start, pointOf(needed(track, 'mid')), end) : line(start, end);
  addTo(figures, layersOf(track), [{ path, width: lengthOf(track, 'width', 0), filled: false }]);
}

/** @param open sides whose mask leaves vias open, where the via does not state it. */
export function readVia(via: Expression, { figures, holes }: Sheet, open: readonly Mask[]): void {
  const at = pointOf(needed(via, 'at'));
  const ring = dot(at, lengthOf(via, 'size', 0));
  const ends = layersOf(via);
  const masks = openMasks(via, open).filter((mask) => ends.includes(SIDES[mask].copper));
  addTo(figures, [...ends, ...masks], [ring]);
  const diameter = lengthOf(via, 'drill', 0);
  if (diameter > 0) holes.push({ figure: dot(at, diameter), diameter, isVia: true });
}

const SIDES = {
  'F.Mask': { copper: 'F.Cu', word: 'front' },
  'B.Mask': { copper: 'B.Cu', word: 'back' },
} as const;

export type Mask = keyof typeof SIDES;

export const MASKS = ['F.Mask', 'B.Mask'] as const satisfies readonly Mask[];

/**
 * The sides whose mask leaves vias open: `(tenting front)` in KiCad 9, `(tenting (front yes) (back no))` since KiCad
 * 10.
 */
export function openMasks(of: Expression, otherwise: readonly Mask[]): readonly Mask[] {
  const tenting = child(of, 'tenting');
  if (!tenting) return otherwise;
  const words = wordsOf(tenting);
  return MASKS.filter((mask) => {
    const { word } = SIDES[mask];
    if (words.length > 0) return !words.includes(word);
    return child(tenting, word) ? !isOn(tenting, word) : otherwise.includes(mask);
  });
}
