/** Where the texts of a value stand that may have several languages, by its schema; and the value in one of them. */
import { z } from 'astro/zod';

import { isMapping } from '../lib/is-mapping.ts';
import { isLocalised, type Texts } from './localised.ts';
import type { Translations } from './translations.ts';

/** A text in several languages, and where it stands. */
export interface LocalisedText {
  readonly path: readonly (string | number)[];
  readonly texts: Texts;
}

/** A value, and where it stands. */
interface At {
  readonly path: LocalisedText['path'];
  readonly value: unknown;
}

/** What a schema has at a place of its values. */
interface Place {
  readonly isText: boolean;
  /** Below the keys of a mapping. */
  readonly keys: ReadonlyMap<string, Place>;
  /** In each item of a list, and in each value of a record. */
  readonly each?: Place | undefined;
}

const TEXT: Place = { isText: true, keys: new Map() };
const places = new WeakMap<z.core.$ZodType, { readonly place: Place | undefined }>();

/** Undefined where no text within can have several languages. */
function placeOf(schema: unknown): Place | undefined {
  if (!(schema instanceof z.ZodType)) return undefined;
  const known = places.get(schema);
  if (known) return known.place;
  // A schema that holds itself has no such text.
  places.set(schema, { place: undefined });
  const place = isLocalised(schema) ? TEXT : within(schema);
  places.set(schema, { place });
  return place;
}

function within(schema: z.ZodType): Place | undefined {
  if (schema instanceof z.ZodObject) {
    const keys = Object.entries(schema.shape).flatMap(([key, value]) => {
      const place = placeOf(value);
      return place ? [[key, place] as const] : [];
    });
    return keys.length > 0 ? { isText: false, keys: new Map(keys) } : undefined;
  }
  if (schema instanceof z.ZodArray) return eachOf(schema.element);
  if (schema instanceof z.ZodRecord) return eachOf(schema.valueType);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return placeOf(schema.unwrap());
  if (schema instanceof z.ZodPipe) return placeOf(schema.in) ?? placeOf(schema.out);
  // No union of these schemas has two members with such texts.
  if (schema instanceof z.ZodUnion) return schema.options.map(placeOf).find(Boolean);
  return undefined;
}

function eachOf(schema: unknown): Place | undefined {
  const each = placeOf(schema);
  return each && { isText: false, keys: new Map(), each };
}

/** The texts that stand in several languages in a value, which need not fit its schema. */
export function localisedTexts(schema: z.ZodType, value: unknown): LocalisedText[] {
  return textsFor(schema, value).flatMap(({ path, value: texts }) =>
    isTexts(texts) ? [{ path, texts }] : [],
  );
}

/** Everything in a value that stands where texts may have several languages, whether it has one or more. */
export function textsFor(schema: z.ZodType, value: unknown): At[] {
  const place = placeOf(schema);
  return place ? [...textsAt(place, value, [])] : [];
}

/** Where texts may have several languages by a schema: `uses.*.what`, with a star for each item. */
export function textPlaces(schema: z.ZodType): string[] {
  const place = placeOf(schema);
  return place ? placesIn(place).map((path) => path.join('.')) : [];
}

function placesIn({ isText, keys, each }: Place): string[][] {
  if (isText) return [[]];
  const below = [...keys, ...(each ? [['*', each] as const] : [])];
  return below.flatMap(([key, place]) => placesIn(place).map((path) => [key, ...path]));
}

function* textsAt(
  { isText, keys, each }: Place,
  value: unknown,
  path: LocalisedText['path'],
): Generator<At> {
  if (isText) yield { path, value };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      if (each) yield* textsAt(each, item, [...path, index]);
  } else if (isMapping(value)) {
    for (const [key, item] of Object.entries(value)) {
      const below = keys.get(key) ?? each;
      if (below) yield* textsAt(below, item, [...path, key]);
    }
  }
}

function isTexts(value: unknown): value is Texts {
  return isMapping(value) && Object.values(value).every((text) => typeof text === 'string');
}

/** Undefined where every text stands in one language. */
export function translationsIn(schema: z.ZodType, value: unknown): Translations | undefined {
  const all = localisedTexts(schema, value).flatMap(({ path, texts }) =>
    Object.entries(texts).map(([locale, text]) => ({
      locale,
      path: path.join('.'),
      text: text.trim(),
    })),
  );
  if (all.length === 0) return undefined;
  const groups = [...Map.groupBy(all, ({ locale }) => locale)].map(([locale, texts]) => [
    locale,
    Object.fromEntries(texts.map(({ path, text }) => [path, text])),
  ]);
  return Object.fromEntries(groups) as Translations;
}
