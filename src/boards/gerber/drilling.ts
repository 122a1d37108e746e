/** What is known of a drill file so far, while it is read. */
import type { Budget } from './budget.ts';
import type { Point } from '../geometry.ts';
import type { Figure, Step } from '../path.ts';

export interface DrilledHole {
  readonly figure: Figure;
  readonly diameter: number;
  /** `ViaDrill`, `ComponentDrill` …, where the file states it. */
  readonly use: string | undefined;
}

export interface Drilling {
  readonly budget: Budget;
  readonly holes: DrilledHole[];
  readonly file: Map<string, readonly string[]>;
  readonly tools: Map<number, Pick<DrilledHole, 'diameter' | 'use'>>;
  tool: Pick<DrilledHole, 'diameter' | 'use'> | undefined;
  /** What the next tools are for. */
  use: string | undefined;
  /** In mm. */
  unit: number | undefined;
  /** Digits before and behind the decimal point. */
  places: readonly [number, number] | undefined;
  /** Whether zeros at the end are left out, rather than at the beginning. */
  isTrailing: boolean;
  isIncremental: boolean;
  at: Point;
  mode: 'drill' | 'move' | 'route';
  isDown: boolean;
  /** What the router has gone through since it went down. */
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
