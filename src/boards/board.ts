/** A board as its design file states it, in millimetres, with x to the right and y down. */
import type { Figure } from './path.ts';

/** The layers that one sees on a finished board, and its edge. */
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
  /** Whether it is one of a via, which nobody sees through. */
  readonly isVia: boolean;
  /** Of a slot, its shorter side. */
  readonly diameter: number;
}

export interface Part {
  /** `R1`; two parts may share one. */
  readonly reference: string;
  readonly value: string;
  /** `Resistor_SMD:R_0603_1608Metric`. */
  readonly footprint: string;
  /** The maker's number, where the file states it. */
  readonly mpn?: string;
  readonly manufacturer?: string;
  readonly side: 'front' | 'back';
  /** In a bill of materials. */
  readonly listed: boolean;
  /** In a file for a machine that places parts. */
  readonly placed: boolean;
  /** False where the design says "do not populate". */
  readonly fitted: boolean;
}

/** What its files do not state is absent: those for manufacture know no parts. */
export interface Board {
  /** The release of KiCad that writes such a file. */
  readonly kicad?: number;
  readonly copperLayers: readonly string[];
  /** What is drawn on a layer, without the zones. */
  readonly figures: Readonly<Record<Layer, readonly Figure[]>>;
  /** The surfaces with which zones are filled. */
  readonly zones: Readonly<Record<Layer, readonly Figure[]>>;
  readonly holes?: readonly Hole[];
  readonly pads?: number;
  readonly vias?: number;
  /** All footprints that have a reference, C2 before C10. */
  readonly parts?: readonly Part[];
}
