/** Figures of reports: one file per year, unique ids, and parts that add up to the total in the source. */
import { reportFaults as say } from '#messages/validate-reports.ts';
import { YEAR_PATTERN } from '../../../schemas/office/report.ts';
import type { Document } from '../../document.ts';
import type { Context } from '../context.ts';
import { shown } from '../hint.ts';
import { at, isText, items, whole, type Raw } from '../json-path.ts';
import { problem, problemAt, type Problem } from '../problem.ts';

export function* reportProblems({ instance }: Context): Generator<Problem> {
  for (const report of instance.office.report) {
    if (!YEAR_PATTERN.test(report.id)) yield problemAt('report/year', report.file, say.year);
    const figures = items(at(whole(report), 'figures'));
    yield* duplicates(report, figures, say.figureTwice);
    for (const figure of figures) {
      yield* duplicates(report, items(at(figure, 'series')), say.partTwice);
      yield* wrongTotal(report, figure);
    }
  }
}

function* duplicates(
  document: Document,
  list: readonly Raw[],
  message: (id: string) => string,
): Generator<Problem> {
  const seen = new Set<string>();
  for (const { value, path } of list.map((item) => at(item, 'id')).filter(isText)) {
    if (seen.has(value))
      yield problem('report/duplicate-id', document, path, message(shown(value)));
    seen.add(value);
  }
}

/** Contradictions in the source itself can be explained beside the figure. */
function* wrongTotal(document: Document, figure: Raw): Generator<Problem> {
  const { value: total, path } = at(figure, 'total');
  const values = items(at(figure, 'series')).map((part) => at(part, 'value').value);
  if (typeof total !== 'number' || !values.every((value) => typeof value === 'number')) return;
  const sum = values.reduce((one, other) => one + other, 0);
  const isSum = Math.abs(sum - total) < 1e-6 * Math.max(1, Math.abs(total));
  if (isSum || at(figure, 'contradiction').value !== undefined) return;
  yield problem('report/total', document, path, say.total(sum, total));
}
