/** The content of an office, parsed by its schemas. */
import type { z } from 'astro/zod';

import { OFFICE, OFFICE_NAMES, type OfficeName } from '../schemas/office/collections.ts';
import { type News, newsSchema } from '../schemas/office/news.ts';
import type { Reading } from '../schemas/translations.ts';
import type { Instance } from './read.ts';
import { translationIn } from './page-translations.ts';
import { fittingValue } from './values.ts';

export interface OfficeItem<Value> {
  /** The name of its file. */
  readonly id: string;
  /** Path within the instance. */
  readonly file: string;
  readonly value: Value;
}

export type Office = {
  readonly [Name in OfficeName]: readonly OfficeItem<z.output<(typeof OFFICE)[Name]['schema']>>[];
} & {
  /** The front matter of each piece of news. */
  readonly news: readonly OfficeItem<News>[];
};

/**
 * @param reading without it, each text is in the language of the office.
 * @throws one sentence for the user, if a file is not valid.
 */
export function fittingOffice(
  {
    office,
    news,
    translations = [],
  }: Pick<Instance, 'office' | 'news'> & Partial<Pick<Instance, 'translations'>>,
  reading?: Reading,
): Office {
  const pairs = OFFICE_NAMES.map((name) => {
    const { schema } = OFFICE[name];
    const items = office[name].map((document) => ({
      id: document.id,
      file: document.file,
      value: fittingValue(schema as z.ZodType, document, reading),
    }));
    return [name, items] as const;
  });
  const pieces = news.map((page) => ({
    id: page.path,
    file: page.file,
    value: inReading(fittingValue(newsSchema, page), page.path, translations, reading),
  }));
  return { ...Object.fromEntries(pairs), news: pieces } as unknown as Office;
}

/** With title and summary of the translation, where there is one in the language of the reading. */
function inReading(
  news: News,
  path: string,
  translations: Instance['translations'],
  reading: Reading | undefined,
): News {
  const translation = reading && translationIn(translations, { folder: 'news', path }, reading);
  return translation ? { ...news, ...translation.texts } : news;
}
