/** Parses the files of an instance with their schemas. Details of invalid ones are reported by the validator. */
import { instanceMessages as say } from '#messages/instance.ts';
import type { z } from 'astro/zod';

import { type Entry, entrySchema } from '../schemas/entry.ts';
import { type Site, siteSchema } from '../schemas/site.ts';
import type { Document } from './document.ts';
import type { EntryDocument, Instance } from './read.ts';

/** The value of a file; undefined if it is not valid. */
export function valueOf<Schema extends z.ZodType>(
  schema: Schema,
  { value }: Document,
): z.output<Schema> | undefined {
  return schema.safeParse(value).data;
}

/**
 * The value of a file that has to be valid.
 *
 * @throws one sentence for the user.
 */
export function fittingValue<Schema extends z.ZodType>(
  schema: Schema,
  document: Document,
): z.output<Schema> {
  const value = document.faults.length > 0 ? undefined : valueOf(schema, document);
  if (value === undefined) throw misfit(document.file);
  return value;
}

export function misfit(file: string): Error {
  return new Error(say.misfit(file));
}

export function siteOf({ site }: Pick<Instance, 'site'>): Site | undefined {
  return valueOf(siteSchema, site);
}

/** @throws one sentence for the user. */
export function fittingSite(instance: Pick<Instance, 'site'>): Site {
  const site = siteOf(instance);
  if (!site) throw misfit(instance.site.file);
  return site;
}

export interface FittingEntry extends Pick<EntryDocument, 'id' | 'kind' | 'file' | 'head'> {
  readonly entry: Entry;
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
    if (entry) entries.push({ id, kind, file, head, entry });
    else skipped.push(file);
  }
  return { entries, skipped };
}
