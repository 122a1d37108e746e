/** Zones with KiCad's own fills. A fill with holes is one contour that runs into each hole and back. */
import type { Expression } from '../s-expression.ts';
import { child, children, isOn, lengthOf, needed } from '../values.ts';
import { contour } from './graphics.ts';
import { addTo, layersOf, type Sheet } from './sheet.ts';

/** Format version since which fills have no stroke by default. */
const WITHOUT_EDGES = 20_220_131;

export function readZone(zone: Expression, { zones }: Sheet, version: number): void {
  const width = hasEdges(zone, version) ? lengthOf(zone, 'min_thickness', 0) : 0;
  for (const filling of children(zone, 'filled_polygon')) {
    const path = contour(needed(filling, 'pts'));
    const layers = layersOf(child(filling, 'layer') ? filling : zone);
    if (path) addTo(zones, layers, [{ path, width, filled: true }]);
  }
}

function hasEdges(zone: Expression, version: number): boolean {
  return child(zone, 'filled_areas_thickness')
    ? isOn(zone, 'filled_areas_thickness')
    : version < WITHOUT_EDGES;
}
