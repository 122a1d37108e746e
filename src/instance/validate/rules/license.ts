/** Licence expressions of entries, and of the site's own texts and data. */
import { entryFaults as say } from '#messages/validate-entries.ts';
import type { Document } from '../../document.ts';
import { checkExpression } from '../../../licences/check.ts';
import type { LicenseFinding } from '../../../licences/finding.ts';
import { ARTEFACTS, type Artefact } from '../../../schemas/entry.ts';
import type { Context } from '../context.ts';
import { problemAt, type Problem } from '../problem.ts';
import { at, isText, items, pairs, pathText, whole, type Raw } from '../json-path.ts';

/** The schema refuses longer ones. */
const MAX_LENGTH = 200;

type Check = typeof checkExpression;

export function* licenseProblems({ instance }: Context): Generator<Problem> {
  const check = remembering(checkExpression);
  for (const entry of instance.entries) {
    for (const artefact of ARTEFACTS) yield* expressionProblems(check, entry, artefact, artefact);
    yield* seenProblems(check, entry);
  }
  for (const service of instance.office.service) {
    const named = [whole(service), ...items(at(whole(service), 'components'))];
    for (const one of named) yield* problemsOf(check, service, at(one, 'license'), 'software');
  }
  yield* expressionProblems(check, instance.site, 'text', 'documentation');
  yield* expressionProblems(check, instance.site, 'data', 'data');
  const { brand } = instance;
  for (const font of brand ? pairs(at(whole(brand), 'fonts')) : [])
    if (brand) yield* problemsOf(check, brand, at(font, 'license'), 'documentation');
}

/** Thousands of projects share a few expressions. */
function remembering(check: Check): Check {
  const known = new Map<string, LicenseFinding[]>();
  return (text, artefact) => {
    const key = `${artefact} ${text}`;
    const found = known.get(key) ?? check(text, artefact);
    known.set(key, found);
    return found;
  };
}

function* seenProblems(check: Check, entry: Document): Generator<Problem> {
  for (const seen of items(at(whole(entry), 'licensesSeen'))) {
    const part = at(seen, 'part').value;
    const artefact = ARTEFACTS.find((one) => one === part);
    if (artefact) yield* problemsOf(check, entry, at(seen, 'license'), artefact);
  }
}

function expressionProblems(
  check: Check,
  document: Document,
  key: string,
  artefact: Artefact,
): Generator<Problem> {
  return problemsOf(check, document, at(whole(document), 'licenses', key), artefact);
}

function* problemsOf(
  check: Check,
  document: Document,
  expression: Raw,
  artefact: Artefact,
): Generator<Problem> {
  if (!isText(expression)) return;
  const { value, path } = expression;
  if (value.trim() === '' || value.length > MAX_LENGTH) return;
  for (const { code, message, offset } of check(value, artefact)) {
    const position = document.locate(path, 'value', offset);
    yield problemAt(code, document.file, say.at(pathText(path), message), position);
  }
}
