/** The translation of a page in the language of a reading. */
import { isSameLanguage } from '../schemas/languages.ts';
import type { Reading } from '../schemas/translations.ts';
import { type PageFolder, pageTranslationSchemas } from '../schemas/page-translation.ts';
import type { PageTranslation } from './read.ts';
import { fittingValue } from './values.ts';

export interface ReadTranslation {
  readonly document: PageTranslation;
  /** That a page has instead of its own. */
  readonly texts: {
    readonly title: string;
    readonly summary: string;
    readonly topic?: string | undefined;
  };
  /** ISO day of the state of the page that it translates, where it says so. */
  readonly translated?: string | undefined;
}

/** Which page. */
interface PagePlace {
  readonly folder: PageFolder;
  /** `start/share`. */
  readonly path: string;
}

/**
 * Undefined where there is none. The reading is told of its texts.
 *
 * @throws one sentence for the user, if its front matter is not valid.
 */
export function translationIn(
  all: readonly PageTranslation[],
  { folder, path }: PagePlace,
  { language, spoken }: Reading,
): ReadTranslation | undefined {
  const document = all.find(
    (one) => one.folder === folder && one.path === path && isSameLanguage(one.language, language),
  );
  if (!document) return undefined;
  const { translated, ...texts } = fittingValue(pageTranslationSchemas[folder], document);
  for (const text of Object.values(texts)) if (text !== undefined) spoken.add(text);
  return { document, texts, translated };
}
