/** Rows of `history.csv`: an invalid one would stop the next refresh, or distort a chart. */
import { instanceFaults as say } from '#messages/validate-instance.ts';
import { parseCsv } from '../../../lib/csv.ts';
import { rowOf } from '../../history.ts';
import { HISTORY_COLUMNS, historyRowSchema } from '../../../schemas/history.ts';
import type { Context } from '../context.ts';
import { shown } from '../hint.ts';
import { problemAt, type Problem } from '../problem.ts';
import { findings } from '../schema-issue.ts';
import { futureMessage, isAhead } from './future.ts';

/** Problems per file. */
const MOST = 100;

export function* historyProblems({ instance, today }: Context): Generator<Problem> {
  const { file = '', value } = instance.history ?? {};
  if (typeof value !== 'string') return;
  const [header, ...rows] = parseCsv(value);
  const columns = HISTORY_COLUMNS.join(',');
  if (header?.join(',') !== columns) {
    yield problemAt('history/columns', file, say.historyColumns(shown(columns)));
    return;
  }
  const faulty = rows.flatMap((cells, index) => {
    const fault = faultOf(cells, today);
    return fault === undefined ? [] : [{ ...fault, line: index + 2 }];
  });
  for (const { code, message, line } of faulty.slice(0, MOST)) {
    yield problemAt(code, file, message, { line, column: 1 });
  }
}

/** The first fault of a row; undefined for a valid one. */
function faultOf(
  cells: readonly string[],
  today: string,
): { code: 'history/row' | 'date/future'; message: string } | undefined {
  const expected = HISTORY_COLUMNS.length;
  if (cells.length !== expected) {
    return { code: 'history/row', message: say.historyCells(expected, cells.length) };
  }
  const [finding] = findings(historyRowSchema, rowOf(cells));
  if (finding) return { code: 'history/row', message: finding.message };
  const [date = ''] = cells;
  return isAhead(date, today) ? { code: 'date/future', message: futureMessage(date) } : undefined;
}
