import { readSite } from '../instance/read-site.ts';
import { once } from '../lib/once.ts';
import { instanceFolder } from '../instance/instance-folder.ts';
import { readingIn } from '../schemas/translations.ts';
import { localeWith } from '../schemas/languages.ts';
import { interfaceLocale } from '#messages/grammar.ts';

/** How the pages read the instance. It knows every text that stands there in their language once that has been read. */
export const getReading = once(() => readingIn(process.env['OSPO_LANGUAGE'] ?? ''));

/** The settings of the site. A change restarts the development server. */
export const getSite = once(() => readSite(instanceFolder(), getReading()));

/** Locale of the interface, with its dates and numbers; the office's own texts are in the locale of the site. */
export const getInterfaceLocale = once(() =>
  interfaceLocale(localeWith(getSite(), process.env['OSPO_LANGUAGE'])),
);

/** The `lang` attribute for texts of the office; undefined where it is the language of the interface. */
export const getTextLang = once(() => {
  const { locale } = getSite();
  return locale === getInterfaceLocale() ? undefined : locale;
});

/** The same for a text that may stand in the language of the pages as well. */
export const textLang = (text: string | undefined) =>
  text === undefined || getReading().spoken.has(text) ? undefined : getTextLang();

/** Links of `site.yaml`, each with the `lang` of its label. */
export function withLang<Link extends { readonly label: string }>(links: readonly Link[]) {
  return links.map((link) => ({ ...link, lang: textLang(link.label) }));
}
