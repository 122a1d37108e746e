/** A figure: numbers that answer a question, each with the list of what it counts. */
import type { Series } from '../charts/chart.ts';
import type { Kind } from '../../schemas/entry.ts';
import type { FigureId } from '../../schemas/figure.ts';

/** ISO dates or months; undefined where nothing was reviewed or read. */
export interface Dates {
  /** Latest review of an entry, or reading of a repository if that was later. */
  readonly entries: string | undefined;
  /** Latest reading of a repository. */
  readonly readings: string | undefined;
}

export interface FigureRow {
  /** Unique within its figure. */
  readonly id: string;
  readonly label: string;
  /** Label that several rows share, such as a point of hygiene. */
  readonly group?: string | undefined;
  readonly value: number;
  /** Number of projects that it is a part of. */
  readonly whole: number;
  /** Path of a search or a page that lists exactly these; absent where there are none. */
  readonly to?: string | undefined;
  /** Counts projects of which the value is not known. */
  readonly isUnknown?: boolean | undefined;
  /** Counts projects where it was looked for and is missing. */
  readonly isMissing?: boolean | undefined;
  readonly kind?: Kind | undefined;
}

export interface Figure {
  readonly id: FigureId;
  /** ISO date or month of the latest data; undefined if nothing was read. */
  readonly asOf: string | undefined;
  /** Number of projects that it covers. */
  readonly whole: number;
  /** How many of these are unknown; absent where each group of rows has its own. */
  readonly unknown?: number | undefined;
  readonly rows: readonly FigureRow[];
  /** Instead of rows, for a figure over time. */
  readonly series?: Series | undefined;
}
