/** The same page in each language of the site. A site of one language has none, and so has any while it is edited. */
import {
  localeWith,
  nameOfLanguage,
  type SiteLanguage,
  siteLanguages,
} from '../schemas/languages.ts';
import { once } from '../lib/once.ts';
import { getInterfaceLocale, getSite } from './site.ts';

export interface Counterpart {
  /** BCP 47 tag, or `x-default` for readers of all other languages. */
  readonly hreflang: string;
  /** Path with the base. */
  readonly to: string;
}

const getLanguages = once(() => {
  const languages = siteLanguages(getSite());
  return languages.length > 1 && !import.meta.env.DEV ? languages : [];
});

const root = import.meta.env.ROOT_URL ?? import.meta.env.BASE_URL;

const placeIn = ({ folder }: SiteLanguage, path: string) => root + folder + path.slice(1);

/**
 * The same page in each language in which it exists. By the HTML standard (4.6.7.1, "alternate"), `hreflang` says that a
 * page is a translation; a page of which only the frame is translated names none.
 *
 * @param path of a page within the site, `/catalogue/`.
 * @param locales in which its text exists; by default all.
 */
export function counterparts(path: string, locales?: readonly string[]): Counterpart[] {
  const languages = getLanguages().filter(({ locale }) => locales?.includes(locale) ?? true);
  if (languages.length < 2 || !isIn(locales)) return [];
  const pages = languages.map((language) => ({
    hreflang: language.locale,
    to: placeIn(language, path),
  }));
  return [...pages, ...pages.slice(0, 1).map((page) => ({ ...page, hreflang: 'x-default' }))];
}

/** The path, with the base, of the page in the first language, for one whose text exists in that and not in this. */
export function originalOf(path: string, locales?: readonly string[]): string | undefined {
  const [first] = getLanguages();
  return first && !isIn(locales) ? placeIn(first, path) : undefined;
}

/** Whether the pages are in one of these languages. */
function isIn(locales: readonly string[] | undefined): boolean {
  return locales?.includes(localeWith(getSite(), process.env['OSPO_LANGUAGE'])) ?? true;
}

export interface OtherLanguage {
  /** As the language names itself. */
  readonly name: string;
  readonly locale: string;
  readonly to: string;
}

/** The page in the languages that it is not in now. */
export function otherLanguages(path: string): OtherLanguage[] {
  const here = localeWith(getSite(), process.env['OSPO_LANGUAGE']);
  return getLanguages()
    .filter(({ locale }) => locale !== here)
    .map((language) => ({
      name: nameOfLanguage(language.locale),
      locale: language.locale,
      to: placeIn(language, path),
    }));
}

/** A language as that of the pages names it: "anglais". */
export function languageInWords(locale: string): string {
  const [language = locale] = locale.split('-');
  return new Intl.DisplayNames(getInterfaceLocale(), { type: 'language' }).of(language) ?? locale;
}
