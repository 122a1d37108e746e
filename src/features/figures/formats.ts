/** The figures as files: CSV, JSON and Markdown. The page, its files and the command use the same. */
import { chartMessages } from '#messages/charts.ts';
import { figureMessages as say } from '#messages/figures.ts';
import { labelled, series } from '#messages/grammar.ts';
import { type Cell, csvText } from '../../lib/csv.ts';
import { jsonText } from '../../lib/json.ts';
import { escapeLine, markdownTable } from '../../lib/markdown.ts';
import type { Statement } from '../../schemas/office/impact.ts';
import type { FigureRecord, FiguresRecord } from './record.ts';
import { statementNote } from './statement-note.ts';

/** A public format: only add columns at the end. */
const COLUMNS = [
  'figure',
  'title',
  'goal',
  'question',
  'metric',
  'group',
  'label',
  'value',
  'of',
  'unit',
  'not_known',
  'as_of',
  'counts',
  'source',
  'list',
  'according_to',
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], Cell>>>;

/** One row for each number; published figures follow the counted ones. */
export function figuresCsv({ goals, statements }: FiguresRecord): string {
  const rows = [
    ...goals.flatMap(({ figures }) => figures.flatMap(rowsOfFigure)),
    ...statements.map(rowOfStatement),
  ];
  return csvText([COLUMNS, ...rows.map((row: Row) => COLUMNS.map((column) => row[column]))]);
}

export function figuresJson(record: FiguresRecord): string {
  return jsonText(record);
}

/** @param formatDate formats in the language of the interface. */
export function figuresMarkdown(
  { title, asOf, projects, goals, statements }: FiguresRecord,
  formatDate: (iso: string) => string,
): string {
  const facts = [say.inCatalogue(projects), asOf ? say.asOf(formatDate(asOf)) : say.asOfUnknown];
  return `${[
    `# ${escapeLine(labelled(title, say.title))}`,
    facts.join(' '),
    ...goals.flatMap(({ name, goal, figures }) => [
      `## ${name}`,
      goal,
      ...figures.flatMap((figure) => figureText(figure, formatDate)),
    ]),
    ...(statements.length > 0
      ? [
          `## ${say.published}`,
          statements.map((statement) => statementText(statement, formatDate)).join('\n'),
        ]
      : []),
  ].join('\n\n')}\n`;
}

function rowsOfFigure(figure: FigureRecord): Row[] {
  const { id, title, goal, question, metric, unit, definition, source, asOf, of, unknown } = figure;
  const common = {
    ...{ figure: id, title, goal, question, metric, unit, of, source },
    ...{ not_known: unknown, as_of: asOf, counts: definition },
  };
  if (figure.points?.length === 0) return [common];
  return [
    ...(figure.points ?? []).map(({ at, value }) => ({ ...common, label: at, value })),
    ...figure.rows.map(({ group, label, value, of, list }) => ({
      ...common,
      ...{ group, label, value, of, list },
    })),
  ];
}

function rowOfStatement({ id, subject, figure, fact, date, source }: Statement): Row {
  return {
    ...{ figure: id, title: subject, label: figure, counts: fact, as_of: date },
    ...{ source: source.title, list: source.url, according_to: source.accordingTo },
  };
}

function figureText(figure: FigureRecord, formatDate: (iso: string) => string): string[] {
  const { title, sentence, question, metric, definition, source, asOf } = figure;
  const notes = [
    labelled(say.question, question),
    labelled(say.metric, metric),
    labelled(say.counts, definition),
    labelled(say.from, asOf ? `${source}. ${say.asOf(formatDate(asOf))}` : source),
  ].map((note) => `- ${note}`);
  const table = tableOf(figure, formatDate);
  return [`### ${title}`, escapeLine(sentence), ...(table ? [table] : []), notes.join('\n')];
}

function tableOf(
  { rows, points = [], unit, by }: FigureRecord,
  formatDate: (iso: string) => string,
): string | undefined {
  const cells = [
    ...points.map(({ at, value }) => [formatDate(at), String(value ?? chartMessages.notKnown)]),
    ...rows.map(({ group, label, value, list }) => {
      const name = escapeLine(group ? series([group, label]) : label);
      return [list ? `[${name}](${list})` : name, String(value)];
    }),
  ];
  return cells.length > 0 ? markdownTable([by, unit], cells) : undefined;
}

function statementText(statement: Statement, formatDate: (iso: string) => string): string {
  const { subject, figure, fact, source } = statement;
  const text = escapeLine(`${labelled(subject, figure)}. ${fact}`);
  const note = escapeLine(statementNote(statement, formatDate));
  return `- ${text} ([${escapeLine(source.title)}](${source.url}), ${note})`;
}
