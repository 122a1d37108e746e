/** News files begin with their date, so that lists and addresses are sorted by date. */
import { instanceFaults as say } from '#messages/validate-instance.ts';
import type { Guideline } from '../../read.ts';
import type { Context } from '../context.ts';
import { shown } from '../hint.ts';
import { at, isText, whole } from '../json-path.ts';
import { problem, problemAt, type Problem } from '../problem.ts';

export function* newsProblems({ instance }: Context): Generator<Problem> {
  for (const news of instance.news) yield* nameProblems(news);
}

function* nameProblems(news: Guideline): Generator<Problem> {
  const { file, path } = news;
  if (path.includes('/')) {
    yield problemAt('office/news-name', file, say.newsFolder);
    return;
  }
  const date = dateOf(news);
  if (!/^\d{4}-/.test(path)) yield problemAt('office/news-name', file, say.newsName(shown(path)));
  else if (date !== undefined && !path.startsWith(`${date}-`))
    yield problem('office/news-name', news, ['date'], say.newsDate(shown(path), shown(date)));
}

/** As text; YAML may have made it a date. */
function dateOf(news: Guideline): string | undefined {
  const date = at(whole(news), 'date');
  if (isText(date)) return date.value;
  if (date.value instanceof Date) return date.value.toISOString().slice(0, 10);
  return typeof date.value === 'number' ? String(date.value) : undefined;
}
