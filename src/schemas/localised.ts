/** Texts of the office that may stand in several languages: a text, or a mapping of languages to texts. */
import { z } from 'astro/zod';

/** BCP 47 tag of a language, with or without a region. */
export const localeTag = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/);

/** Whether two tags mean one language, whichever of them has a region: `fr` and `fr-CH`, but not `fr-BE` and `fr-CH`. */
export function isSameLanguage(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`);
}

/** Texts that were given in the language of the pages. */
const translated = new Set<string>();

/**
 * One text, `A text`, or one for each language, `{ en: A text, fr: Un texte }`. Whoever reads an instance gets one string: that
 * in the language of the pages (`OSPO_LANGUAGE`), else the first, which is in the language of the office.
 */
export function localised(text: z.ZodType<string, string>) {
  const texts = z
    .record(localeTag, text)
    .refine((value) => Object.keys(value).length > 0, 'Write some text, or leave it out.');
  return z.union([text, texts]).transform(inLanguage);
}

function inLanguage(value: string | Readonly<Record<string, string>>): string {
  if (typeof value === 'string') return value;
  const language = globalThis.process?.env['OSPO_LANGUAGE'] ?? '';
  const [original = '', ...others] = Object.entries(value);
  const own = others.find(([locale]) => isSameLanguage(locale, language));
  if (own) translated.add(own[1]);
  return own?.[1] ?? original[1] ?? '';
}

/** Whether a text that was read stood there in the language of the pages, beside that of the office. */
export function isTranslated(text: string): boolean {
  return translated.has(text);
}
