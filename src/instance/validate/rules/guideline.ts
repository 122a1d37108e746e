/** The handbook: sections and audiences exist, numbers are unique, related pages exist. */
import { entryFaults } from '#messages/validate-entries.ts';
import { instanceFaults as say } from '#messages/validate-instance.ts';
import type { Guideline, Instance } from '../../read.ts';
import type { Context } from '../context.ts';
import { shown } from '../hint.ts';
import { problem, problemAt, type Problem } from '../problem.ts';
import { at, isText, items, textItems, whole } from '../json-path.ts';

export function* guidelineProblems(context: Context): Generator<Problem> {
  const { guidelines } = context.instance;
  yield* repeatedNumbers(guidelines);
  for (const guideline of guidelines) {
    yield* sectionProblems(context, guideline);
    yield* audienceProblems(context, guideline);
    yield* relatedProblems(context, guideline);
  }
}

function* repeatedNumbers(guidelines: readonly Guideline[]): Generator<Problem> {
  const seen = new Map<string, Guideline>();
  for (const guideline of guidelines) {
    const number = at(whole(guideline), 'number');
    if (!isText(number)) continue;
    const other = seen.get(number.value);
    if (other) {
      const message = say.guidelineNumber(other.file, number.value);
      yield problem('guideline/duplicate-number', guideline, number.path, message);
    }
    seen.set(number.value, other ?? guideline);
  }
}

function* sectionProblems(
  { instance, didYouMean }: Context,
  { file, path }: Guideline,
): Generator<Problem> {
  const known = handbookIds(instance, 'sections');
  const [section = '', ...rest] = path.split('/');
  if (rest.length !== 1) {
    yield problemAt('guideline/unknown-section', file, say.sectionFolder);
  } else if (instance.site.value !== undefined && !known.includes(section)) {
    const hint = didYouMean(section, new Set(known)) || ` ${say.listSection}`;
    yield problemAt('guideline/unknown-section', file, say.noSection(shown(section)) + hint);
  }
}

function* audienceProblems(
  { instance, didYouMean }: Context,
  guideline: Guideline,
): Generator<Problem> {
  if (instance.site.value === undefined) return;
  const known = new Set(handbookIds(instance, 'audiences'));
  for (const { value, path } of textItems(at(whole(guideline), 'audience'))) {
    if (known.has(value)) continue;
    const hint = didYouMean(value, known) || ` ${say.listAudience}`;
    const message = say.noAudience(shown(value)) + hint;
    yield problem('guideline/unknown-audience', guideline, path, message);
  }
}

/** What the office lists in `content/site.yaml`. */
function handbookIds({ site }: Instance, list: 'sections' | 'audiences'): string[] {
  return items(at(whole(site), 'handbook', list))
    .map((one) => at(one, 'id'))
    .filter(isText)
    .map(({ value }) => value);
}

function* relatedProblems(
  { instance, projectIds, didYouMean }: Context,
  guideline: Guideline,
): Generator<Problem> {
  const related = at(whole(guideline), 'related');
  const known = instance.guidelines.map(({ path }) => path);
  const ends = [
    ['guidelines', say.noGuideline, new Set(known)],
    ['entries', entryFaults.noProject, projectIds],
  ] as const;
  for (const [key, missing, ids] of ends) {
    for (const { value, path } of textItems(at(related, key))) {
      if (ids.has(value)) continue;
      const message = missing(shown(value)) + didYouMean(value, ids);
      yield problem('guideline/unknown-related', guideline, path, message);
    }
  }
}
