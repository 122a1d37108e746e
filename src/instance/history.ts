/** `catalogue/history.csv`: at most a row a repository a week, and none when nothing changed. */
import { instanceMessages as say } from '#messages/instance.ts';
import { HISTORY_COLUMNS, historyRowSchema, type HistoryRow } from '../schemas/history.ts';
import type { MetadataRecord } from '../schemas/metadata.ts';
import { parseCsv, csvRow } from '../lib/csv.ts';
import { defined } from '../lib/defined.ts';

const HEADER = HISTORY_COLUMNS.join(',');

/**
 * @param text of the file; undefined if there is none yet.
 * @throws one sentence for the user when the file is malformed.
 */
export function parseHistory(text: string | undefined): HistoryRow[] {
  if (text === undefined || text === '') return [];
  const [header, ...rows] = parseCsv(text);
  try {
    if (header?.join(',') !== HEADER) throw new Error(say.historyColumns(HEADER));
    return rows.map((cells) => historyRowSchema.parse(rowOf(cells)));
  } catch (cause) {
    throw new Error(say.faultyHistory, { cause });
  }
}

export function renderHistory(rows: readonly HistoryRow[]): string {
  const lines = rows.map((row) => csvRow(HISTORY_COLUMNS.map((column) => row[column])));
  return `${[HEADER, ...lines].join('\n')}\n`;
}

/**
 * The rows to append: for each repository without a row in this ISO week whose values differ from its last row.
 *
 * @param read the records that were read in this run, by canonical address.
 */
export function newRows(
  known: readonly HistoryRow[],
  read: ReadonlyMap<string, MetadataRecord>,
  now: Date,
): HistoryRow[] {
  const last = new Map(known.map((row) => [row.repository, row]));
  const date = now.toISOString().slice(0, 10);
  return [...read]
    .map(([key, record]) => snapshotRow(key, record, date))
    .filter((row) => {
      const before = last.get(row.repository);
      if (values(row) === NOTHING) return false;
      return !before || (weekOf(before.date) !== weekOf(date) && values(before) !== values(row));
    })
    .toSorted((a, b) => (a.repository < b.repository ? -1 : 1));
}

/** Number of the ISO week since the epoch, which was a Thursday. */
export function weekOf(date: string): number {
  return Math.floor((Date.parse(date) / 86_400_000 + 3) / 7);
}

function snapshotRow(key: string, record: MetadataRecord, date: string): HistoryRow {
  const { stars, forks, commits, contributors, openIssues } = record;
  const latestRelease = (record.latestRelease ?? record.latestTag)?.tag;
  const repository = key.replace(/^https?:\/\//, '');
  const row = defined({ stars, forks, commits, contributors, openIssues, latestRelease });
  return { date, repository, ...row };
}

/** The row without date and repository, for comparing. */
function values(row: HistoryRow): string {
  return csvRow(HISTORY_COLUMNS.slice(2).map((column) => row[column]));
}

const NOTHING = csvRow(HISTORY_COLUMNS.slice(2).map(() => undefined));

/** The cells of a row by column; an empty one is absent. */
export function rowOf(cells: readonly string[]): Record<string, unknown> {
  const pairs = HISTORY_COLUMNS.map((column, index) => [column, cells[index] ?? ''] as const);
  const isText = (column: string) => ['date', 'repository', 'latestRelease'].includes(column);
  return Object.fromEntries(
    pairs
      .filter(([, cell]) => cell !== '')
      .map(([column, cell]) => [column, isText(column) ? cell : Number(cell)]),
  );
}
