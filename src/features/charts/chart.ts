/** What a chart is made from, whoever counted it. */
import type { Kind } from '../../schemas/entry.ts';

export interface Datum {
  readonly label: string;
  readonly value: number;
  /** A page or a search of this site that holds exactly what is counted. */
  readonly to?: string | undefined;
  /** What nobody has stated or read; drawn so that it is not taken for a value. */
  readonly isUnknown?: boolean | undefined;
  /** It was looked for and is not there: drawn as an outline. */
  readonly isMissing?: boolean | undefined;
  /** Gives it the colour and the pad of the kind. */
  readonly kind?: Kind | undefined;
}

/** Values that tell one thing more closely, each part with the same name in every group. */
export interface Group {
  readonly label: string;
  readonly data: readonly Datum[];
}

export interface Series {
  readonly label: string;
  /** In order of time. */
  readonly points: readonly Point[];
}

export interface Point {
  /** A day, a month or a year, as ISO 8601 writes it. */
  readonly at: string;
  /** Undefined where it is not known: the line has a gap there. */
  readonly value: number | undefined;
  /** Whether something else is counted from here on: no line leads to it. */
  readonly isBreak?: boolean | undefined;
}
