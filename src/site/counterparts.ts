/** The same page in each language of the site. A site of one language has none, and so has any while it is edited. */
import {
  localeWith,
  nameOfLanguage,
  type SiteLanguage,
  siteLanguages,
} from '../schemas/languages.ts';
import { once } from '../lib/once.ts';
import { getInterfaceLocale, getSite, getTextLang } from './site.ts';

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

/** @param path of a page within the site, `/catalogue/`. */
export function counterparts(path: string): Counterpart[] {
  const pages = getLanguages().map((language) => ({
    hreflang: language.locale,
    to: placeIn(language, path),
  }));
  return [...pages, ...pages.slice(0, 1).map((page) => ({ ...page, hreflang: 'x-default' }))];
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

/** The language of the office as that of the pages names it, where the pages are in another one. */
export function untranslated(): string | undefined {
  const lang = getTextLang();
  if (lang === undefined || getLanguages().length === 0) return undefined;
  return new Intl.DisplayNames(getInterfaceLocale(), { type: 'language' }).of(
    lang.split('-')[0] ?? lang,
  );
}
