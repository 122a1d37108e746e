import type { Catalogue } from '../../catalogue/catalogue.ts';
import { loadCatalogue } from '../../catalogue/load-catalogue.ts';
import type { Document } from '../../instance/document.ts';
import type { Instance } from '../../instance/read.ts';
import { ecosystemSchema } from '../../schemas/ecosystem.ts';
import { entrySchema } from '../../schemas/entry.ts';
import { metadataSchema } from '../../schemas/metadata.ts';
import { numbersSchema } from '../../schemas/numbers.ts';
import { vocabularySchemas, type VocabularyName } from '../../schemas/vocabulary.ts';

interface Schema {
  readonly safeParse: (value: unknown) => { readonly success: boolean };
}

/** The catalogue of an instance as far as it fits its schemas; the validator says what is wrong with the rest. */
export function validCatalogue(instance: Instance): Catalogue {
  const fits = (schema: Schema) => (document: Document | undefined) =>
    document !== undefined && schema.safeParse(document.value).success;
  const names = Object.keys(vocabularySchemas) as VocabularyName[];
  return loadCatalogue({
    ...instance,
    entries: instance.entries.filter(fits(entrySchema)),
    ecosystems: instance.ecosystems.filter(fits(ecosystemSchema)),
    vocabularies: Object.fromEntries(
      names
        .filter((name) => fits(vocabularySchemas[name])(instance.vocabularies[name]))
        .map((name) => [name, instance.vocabularies[name]]),
    ),
    metadata: fits(metadataSchema)(instance.metadata) ? instance.metadata : undefined,
    numbers: fits(numbersSchema)(instance.numbers) ? instance.numbers : undefined,
  });
}
