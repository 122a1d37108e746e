/** The text of pages must be the same in the file and on the page. */
import { instanceFaults as say } from '#messages/validate-instance.ts';
import { HIDDEN } from '../../../schemas/patterns.ts';
import { positionOf } from '../../yaml/position.ts';
import { pageDocuments, type Context } from '../context.ts';
import { problemAt, type Problem } from '../problem.ts';

export function* pageTextProblems(context: Context): Generator<Problem> {
  for (const { file, body, bodyOffset } of pageDocuments(context)) {
    const offset = body.search(HIDDEN);
    if (offset === -1) continue;
    const { line, column } = positionOf(body, offset);
    const sign = (body.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const message = say.hidden(`U+${sign}`);
    yield problemAt('text/hidden', file, message, { line: line + bodyOffset, column });
  }
}
