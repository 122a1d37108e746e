/** Pages contain Markdown and known components only, and nothing that runs. */
import { pageDocuments, type Context } from '../context.ts';
import { readPages } from '../page/read-pages.ts';
import { problemAt, type Problem } from '../problem.ts';

export function* pageProblems(context: Context): Generator<Problem> {
  for (const { page, reading } of readPages(pageDocuments(context))) {
    for (const { code, message, position } of reading.faults)
      yield problemAt(code, page.file, message, position);
  }
}
