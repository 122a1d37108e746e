/** The texts of a value in several languages, beside it: the value in one of them, and as a person writes it. Pages load this. */
import { isMapping } from '../lib/is-mapping.ts';
import { isSameLanguage } from './languages.ts';
import type { Texts } from './localised.ts';

/** A reading of an instance in one language. */
export interface Reading {
  /** Of the pages, `fr`. */
  readonly language: string;
  /** Every text that was found in it so far. */
  readonly spoken: Set<string>;
}

export function readingIn(language: string): Reading {
  return { language, spoken: new Set() };
}

/** The texts that stand in several languages: language → path within the value, `uses.0.what` → text. The first is that of the office. */
export type Translations = Readonly<Record<string, Texts>>;

/** A parsed value with the texts of the reading's language, which is told of them. The value itself is not changed. */
export function translated<Value>(
  value: Value,
  translations: Translations | undefined,
  { language, spoken }: Reading,
): Value {
  const [, texts = {}] =
    Object.entries(translations ?? {}).find(([locale]) => isSameLanguage(locale, language)) ?? [];
  return Object.entries(texts).reduce((whole, [path, text]) => {
    spoken.add(text);
    return withValue(whole, path.split('.'), text) as Value;
  }, value);
}

function withValue(whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(whole))
    return whole.with(Number(key), withValue(whole[Number(key)], rest, value));
  return isMapping(whole) ? { ...whole, [key]: withValue(whole[key], rest, value) } : whole;
}

/** A parsed value with its texts in all their languages, as a person writes them. */
export function asWritten(value: unknown, translations: Translations = {}): unknown {
  const paths = new Set(Object.values(translations).flatMap((texts) => Object.keys(texts)));
  return [...paths].reduce((whole, path) => {
    const texts = Object.entries(translations).flatMap(([locale, { [path]: text }]) =>
      text === undefined ? [] : [[locale, text]],
    );
    return withValue(whole, path.split('.'), Object.fromEntries(texts));
  }, value);
}
