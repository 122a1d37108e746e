/** Transformation of an aperture: mirrored, then rotated, then scaled. */
import type { Point } from '../geometry.ts';
import { placedFigure, type Figure } from '../path.ts';

export interface Transform {
  readonly mirrorX: boolean;
  readonly mirrorY: boolean;
  /** Degrees, anticlockwise. */
  readonly angle: number;
  readonly scale: number;
}

export const AS_IT_IS: Transform = { mirrorX: false, mirrorY: false, angle: 0, scale: 1 };

export function transformed(figure: Figure, transform: Transform, at: Point): Figure {
  const isPlain = !transform.mirrorX && !transform.mirrorY && transform.scale === 1;
  const shaped = isPlain ? figure : reshaped(figure, transform);
  return placedFigure(shaped, { x: at.x, y: at.y, angle: transform.angle });
}

/** Rotation keeps lengths, so scaling may come first. */
function reshaped(figure: Figure, { mirrorX, mirrorY, scale }: Transform): Figure {
  const [x, y] = [mirrorX ? -scale : scale, mirrorY ? -scale : scale];
  const point = (of: Point): Point => ({ x: of.x * x, y: of.y * y });
  const { path, width } = figure;
  const steps = path.steps.map(({ to, bend }) =>
    bend
      ? {
          to: point(to),
          bend: { center: point(bend.center), clockwise: bend.clockwise === (mirrorX === mirrorY) },
        }
      : { to: point(to) },
  );
  return { ...figure, path: { ...path, start: point(path.start), steps }, width: width * scale };
}
