/** The handbook: sections and audiences that exist, numbers given once, related pages that are there. */
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
      const message = `${other.file} has the number ${number.value} already.`;
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
    const message =
      'Put each page into the folder of a section: content/guidelines/<section>/<page>.mdx.';
    yield problemAt('guideline/unknown-section', file, message);
  } else if (instance.site.value !== undefined && !known.includes(section)) {
    const hint =
      didYouMean(section, new Set(known)) ||
      ' List it in content/site.yaml, under `handbook.sections`.';
    yield problemAt(
      'guideline/unknown-section',
      file,
      `There is no section ${shown(section)}.${hint}`,
    );
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
    const hint =
      didYouMean(value, known) || ' List it in content/site.yaml, under `handbook.audiences`.';
    const message = `There is no audience ${shown(value)}.${hint}`;
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
    ['guidelines', 'guideline', new Set(known)],
    ['entries', 'project', projectIds],
  ] as const;
  for (const [key, noun, ids] of ends) {
    for (const { value, path } of textItems(at(related, key))) {
      if (ids.has(value)) continue;
      const message = `There is no ${noun} ${shown(value)}.${didYouMean(value, ids)}`;
      yield problem('guideline/unknown-related', guideline, path, message);
    }
  }
}
