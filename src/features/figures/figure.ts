/** What a figure is: numbers that answer a question, each with the list that it counts. */
import type { Series } from '../charts/chart.ts';
import type { Kind } from '../../schemas/entry.ts';
import type { FigureId } from '../../schemas/figure.ts';

/** ISO dates or months; absent where nobody has looked. */
export interface Dates {
  /** When entries were last looked at, or repositories if that was later. */
  readonly entries: string | undefined;
  /** When repositories were last read. */
  readonly readings: string | undefined;
}

export interface FigureRow {
  /** Within its figure. */
  readonly id: string;
  readonly label: string;
  /** What several rows tell more closely: a point of hygiene. */
  readonly group?: string | undefined;
  readonly value: number;
  /** The projects that it is a part of. */
  readonly whole: number;
  /** Path of a search or a page that lists exactly these; absent where there are none. */
  readonly to?: string | undefined;
  /** Nobody has stated or read it. */
  readonly isUnknown?: boolean | undefined;
  /** It was looked for and is not there. */
  readonly isMissing?: boolean | undefined;
  readonly kind?: Kind | undefined;
}

export interface Figure {
  readonly id: FigureId;
  /** When what it counts was last known: an ISO date or a month; absent if nobody has read anything. */
  readonly asOf: string | undefined;
  /** The projects that it speaks of. */
  readonly whole: number;
  /** Of these, those of which the answer is not known; absent where each group of rows has its own. */
  readonly unknown?: number | undefined;
  readonly rows: readonly FigureRow[];
  /** In place of rows where it tells of time. */
  readonly series?: Series | undefined;
}
