/** Texts in several languages: each in one that the site has, beside the original. */
import { languageFaults as say } from '#messages/validate-languages.ts';
import { isSameLanguage } from '../../../schemas/languages.ts';
import { localeTag } from '../../../schemas/localised.ts';
import { localisedTexts } from '../../../schemas/localised-texts.ts';
import type { Document } from '../../document.ts';
import type { Context } from '../context.ts';
import { shown } from '../hint.ts';
import { problem, type Problem } from '../problem.ts';
import { at, isText, textItems, whole } from '../json-path.ts';
import { writtenFiles } from './schema.ts';

export function* localisedProblems({ instance }: Context): Generator<Problem> {
  const locale = at(whole(instance.site), 'locale');
  if (!isText(locale)) return;
  const further = textItems(at(whole(instance.site), 'languages')).map(({ value }) => value);
  for (const [schema, document] of writtenFiles(instance)) {
    if (!document) continue;
    for (const { path, texts } of localisedTexts(schema, document.value))
      yield* textProblems(document, path, Object.keys(texts).filter(isTag), locale.value, further);
  }
}

/** Of another key the schema says what to write. */
const isTag = (key: string) => localeTag.safeParse(key).success;

function* textProblems(
  document: Document,
  path: readonly (string | number)[],
  [first, ...translations]: readonly string[],
  locale: string,
  further: readonly string[],
): Generator<Problem> {
  const isOriginalFirst = first === undefined || isSameLanguage(first, locale);
  if (!isOriginalFirst) {
    const message = say.noOriginal(shown(locale), shown(first));
    yield problem('language/no-original', document, [...path, first], message, 'key');
  }
  // The original is none too many where it only stands in the wrong place.
  const allowed = isOriginalFirst ? further : [...further, locale];
  for (const key of translations) {
    if (allowed.some((one) => isSameLanguage(one, key))) continue;
    yield problem('language/unknown', document, [...path, key], say.unknown(shown(key)), 'key');
  }
}
