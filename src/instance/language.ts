/** The language of the interface: the folder of `src/messages/` that is nearest to the locale of the instance. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { isMapping } from '../lib/is-mapping.ts';
import { readYaml } from '../lib/yaml.ts';
import { siteSchema } from '../schemas/site.ts';
import { instanceFolder } from './instance-folder.ts';

/** The language with every message, and the fallback. */
export const DEFAULT_LANGUAGE = 'en';

/** The folder with the messages of a language, which need not exist. */
export const messagesFolder = (language: string): string =>
  fileURLToPath(new URL(`../messages/${language}`, import.meta.url));

type IsThere = (language: string) => boolean;

const hasFolder: IsThere = (language) => existsSync(messagesFolder(language));

/** `fr-CH` has the messages of `fr-CH`, else of `fr`: "lookup" of RFC 4647, section 3.4. */
function nearestLanguage(locale: string, isThere: IsThere): string | undefined {
  const subtags = locale.split('-');
  const ranges = subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
  return ranges.find(isThere);
}

/** Whether the interface has messages in the language of a locale. */
export const hasMessages = (locale: string, isThere = hasFolder): boolean =>
  nearestLanguage(locale, isThere) !== undefined;

/** The language of the interface for a locale. */
export function languageOf(locale: string, isThere = hasFolder): string {
  return nearestLanguage(locale, isThere) ?? DEFAULT_LANGUAGE;
}

/** The language of an instance. */
export function instanceLanguage(folder = instanceFolder()): string {
  const { data } = siteSchema.shape.locale.safeParse(siteValue(folder)['locale']);
  return data === undefined ? DEFAULT_LANGUAGE : languageOf(data);
}

/**
 * The language of `init`: that of the pages it shall write, else that of the terminal, such as `LANG=fr_FR.UTF-8`.
 *
 * @param words the command with its options.
 * @returns undefined for any other command.
 */
export function initLanguage(
  [command, ...options]: readonly string[],
  env: Readonly<Partial<Record<string, string>>>,
): string | undefined {
  if (command !== 'init') return undefined;
  const flag = options.findLastIndex((word) => /^--language(?:=|$)/.test(word));
  const asked = options[flag]?.split('=')[1] ?? options[flag + 1];
  const terminal = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  const locale = flag === -1 ? terminal.replace(/[.@].*/, '').replace('_', '-') : asked;
  return languageOf(
    /^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(locale ?? '') ? String(locale) : DEFAULT_LANGUAGE,
  );
}

/**
 * The value of `content/site.yaml`, unchecked: the command itself reports faults.
 *
 * It does not use the reader of instances, which imports messages: a module that is loaded before the language is known
 * would keep the default.
 */
export function siteValue(folder: string): Readonly<Record<string, unknown>> {
  try {
    const read = readYaml(readFileSync(join(folder, 'content', 'site.yaml'), 'utf8'));
    return 'value' in read && isMapping(read.value) ? read.value : {};
  } catch {
    return {};
  }
}
