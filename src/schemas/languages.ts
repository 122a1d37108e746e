/** The languages of a site, and where the pages of each stand. */
import type { Site } from './site.ts';

export interface SiteLanguage {
  /** BCP 47 tag. */
  readonly locale: string;
  /** Path of its pages below the base: `fr/`, and nothing for the first language. */
  readonly folder: string;
}

type LanguageSettings = Pick<Site, 'locale' | 'languages'>;

/** The language of the office first. */
export function siteLanguages({ locale, languages = [] }: LanguageSettings): SiteLanguage[] {
  return [
    { locale, folder: '' },
    ...languages.map((further) => ({ locale: further, folder: `${further}/` })),
  ];
}

/**
 * The locale of the pages that are made with the messages of a language: the first of the site that has it, else that of
 * the office.
 *
 * @param language name of the folder of messages, `fr`.
 */
export function localeWith(site: LanguageSettings, language = ''): string {
  const has = (locale: string) => locale === language || locale.startsWith(`${language}-`);
  return siteLanguages(site).find(({ locale }) => has(locale))?.locale ?? site.locale;
}

/** A language as it names itself: "Français". */
export function nameOfLanguage(locale: string): string {
  const [language = locale] = locale.split('-');
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** Whether two tags mean one language, whichever of them has a region: `fr` and `fr-CH`, but not `fr-BE` and `fr-CH`. */
export function isSameLanguage(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`);
}
