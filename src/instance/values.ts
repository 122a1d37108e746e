/** Parses the files of an instance with their schemas. Details of invalid ones are reported by the validator. */
import { instanceMessages as say } from '#messages/instance.ts';
import type { z } from 'astro/zod';

import { type Entry, entrySchema } from '../schemas/entry.ts';
import { translationsIn } from '../schemas/localised-texts.ts';
import { type Reading, translated, type Translations } from '../schemas/translations.ts';
import { type Site, siteSchema } from '../schemas/site.ts';
import type { Document } from './document.ts';
import type { EntryDocument, Instance } from './read.ts';

/**
 * The value of a file; undefined if it is not valid.
 *
 * @param reading without it, each text is in the language of the office.
 */
export function valueOf<Schema extends z.ZodType>(
  schema: Schema,
  { value }: Document,
  reading?: Reading,
): z.output<Schema> | undefined {
  const { data } = schema.safeParse(value);
  return reading && data !== undefined
    ? translated(data, translationsIn(schema, value), reading)
    : data;
}

/**
 * The value of a file that has to be valid.
 *
 * @param reading as of `valueOf`.
 * @throws one sentence for the user.
 */
export function fittingValue<Schema extends z.ZodType>(
  schema: Schema,
  document: Document,
  reading?: Reading,
): z.output<Schema> {
  const value = document.faults.length > 0 ? undefined : valueOf(schema, document, reading);
  if (value === undefined) throw misfit(document.file);
  return value;
}

export function misfit(file: string): Error {
  return new Error(say.misfit(file));
}

export function siteOf({ site }: Pick<Instance, 'site'>, reading?: Reading): Site | undefined {
  return valueOf(siteSchema, site, reading);
}

/** @throws one sentence for the user. */
export function fittingSite(instance: Pick<Instance, 'site'>, reading?: Reading): Site {
  const site = siteOf(instance, reading);
  if (!site) throw misfit(instance.site.file);
  return site;
}

export interface FittingEntry extends Pick<EntryDocument, 'id' | 'kind' | 'file' | 'head'> {
  readonly entry: Entry;
  readonly translations?: Translations | undefined;
}

export interface FittingEntries {
  readonly entries: readonly FittingEntry[];
  /** Paths of invalid files. */
  readonly skipped: readonly string[];
}

export function entriesOf(instance: Pick<Instance, 'entries'>): FittingEntries {
  const entries: FittingEntry[] = [];
  const skipped: string[] = [];
  for (const document of instance.entries) {
    const { id, kind, file, head } = document;
    const entry = valueOf(entrySchema, document);
    const translations = translationsIn(entrySchema, document.value);
    if (entry) entries.push({ id, kind, file, head, entry, ...(translations && { translations }) });
    else skipped.push(file);
  }
  return { entries, skipped };
}
