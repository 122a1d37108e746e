import { readSite } from '../instance/read-site.ts';
import { once } from '../lib/once.ts';
import { interfaceLocale } from '#messages/grammar.ts';

/** The organisation whose site is being built. A change of it starts the server anew, also while editing. */
export const getSite = once(() => readSite());

/** What the words, dates and numbers of the interface are in; the office's own texts are in the locale of the site. */
export const getInterfaceLocale = once(() => interfaceLocale(getSite().locale));

/** The `lang` of an element with a text of the office, where the interface around it speaks another language. */
export const getTextLang = once(() => {
  const { locale } = getSite();
  return locale === getInterfaceLocale() ? undefined : locale;
});
