/** The pages of text that are not translated. */
import { path } from '../schemas/address.ts';
import { isSameLanguage } from '../schemas/languages.ts';
import { type PageFolder, PAGE_FOLDERS } from '../schemas/page-translation.ts';
import { instanceFolder } from './instance-folder.ts';
import { readInstance } from './read.ts';

const ADDRESSES: Readonly<Record<PageFolder, (id: string) => string>> = {
  guidelines: path.guideline,
  pages: path.page,
  news: path.newsItem,
};

/** @returns paths within the site of the pages that do not exist in a language. */
export function untranslated(locale: string, folder = instanceFolder()): string[] {
  const instance = readInstance(folder, [...PAGE_FOLDERS, 'translations']);
  return PAGE_FOLDERS.flatMap((name) => {
    const translated = new Set(
      instance.translations
        .filter((one) => one.folder === name && isSameLanguage(one.language, locale))
        .map(({ path: id }) => id),
    );
    return instance[name]
      .filter(({ path: id }) => !translated.has(id))
      .map(({ path: id }) => ADDRESSES[name](id));
  });
}
