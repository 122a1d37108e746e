/** A board as in its design files, in millimetres, with x to the right and y down. */
import type { Figure } from './path.ts';

/** The layers that are visible on a finished board, and its edge. */
export const LAYERS = [
  'F.Cu',
  'B.Cu',
  'F.Mask',
  'B.Mask',
  'F.SilkS',
  'B.SilkS',
  'Edge.Cuts',
] as const;
export type Layer = (typeof LAYERS)[number];

export interface Hole {
  readonly figure: Figure;
  /** Whether it belongs to a via, through which one does not see. */
  readonly isVia: boolean;
  /** In mm; for a slot, its shorter side. */
  readonly diameter: number;
}

export interface Part {
  /** `R1`; not necessarily unique. */
  readonly reference: string;
  readonly value: string;
  /** `Resistor_SMD:R_0603_1608Metric`. */
  readonly footprint: string;
  /** Manufacturer's part number. */
  readonly mpn?: string;
  readonly manufacturer?: string;
  readonly side: 'front' | 'back';
  /** Whether it is in the bill of materials. */
  readonly listed: boolean;
  /** Whether it is in position files for pick-and-place machines. */
  readonly placed: boolean;
  /** False for parts marked "do not populate". */
  readonly fitted: boolean;
}

/** What the files do not state is absent: manufacturing files contain no parts. */
export interface Board {
  /** Major version of KiCad that writes this format. */
  readonly kicad?: number;
  readonly copperLayers: readonly string[];
  /** Figures on each layer, except for zones. */
  readonly figures: Readonly<Record<Layer, readonly Figure[]>>;
  /** Filled zones. */
  readonly zones: Readonly<Record<Layer, readonly Figure[]>>;
  readonly holes?: readonly Hole[];
  readonly pads?: number;
  readonly vias?: number;
  /** All footprints with a reference, in natural order (C2 before C10). */
  readonly parts?: readonly Part[];
}
