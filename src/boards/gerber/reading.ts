/** What is known of a Gerber file so far, while it is read. */
import type { Aperture } from './apertures.ts';
import type { Budget } from './budget.ts';
import type { Digits } from './format.ts';
import type { Macro } from './macros.ts';
import { Plotter, type Drawn } from './plotter.ts';

/** What is drawn apart, to be drawn where it is told. */
export interface Block {
  /** Draws what is around it. */
  readonly outer: Plotter;
  readonly isRepeat: boolean;
  readonly end: (drawn: Drawn, outer: Plotter) => void;
}

export interface Reading {
  readonly budget: Budget;
  readonly apertures: Map<number, Aperture>;
  readonly macros: Map<string, Macro>;
  /** Attributes of the file, and those that apertures get from here on. */
  readonly file: Map<string, readonly string[]>;
  readonly uses: Map<string, readonly string[]>;
  /** Those of what is drawn from here on. */
  readonly objects: Map<string, readonly string[]>;
  /** Whether a pad is drawn in another way than by flashing it once, so that flashes do not count them. */
  drawsPads: boolean;
  /** Those that are open, the innermost last. */
  readonly blocks: Block[];
  plotter: Plotter;
  digits: (Digits & { readonly incremental: boolean }) | undefined;
  /** In mm. */
  unit: number | undefined;
  bend: 'clockwise' | 'against' | undefined;
  isQuarter: boolean;
  /** Of commands that state none. */
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

/** What follows is drawn apart. */
export function begin(reading: Reading, block: Omit<Block, 'outer'>): void {
  const { plotter, budget } = reading;
  reading.blocks.push({ ...block, outer: plotter });
  reading.plotter = new Plotter(budget);
  reading.plotter.change(plotter.pen);
}

/** Ends the innermost block, if it is of that kind. */
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
