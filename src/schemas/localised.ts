/** Texts of the office that may stand in several languages: a text, or a mapping of languages to texts. */
import { z } from 'astro/zod';

import { line } from './text.ts';

/** BCP 47 tag of a language, with or without a region. */
export const localeTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'Write the code of a language, such as "en" or "fr-CH".');

/** Language → text; the first is in the language of the office. */
export type Texts = Readonly<Record<string, string>>;

/**
 * One text, `A text`, or one for each language, `{ en: A text, fr: Un texte }`. Parsed, it is the first, which is in the
 * language of the office. `localised-texts.ts` reads it in another.
 */
export function localised(text: z.ZodType<string, string>) {
  const texts = z
    .record(localeTag, text)
    .refine((value) => Object.keys(value).length > 0, 'Write some text, or leave it out.');
  return z
    .union([text, texts])
    .transform((value) => (typeof value === 'string' ? value : original(value)));
}

/** A line of text for readers, in one language or several. */
export const words = (max: number) => localised(line(max));

/** The text in the language of the office. */
export function original(texts: Texts): string {
  return Object.values(texts)[0] ?? '';
}

/** Whether a schema was made by `localised()`, also after `describe()`, which copies it. */
export function isLocalised(schema: unknown): boolean {
  if (!(schema instanceof z.ZodPipe) || !(schema.in instanceof z.ZodUnion)) return false;
  return schema.in.options.some(
    (option) => option instanceof z.ZodRecord && option.keyType === localeTag,
  );
}
