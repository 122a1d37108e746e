/** The figures with their labels, for the files: each number says what it counts and where its list is. */
import { figureMessages as say } from '#messages/figures.ts';
import type { Goal } from '../../schemas/figure.ts';
import type { Statement } from '../../schemas/office/impact.ts';
import type { Point } from '../charts/chart.ts';
import { sentenceOf } from './charts.ts';
import type { Figure } from './figure.ts';
import type { Figures } from './figures.ts';

export interface RecordRow {
  readonly id: string;
  readonly group?: string | undefined;
  readonly label: string;
  readonly value: number;
  /** The whole. */
  readonly of: number;
  /** Absolute address of the list of exactly these projects. */
  readonly list?: string | undefined;
  readonly isUnknown: boolean;
}

export interface FigureRecord {
  readonly id: string;
  readonly title: string;
  readonly goal: string;
  readonly question: string;
  readonly metric: string;
  readonly unit: string;
  readonly by: string;
  readonly definition: string;
  readonly source: string;
  readonly asOf: string | undefined;
  readonly of: number;
  readonly unknown: number | undefined;
  readonly sentence: string;
  readonly rows: readonly RecordRow[];
  /** Instead of rows, for a figure over time. */
  readonly points?: readonly Point[] | undefined;
}

export interface FiguresRecord {
  readonly title: string;
  readonly asOf: string | undefined;
  readonly projects: number;
  readonly goals: readonly {
    readonly id: Goal;
    readonly name: string;
    readonly goal: string;
    readonly figures: readonly FigureRecord[];
  }[];
  readonly statements: readonly Statement[];
}

export interface RecordContext {
  /** Name of the office. */
  readonly title: string;
  /** Full address of a path of the site. */
  readonly addressOf: (path: string) => string;
  readonly formatDate: (iso: string) => string;
}

export function recordOf(
  { asOf, projects, goals }: Figures,
  statements: readonly Statement[],
  context: RecordContext,
): FiguresRecord {
  return {
    title: context.title,
    asOf,
    projects,
    goals: goals.map(({ goal, figures }) => ({
      id: goal,
      ...say.goals[goal],
      figures: figures.map((figure) => figureRecord(figure, say.goals[goal].goal, context)),
    })),
    statements,
  };
}

/** The name of a metric, with its owner where it has one (such as CHAOSS). */
export function metricOf(id: Figure['id']): string {
  const words = say.figures[id];
  return 'from' in words ? say.metricOf(words.metric, words.from) : words.metric;
}

function figureRecord(figure: Figure, goal: string, context: RecordContext): FigureRecord {
  const { id, asOf, whole, unknown, rows, series } = figure;
  const { title, question, unit, by, definition, source } = say.figures[id];
  return {
    ...{ id, title, goal, question, metric: metricOf(id), unit, by, definition, source },
    ...{ asOf, of: whole, unknown },
    sentence: sentenceOf(figure, context.formatDate),
    rows: rows.map(({ id, group, label, value, whole, to, isUnknown = false }) => ({
      ...{ id, group, label, value, of: whole, isUnknown },
      list: to === undefined ? undefined : context.addressOf(to),
    })),
    points: series?.points,
  };
}
