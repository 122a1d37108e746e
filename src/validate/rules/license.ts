/** Licence expressions of entries, and of the site's own texts and data. */
import type { Document } from '../../instance/document.ts';
import { checkExpression } from '../../licences/check.ts';
import { ARTEFACTS, type Artefact } from '../../schemas/entry.ts';
import type { Context } from '../context.ts';
import { problemAt, type Problem } from '../problem.ts';
import { at, isText, pathText, whole } from '../raw.ts';

/** The schema refuses longer ones. */
const MAX_LENGTH = 200;

export function* licenseProblems({ instance }: Context): Generator<Problem> {
  for (const entry of instance.entries) {
    for (const artefact of ARTEFACTS) yield* expressionProblems(entry, artefact, artefact);
  }
  yield* expressionProblems(instance.site, 'text', 'documentation');
  yield* expressionProblems(instance.site, 'data', 'data');
}

function* expressionProblems(
  document: Document,
  key: string,
  artefact: Artefact,
): Generator<Problem> {
  const expression = at(whole(document), 'licenses', key);
  if (!isText(expression)) return;
  const { value, path } = expression;
  if (value.trim() === '' || value.length > MAX_LENGTH) return;
  for (const { code, message, offset } of checkExpression(value, artefact)) {
    const position = document.locate(path, 'value', offset);
    yield problemAt(code, document.file, `\`${pathText(path)}\`: ${message}`, position);
  }
}
