/** Pages in further languages: of a page that is there, and in a language of the site. */
import { languageFaults as say } from '#messages/validate-languages.ts';
import { isSameLanguage } from '../../../schemas/languages.ts';
import { pageTranslationSchemas } from '../../../schemas/page-translation.ts';
import type { PageTranslation } from '../../read.ts';
import type { Context } from '../context.ts';
import { shown } from '../hint.ts';
import { at, textItems, whole } from '../json-path.ts';
import { problemAt, type Problem } from '../problem.ts';
import { check } from './check-schema.ts';

export function* translationProblems({ instance }: Context): Generator<Problem> {
  const further = textItems(at(whole(instance.site), 'languages')).map(({ value }) => value);
  for (const translation of instance.translations) {
    const { file, folder, path, language } = translation;
    yield* check(pageTranslationSchemas[folder], translation);
    if (!further.some((locale) => isSameLanguage(locale, language)))
      yield problemAt('language/unknown', file, say.unknownPage(shown(language)));
    if (!instance[folder].some((page) => page.path === path))
      yield problemAt('language/orphan', file, say.orphan(originalOf(translation)));
  }
}

function originalOf({ folder, path }: PageTranslation): string {
  return `content/${folder}/${path}.mdx`;
}
