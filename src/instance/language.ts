/** Which language the interface speaks: the folder of `src/messages/` that is nearest to the locale of the instance. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { readSite } from './read-site.ts';

/** The language that has every message, and speaks where there is no other. */
export const DEFAULT_LANGUAGE = 'en';

/** The folder with the messages of a language; whether it is there is another question. */
export const messagesFolder = (language: string): string =>
  fileURLToPath(new URL(`../messages/${language}`, import.meta.url));

/** `fr-CH` has the messages of `fr-CH`, else of `fr`, else the default: "lookup" of RFC 4647, section 3.4. */
export function languageOf(
  locale: string,
  isThere: (language: string) => boolean = (language) => existsSync(messagesFolder(language)),
): string {
  const subtags = locale.split('-');
  const ranges = subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
  return ranges.find(isThere) ?? DEFAULT_LANGUAGE;
}

/** The language of an instance. What is wrong with its `content/site.yaml` is for the command to say, in the default. */
export function instanceLanguage(folder?: string): string {
  try {
    return languageOf(readSite(folder).locale);
  } catch {
    return DEFAULT_LANGUAGE;
  }
}
