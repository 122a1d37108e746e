/** State while reading a drill file. */
import type { Budget } from './budget.ts';
import type { Point } from '../geometry.ts';
import type { Figure, Step } from '../path.ts';

export interface DrilledHole {
  readonly figure: Figure;
  readonly diameter: number;
  /** `ViaDrill`, `ComponentDrill` …, where stated. */
  readonly use: string | undefined;
}

export interface Drilling {
  readonly budget: Budget;
  readonly holes: DrilledHole[];
  readonly file: Map<string, readonly string[]>;
  readonly tools: Map<number, Pick<DrilledHole, 'diameter' | 'use'>>;
  tool: Pick<DrilledHole, 'diameter' | 'use'> | undefined;
  /** Function of the next tools. */
  use: string | undefined;
  /** In mm. */
  unit: number | undefined;
  /** Digits before and after the decimal point. */
  places: readonly [number, number] | undefined;
  /** Whether trailing zeros are omitted, rather than leading ones. */
  isTrailing: boolean;
  isIncremental: boolean;
  at: Point;
  mode: 'drill' | 'move' | 'route';
  isDown: boolean;
  /** The path of the router since it was lowered. */
  route: { readonly start: Point; readonly steps: Step[]; readonly line: number } | undefined;
}

export function newDrilling(budget: Budget): Drilling {
  return {
    budget,
    holes: [],
    file: new Map(),
    tools: new Map(),
    tool: undefined,
    use: undefined,
    unit: undefined,
    places: undefined,
    isTrailing: false,
    isIncremental: false,
    at: { x: 0, y: 0 },
    mode: 'drill',
    isDown: false,
    route: undefined,
  };
}
