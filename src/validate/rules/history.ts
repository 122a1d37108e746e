/** Rows of `history.csv`: one that does not fit would stop the next refresh, and bend a chart. */
import { parseCsv } from '../../refresh/csv.ts';
import { rowOf } from '../../refresh/history.ts';
import { HISTORY_COLUMNS, historyRowSchema } from '../../schemas/history.ts';
import type { Context } from '../context.ts';
import { shown } from '../hint.ts';
import { problemAt, type Problem } from '../problem.ts';
import { findings } from '../schema-issue.ts';

/** Of one file, that anybody would read at once. */
const MOST = 100;

export function* historyProblems({ instance }: Context): Generator<Problem> {
  const { file = '', value } = instance.history ?? {};
  if (typeof value !== 'string') return;
  const [header, ...rows] = parseCsv(value);
  const columns = HISTORY_COLUMNS.join(',');
  if (header?.join(',') !== columns) {
    yield problemAt('history/columns', file, `The first line must be ${shown(columns)}.`);
    return;
  }
  const faulty = rows.flatMap((cells, index) => {
    const message = faultOf(cells);
    return message === undefined ? [] : [{ message, line: index + 2 }];
  });
  for (const { message, line } of faulty.slice(0, MOST)) {
    yield problemAt('history/row', file, message, { line, column: 1 });
  }
}

/** What is wrong with a row first; undefined when it fits. */
function faultOf(cells: readonly string[]): string | undefined {
  const expected = HISTORY_COLUMNS.length;
  if (cells.length !== expected)
    return `A row has ${expected} cells, and this one has ${cells.length}.`;
  return findings(historyRowSchema, rowOf(cells))[0]?.message;
}
