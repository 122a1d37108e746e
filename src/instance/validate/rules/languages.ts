/** Texts in several languages: each in one that the site has, beside the original. */
import { languageFaults as say } from '#messages/validate-languages.ts';
import { isMapping } from '../../../lib/is-mapping.ts';
import { isSameLanguage, localeTag } from '../../../schemas/localised.ts';
import type { Context } from '../context.ts';
import { shown } from '../hint.ts';
import { problem, type Problem } from '../problem.ts';
import { at, isText, items, pairs, type Raw, textItems, whole } from '../json-path.ts';

/** The parts of `site.yaml` that hold texts for readers. */
const PLACES = [
  ...[['description'], ['notice'], ['navigation'], ['footer'], ['home'], ['catalogue']],
  ...[
    ['handbook', 'lead'],
    ['handbook', 'sections'],
    ['handbook', 'audiences'],
  ],
];

export function* localisedProblems({ instance: { site } }: Context): Generator<Problem> {
  const locale = at(whole(site), 'locale');
  if (!isText(locale)) return;
  const further = textItems(at(whole(site), 'languages')).map(({ value }) => value);
  for (const place of PLACES) {
    for (const text of localisedTexts(at(whole(site), ...place))) {
      const [original, ...translations] = pairs(text);
      if (original && !isSameLanguage(original.key, locale.value)) {
        const message = say.noOriginal(shown(locale.value), shown(original.key));
        yield problem('language/no-original', site, original.path, message, 'key');
      }
      for (const { key, path } of translations) {
        if (further.some((one) => isSameLanguage(one, key))) continue;
        yield problem('language/unknown', site, path, say.unknown(shown(key)), 'key');
      }
    }
  }
}

/** The mappings of languages to texts within a value, at any depth. */
function* localisedTexts(raw: Raw): Generator<Raw> {
  const parts = Array.isArray(raw.value) ? items(raw) : pairs(raw);
  if (isMapping(raw.value) && isLocalised(raw.value)) yield raw;
  else for (const part of parts) yield* localisedTexts(part);
}

function isLocalised(value: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(value).every(
    ([key, text]) => localeTag.safeParse(key).success && typeof text === 'string',
  );
}
