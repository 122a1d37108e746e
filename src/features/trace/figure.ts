/** Types of a trace diagram: the input of the caller and the output of drawing. */
import type { Kind } from '../../schemas/entry.ts';

/** A project that is drawn as a card. */
export interface TraceNode {
  readonly id: string;
  readonly kind: Kind;
  /** Shelf number, such as `H-0007`. */
  readonly ref?: string | undefined;
  readonly name: string;
  /** Summary; shown where there is room. */
  readonly purpose?: string | undefined;
  /** Of the summary, where it is in another language than the page. */
  readonly lang?: string | undefined;
  readonly href: string;
  /** The project that the page is about. */
  readonly focus?: boolean | undefined;
  /** Not yet in the catalogue. */
  readonly draft?: boolean | undefined;
}

/** A relation, from the dependent to its dependency: gateware runs on a board. */
export interface TraceEdge {
  readonly from: string;
  readonly to: string;
  /** Verb phrase between the two names, such as `runs on`. */
  readonly verb: string;
  /** Derived from a shared interface; not stated in an entry. */
  readonly derived?: boolean | undefined;
  /** Read from a file; not stated in an entry. */
  readonly read?: boolean | undefined;
}

export const VARIANTS = ['wide', 'mid', 'narrow'] as const;
export type Variant = (typeof VARIANTS)[number];

export type Side = 'left' | 'right';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface TraceCard {
  readonly node: TraceNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A pad on the edge of a card; its shape is that of the card's kind. */
export interface TracePin extends Point {
  readonly kind: Kind;
}

/** One relation. `under` is the segment below a column; its two ends are vias. */
export interface TraceNet {
  readonly edge: TraceEdge;
  /** Kind of the dependent end: it decides colour and width. */
  readonly kind: Kind;
  readonly runs: readonly (readonly Point[])[];
  readonly under: readonly Point[];
}

/** Name of a kind above its cards; `y` is the top of the band. */
export interface TraceHeading extends Point {
  readonly kind: Kind;
  readonly width: number;
}

export interface TraceDrawing {
  readonly variant: Variant;
  readonly width: number;
  readonly height: number;
  readonly headings: readonly TraceHeading[];
  readonly cards: readonly TraceCard[];
  readonly nets: readonly TraceNet[];
  readonly pins: readonly TracePin[];
  /** Tracks are so close that halos must be thin. */
  readonly dense: boolean;
}
