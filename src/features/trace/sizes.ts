/** Measures of the three variants, in user units (one is a CSS pixel at full size). */
import type { Variant } from './figure.ts';

export interface Sizes {
  /** Width to fill, unless the tracks need more. */
  readonly width: number;
  readonly card: { readonly width: readonly [min: number, max: number]; readonly height: number };
  /** Distance from one row to the next. */
  readonly pitch: number;
  readonly gutter: { readonly min: number; readonly max: number };
  /** Distance of pins on a card's edge. */
  readonly pin: { readonly best: number; readonly least: number };
  readonly track: { readonly best: number; readonly least: number };
  /** Loops beside the outer cards: the first track, and the step to the next. */
  readonly loop: {
    readonly first: number;
    readonly step: number;
    readonly room: number;
    readonly chamfer: number;
  };
  readonly chamfer: number;
  /** Height of the band that names a kind. */
  readonly heading: number;
}

export const SIZES = {
  wide: {
    width: 1216,
    card: { width: [180, 340], height: 80 },
    pitch: 108,
    gutter: { min: 150, max: 280 },
    pin: { best: 16, least: 10 },
    track: { best: 20, least: 7 },
    loop: { first: 24, step: 12, room: 84, chamfer: 14 },
    chamfer: 26,
    heading: 72,
  },
  mid: {
    width: 736,
    card: { width: [130, 240], height: 60 },
    pitch: 92,
    gutter: { min: 66, max: 130 },
    pin: { best: 14, least: 9 },
    track: { best: 14, least: 6 },
    loop: { first: 22, step: 10, room: 60, chamfer: 12 },
    chamfer: 16,
    heading: 72,
  },
  narrow: {
    width: 328,
    card: { width: [190, 300], height: 54 },
    pitch: 66,
    gutter: { min: 0, max: 0 },
    pin: { best: 12, least: 8 },
    track: { best: 9, least: 4 },
    loop: { first: 22, step: 9, room: 92, chamfer: 8 },
    chamfer: 8,
    heading: 42,
  },
} as const satisfies Record<Variant, Sizes>;

/** Pins keep this far from the corners of their card. */
export const PIN_INSET = 10;

/** A via stands this far from the card that its trace passes under. */
export const VIA_INSET = 16;

/** Space around the drawing, so that outlines and pads stay inside it. */
export const EDGE = 2;

/** Length of the horizontal segment that leads away from each pin. */
export const LEAD = 7;
