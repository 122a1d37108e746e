/** The data of a chart, independent of what is counted. */
import type { Kind } from '../../schemas/entry.ts';

export interface Datum {
  readonly label: string;
  readonly value: number;
  /** Of the label, where it is in another language than the page. */
  readonly lang?: string | undefined;
  /** Path of a page or a search that lists exactly what is counted. */
  readonly to?: string | undefined;
  /** No value is known; drawn so that it is not taken for one. */
  readonly isUnknown?: boolean | undefined;
  /** It was looked for and is not there: drawn as an outline. */
  readonly isMissing?: boolean | undefined;
  /** Sets the colour and the shape of the mark to those of the kind. */
  readonly kind?: Kind | undefined;
}

/** Values that break one down further; every group has the same parts. */
export interface Group {
  readonly label: string;
  readonly data: readonly Datum[];
}

export interface Series {
  readonly label: string;
  /** Of the label, where it is in another language than the page. */
  readonly lang?: string | undefined;
  /** By date, ascending. */
  readonly points: readonly Point[];
}

export interface Point {
  /** A day, a month or a year in ISO 8601. */
  readonly at: string;
  /** Undefined where it is not known: the line has a gap there. */
  readonly value: number | undefined;
  /** From here on something else is counted: no line leads to it. */
  readonly isBreak?: boolean | undefined;
}
