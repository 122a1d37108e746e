/** The state machine of a Gerber file: a position and an aperture, which draw lines, regions and flashes. */
import type { Point } from '../geometry.ts';
import { endOf, placedFigure, type Figure, type Path, type Step } from '../path.ts';
import { surface, type Aperture } from './apertures.ts';
import type { Budget } from './budget.ts';
import { Canvas } from './canvas.ts';
import { hullOf } from './hull.ts';
import { AS_IT_IS, transformed, type Transform } from './transform.ts';

/** A single use of an aperture. */
export interface Flash {
  readonly at: Point;
  /** Function of the aperture, where stated. */
  readonly use: string | undefined;
  /** Diameter of a round one. */
  readonly pen: number;
}

export interface Drawn {
  readonly figures: readonly Figure[];
  readonly flashes: readonly Flash[];
  /** Lines in drawing order, with the function of their aperture. */
  readonly lines: readonly { readonly figure: Figure; readonly use: string | undefined }[];
  /** The figures that were drawn as regions (by their contour), as zones are. */
  readonly regions: ReadonlySet<Figure>;
}

interface Way {
  readonly start: Point;
  readonly steps: Step[];
}

/** Settings for the following operations. */
export interface Pen {
  readonly aperture: Aperture | undefined;
  readonly erases: boolean;
  readonly transform: Transform;
  /** Whether lines are the contour of a region. */
  readonly isRegion: boolean;
}

export class Plotter {
  at: Point = { x: 0, y: 0 };
  #pen: Pen = { aperture: undefined, erases: false, transform: AS_IT_IS, isRegion: false };
  #way: Way | undefined;
  readonly #canvas: Canvas;
  readonly #flashes: Flash[] = [];
  readonly #lines: Drawn['lines'][number][] = [];
  readonly #regions = new Set<Figure>();

  constructor(budget: Budget) {
    this.#canvas = new Canvas(budget);
  }

  get pen(): Pen {
    return this.#pen;
  }

  change(pen: Partial<Pen>): void {
    this.#end();
    this.#pen = { ...this.#pen, ...pen };
  }

  move(to: Point): void {
    this.#end();
    this.at = to;
  }

  draw(step: Step): void {
    const { isRegion, aperture } = this.#pen;
    if (!isRegion && aperture?.sides && !step.bend) this.#sweep(aperture, step.to);
    else {
      this.#way ??= { start: this.at, steps: [] };
      this.#way.steps.push(step);
    }
    this.at = step.to;
  }

  flash(at: Point): void {
    this.move(at);
    const { aperture, transform, erases } = this.#pen;
    if (!aperture) return;
    if (!erases) this.#flashes.push({ at, use: aperture.use, pen: aperture.pen * transform.scale });
    const figures = aperture.figures.map((figure) => transformed(figure, transform, at));
    if (!aperture.isBlock) this.#stamp(figures);
    else for (const figure of figures) this.#canvas.add(erases ? inverse(figure) : figure);
  }

  /** Adds figures of another plotter, moved. */
  take({ figures, flashes, lines, regions }: Drawn, by: Point): void {
    this.#end();
    const copy = (figure: Figure) => placedFigure(figure, { ...by, angle: 0 });
    for (const figure of figures) {
      const copied = copy(figure);
      this.#canvas.add(copied);
      if (regions.has(figure)) this.#regions.add(copied);
    }
    for (const flash of flashes) {
      const { x, y } = flash.at;
      this.#flashes.push({ ...flash, at: { x: x + by.x, y: y + by.y } });
    }
    for (const { figure, use } of lines) this.#lines.push({ figure: copy(figure), use });
  }

  drawn(): Drawn {
    this.#end();
    const [flashes, lines, regions] = [this.#flashes, this.#lines, this.#regions];
    return { figures: this.#canvas.figures(), flashes, lines, regions };
  }

  /** What is below is visible through holes in an aperture; an erasing one has none. */
  #stamp(figures: readonly Figure[]): void {
    const whole = figures.findLastIndex(({ erases }) => erases) + 1;
    if (this.#pen.erases) {
      for (const figure of figures) if (!figure.erases) this.#add(figure);
      return;
    }
    this.#canvas.addHoled(figures.slice(0, whole));
    for (const figure of figures.slice(whole)) this.#add(figure);
  }

  /** The ends of a line with a rectangular aperture have its corners. */
  #sweep({ figures }: Aperture, to: Point): void {
    this.#end();
    const corners = figures.flatMap((figure) =>
      [this.at, to].flatMap((at) => cornersOf(transformed(figure, this.#pen.transform, at).path)),
    );
    const path = hullOf(corners);
    if (path) this.#add(surface(path));
  }

  #add(figure: Figure): Figure {
    const added = this.#pen.erases ? { ...figure, erases: true } : figure;
    this.#canvas.add(added);
    return added;
  }

  /** Draws the pending path. */
  #end(): void {
    const way = this.#way;
    this.#way = undefined;
    if (!way) return;
    const { aperture, transform, isRegion } = this.#pen;
    if (isRegion) {
      this.#regions.add(this.#add(surface({ ...way, closed: true })));
      return;
    }
    const width = (aperture?.pen ?? 0) * transform.scale;
    const figure = { path: pathOf(way), width, filled: false };
    this.#lines.push({ figure, use: aperture?.use });
    this.#add(figure);
  }
}

function inverse({ erases, ...figure }: Figure): Figure {
  return erases ? figure : { ...figure, erases: true };
}

function cornersOf({ start, steps }: Path): readonly Point[] {
  return [start, ...steps.map(({ to }) => to)];
}

function pathOf({ start, steps }: Way): Path {
  const end = endOf({ start, steps, closed: false });
  return { start, steps, closed: end.x === start.x && end.y === start.y };
}
