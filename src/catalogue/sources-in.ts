/** The files of a catalogue with their texts in one language, where they have it. */
import { type Reading, translated } from '../schemas/translations.ts';
import type { Vocabularies, VocabularyName } from '../schemas/vocabulary.ts';
import type { CatalogueSources } from './catalogue.ts';

/** The same ids, links and numbers; other words. */
export function sourcesIn(sources: CatalogueSources, reading: Reading): CatalogueSources {
  return {
    ...sources,
    entries: sources.entries.map((source) => ({
      ...source,
      entry: translated(source.entry, source.translations, reading),
    })),
    ecosystems: sources.ecosystems.map((record) => ({
      ...record,
      ecosystem: translated(record.ecosystem, record.translations, reading),
    })),
    vocabularies: Object.fromEntries(
      Object.entries(sources.vocabularies).map(([name, terms]) => [
        name,
        translated(terms, sources.vocabularyTranslations?.[name as VocabularyName], reading),
      ]),
    ) as unknown as Vocabularies,
  };
}
