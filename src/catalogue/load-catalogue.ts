import { z } from 'astro/zod';

import type { Document } from '../instance/document.ts';
import type { Instance } from '../instance/read.ts';
import { entriesOf, misfit, siteOf, valueOf } from '../instance/values.ts';
import { boardsSchema } from '../schemas/board-record.ts';
import { ecosystemSchema } from '../schemas/ecosystem.ts';
import { type Metadata, metadataSchema } from '../schemas/metadata.ts';
import { numbersSchema } from '../schemas/numbers.ts';
import { type FetchedPicture, pictureRecordSchema } from '../schemas/picture-record.ts';
import { translationsIn } from '../schemas/localised-texts.ts';
import { type Site, siteSchema } from '../schemas/site.ts';
import { type VocabularyName, vocabularySchemas } from '../schemas/vocabulary.ts';
import {
  type Catalogue,
  type CatalogueSources,
  createCatalogue,
  type VocabularyTranslations,
} from './catalogue.ts';
import type { DrawnPicture } from './pictures.ts';

export interface LoadedCatalogue {
  readonly catalogue: Catalogue;
  /** Undefined where it is not valid. */
  readonly site: Site | undefined;
  /** Undefined where it is not valid. */
  readonly metadata: Metadata | undefined;
  /** Files that are not valid and were skipped. */
  readonly skipped: readonly string[];
}

type Whole = { readonly [Part in keyof LoadedCatalogue]: NonNullable<LoadedCatalogue[Part]> };

/**
 * Loads the catalogue of an instance.
 *
 * @throws one sentence for the user, if a file is not valid and none may be skipped.
 */
export function loadCatalogue(instance: Instance, options: { onFault: 'throw' }): Whole;
export function loadCatalogue(instance: Instance, options: { onFault: 'skip' }): LoadedCatalogue;
export function loadCatalogue(
  instance: Instance,
  { onFault }: { onFault: 'throw' | 'skip' },
): LoadedCatalogue {
  const site = siteOf(instance);
  const { sources, metadata, skipped: faulty } = takeSources(instance);
  const skipped = site ? faulty : [instance.site.file, ...faulty];
  if (onFault === 'throw') refuseAny(skipped);
  return { catalogue: createCatalogue(sources), site, metadata, skipped };
}

/**
 * Parses the files of a catalogue.
 *
 * @throws one sentence for the user, if a file is not valid.
 */
export function parseSources(instance: Instance): CatalogueSources {
  const { sources, skipped } = takeSources(instance);
  refuseAny(skipped);
  return sources;
}

function refuseAny([first]: readonly string[]): void {
  if (first !== undefined) throw misfit(first);
}

function drawnPicture({ address, files, missingSince }: FetchedPicture): DrawnPicture {
  return { of: address, files, ...(missingSince && { missingSince }) };
}

/** The rest of the settings need not be valid. */
function localeOf({ site }: Instance): string | undefined {
  const { locale } = siteSchema.shape;
  return z.object({ locale }).safeParse(site.value).data?.locale;
}

/** Parses the valid files only. */
function takeSources(instance: Instance) {
  const { entries, skipped: faulty } = entriesOf(instance);
  const skipped = [...faulty];
  const take = <Schema extends z.ZodType>(schema: Schema, document: Document) => {
    const value = valueOf(schema, document);
    if (value === undefined) skipped.push(document.file);
    return value;
  };
  const ecosystems = instance.ecosystems.flatMap((document) => {
    const ecosystem = take(ecosystemSchema, document);
    const translations = translationsIn(ecosystemSchema, document.value);
    return ecosystem ? [{ id: document.id, ecosystem, ...(translations && { translations }) }] : [];
  });
  const { topics, organisations, interfaces, relations, outlines } = instance.vocabularies;
  const vocabularies = {
    topics: (topics && take(vocabularySchemas.topics, topics)) ?? [],
    organisations: (organisations && take(vocabularySchemas.organisations, organisations)) ?? [],
    interfaces: (interfaces && take(vocabularySchemas.interfaces, interfaces)) ?? [],
    relations: (relations && take(vocabularySchemas.relations, relations)) ?? [],
    outlines: (outlines && take(vocabularySchemas.outlines, outlines)) ?? [],
  };
  const inFurther = Object.entries(instance.vocabularies).flatMap(([name, document]) => {
    const translations = translationsIn(vocabularySchemas[name as VocabularyName], document.value);
    return translations ? [[name, translations]] : [];
  });
  const metadata = instance.metadata ? take(metadataSchema, instance.metadata) : {};
  const numbers = (instance.numbers && take(numbersSchema, instance.numbers)) ?? {};
  const boards = new Map(
    instance.boards.flatMap((document) => {
      const value = take(boardsSchema, document);
      return value ? [[document.id, value] as const] : [];
    }),
  );
  const pictures = Object.fromEntries(
    instance.pictures.map((document) => {
      const fetched = take(pictureRecordSchema, document)?.pictures ?? [];
      return [document.id, fetched.map(drawnPicture)];
    }),
  );
  return {
    sources: {
      locale: localeOf(instance),
      entries,
      ecosystems,
      vocabularies,
      vocabularyTranslations: Object.fromEntries(inFurther) as VocabularyTranslations,
      metadata: metadata ?? {},
      numbers,
      boards,
      pictures,
    },
    metadata,
    skipped,
  };
}
