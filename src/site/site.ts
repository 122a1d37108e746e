import { readSite } from '../instance/read-site.ts';
import { once } from '../lib/once.ts';
import { localeWith } from '../schemas/languages.ts';
import { interfaceLocale } from '#messages/grammar.ts';

/** The settings of the site. A change restarts the development server. */
export const getSite = once(() => readSite());

/** Locale of the interface, with its dates and numbers; the office's own texts are in the locale of the site. */
export const getInterfaceLocale = once(() =>
  interfaceLocale(localeWith(getSite(), process.env['OSPO_LANGUAGE'])),
);

/** The `lang` attribute for texts of the office; undefined where it is the language of the interface. */
export const getTextLang = once(() => {
  const { locale } = getSite();
  return locale === getInterfaceLocale() ? undefined : locale;
});
