/** Pages contain Markdown and known components only, and nothing that runs. */
import { pageDocuments, type Context } from '../context.ts';
import { readPages } from '../page/read-pages.ts';
import { problemAt, type Problem } from '../problem.ts';

export function* pageProblems(context: Context): Generator<Problem> {
  const pages = pageDocuments(context);
  for (const [index, { faults }] of readPages(pages).entries()) {
    const { file = '' } = pages[index] ?? {};
    for (const { code, message, position } of faults)
      yield problemAt(code, file, message, position);
  }
}
