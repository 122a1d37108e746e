/** Counts holes, pads and vias; the latter two if attributes of apertures state their function. */
import type { Board, Hole } from '../board.ts';
import type { Point } from '../geometry.ts';
import type { Flash } from './plotter.ts';
import type { DrilledHole } from './drilling.ts';
import type { Image } from './read-image.ts';
import { middleOf } from './read-holes.ts';

const PADS: ReadonlySet<string> = new Set([
  'BGAPad',
  'CastellatedPad',
  'ComponentPad',
  'ConnectorPad',
  'FiducialPad',
  'HeatsinkPad',
  'SMDPad',
  'TestPad',
  'WasherPad',
]);

/** To a hundredth of a millimetre. */
function placeOf({ x, y }: Point): string {
  return `${Math.round(x * 100)} ${Math.round(y * 100)}`;
}

type Counted = Pick<Board, 'holes' | 'pads' | 'vias'>;

/**
 * @param sides copper layers, top and bottom.
 * @param drilled undefined without drill files.
 */
export function countedOf(
  sides: readonly Pick<Image, 'flashes' | 'drawsPads'>[],
  drilled: readonly DrilledHole[] | undefined,
): Counted {
  const flashes = sides.flatMap((side) => side.flashes);
  const areStated = flashes.every(({ use }) => use !== undefined);
  const vias = new Set(placesOf(flashes.filter(({ use }) => use === 'ViaPad')));
  const isVia = ({ figure, use }: DrilledHole) =>
    use === undefined ? vias.has(placeOf(middleOf(figure))) : use === 'ViaDrill';
  const holes = drilled?.map((hole): Hole => ({ ...hole, isVia: isVia(hole) }));
  const areTold = areStated || drilled?.every(({ use }) => use !== undefined);
  return {
    ...(holes && { holes }),
    ...(areTold && { vias: holes?.filter((hole) => hole.isVia).length ?? vias.size }),
    ...(areStated &&
      holes &&
      !sides.some(({ drawsPads }) => drawsPads) && { pads: padsIn(sides, holes) }),
  };
}

/** A pad with a hole is flashed on both sides, but counts once. */
function padsIn(sides: readonly Pick<Image, 'flashes'>[], holes: readonly Hole[]): number {
  const drilled = new Set(holes.map(({ figure }) => placeOf(middleOf(figure))));
  const counts = sides.map(({ flashes }) => {
    const pads = flashes.filter(({ use }) => use !== undefined && PADS.has(use));
    return Map.groupBy(pads, ({ at }) => placeOf(at));
  });
  const places = new Set(counts.flatMap((count) => [...count.keys()]));
  return [...places].reduce((sum, place) => {
    const here = counts.map((count) => count.get(place)?.length ?? 0);
    return sum + (drilled.has(place) ? Math.max(...here) : here.reduce((a, b) => a + b, 0));
  }, 0);
}

function placesOf(flashes: readonly Flash[]): readonly string[] {
  return flashes.map(({ at }) => placeOf(at));
}
