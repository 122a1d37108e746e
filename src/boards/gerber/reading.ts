/** State while reading a Gerber file. */
import type { Aperture } from './apertures.ts';
import type { Budget } from './budget.ts';
import type { Digits } from './format.ts';
import type { Macro } from './macros.ts';
import { Plotter, type Drawn } from './plotter.ts';

/** Figures that are collected separately, to be drawn elsewhere. */
export interface Block {
  /** The plotter outside of the block. */
  readonly outer: Plotter;
  readonly isRepeat: boolean;
  readonly end: (drawn: Drawn, outer: Plotter) => void;
}

export interface Reading {
  readonly budget: Budget;
  readonly apertures: Map<number, Aperture>;
  readonly macros: Map<string, Macro>;
  /** Attributes of the file, and of apertures defined from here on. */
  readonly file: Map<string, readonly string[]>;
  readonly uses: Map<string, readonly string[]>;
  /** Attributes of objects drawn from here on. */
  readonly objects: Map<string, readonly string[]>;
  /** Whether a pad is drawn other than by one flash, so that flashes do not count pads. */
  drawsPads: boolean;
  /** Open blocks, the innermost last. */
  readonly blocks: Block[];
  plotter: Plotter;
  digits: (Digits & { readonly incremental: boolean }) | undefined;
  /** In mm. */
  unit: number | undefined;
  bend: 'clockwise' | 'against' | undefined;
  isQuarter: boolean;
  /** For commands without one (deprecated). */
  operation: number;
}

export function newReading(budget: Budget): Reading {
  return {
    budget,
    apertures: new Map(),
    macros: new Map(),
    file: new Map(),
    uses: new Map(),
    objects: new Map(),
    drawsPads: false,
    blocks: [],
    plotter: new Plotter(budget),
    digits: undefined,
    unit: undefined,
    bend: undefined,
    isQuarter: false,
    operation: 0,
  };
}

/** Begins to collect figures separately. */
export function begin(reading: Reading, block: Omit<Block, 'outer'>): void {
  const { plotter, budget } = reading;
  reading.blocks.push({ ...block, outer: plotter });
  reading.plotter = new Plotter(budget);
  reading.plotter.change(plotter.pen);
}

/** Ends the innermost block; false if it is of the other kind. */
export function end(reading: Reading, isRepeat: boolean): boolean {
  const block = reading.blocks.at(-1);
  if (block?.isRepeat !== isRepeat) return false;
  reading.blocks.pop();
  const { plotter: inner } = reading;
  reading.plotter = block.outer;
  block.outer.change(inner.pen);
  block.end(inner.drawn(), block.outer);
  return true;
}
