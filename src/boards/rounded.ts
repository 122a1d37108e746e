/** Rectangles with chamfered or rounded corners. */
import type { Point } from './geometry.ts';
import type { Path, Step } from './path.ts';

/** Clockwise. */
export const CORNERS = ['top_left', 'top_right', 'bottom_right', 'bottom_left'] as const;
export type Corner = (typeof CORNERS)[number];

/** For each corner, the directions of the sides before and after it, as signs of x and y. */
const TURNS: Readonly<Record<Corner, { x: number; y: number; fromX: boolean }>> = {
  top_left: { x: -1, y: -1, fromX: false },
  top_right: { x: 1, y: -1, fromX: true },
  bottom_right: { x: 1, y: 1, fromX: false },
  bottom_left: { x: -1, y: 1, fromX: true },
};

export interface Cut {
  readonly size: number;
  readonly corners: ReadonlySet<Corner>;
}

const NO_CUT: Cut = { size: 0, corners: new Set() };

export function roundedRectangle(
  center: Point,
  width: number,
  height: number,
  radius: number,
  cut: Cut = NO_CUT,
): Path {
  const longest = Math.min(width, height) / 2;
  const steps = CORNERS.flatMap((corner): Step[] => {
    const isCut = cut.corners.has(corner);
    const size = Math.min(isCut ? cut.size : radius, isCut ? 2 * longest : longest);
    const { x, y, fromX } = TURNS[corner];
    const tip = { x: center.x + (x * width) / 2, y: center.y + (y * height) / 2 };
    if (size === 0) return [{ to: tip }];
    const along = { x: tip.x - x * size, y: tip.y };
    const down = { x: tip.x, y: tip.y - y * size };
    const [from, to] = fromX ? [along, down] : [down, along];
    if (isCut) return [{ to: from }, { to }];
    const middle = { x: tip.x - x * size, y: tip.y - y * size };
    return [{ to: from }, { to, bend: { center: middle, clockwise: true } }];
  });
  return { start: steps[0]?.to ?? center, steps: steps.slice(1), closed: true };
}
