/** What the commands need to know of the instance beside the entry at hand. */
import { readInstance, type Instance } from '../../instance/read.ts';
import { siteSchema, type Site } from '../../schemas/site.ts';
import {
  vocabularySchemas,
  type Vocabularies,
  type VocabularyName,
} from '../../schemas/vocabulary.ts';

export interface Words {
  readonly instance: Instance;
  readonly site: Site;
  readonly vocabularies: Vocabularies;
}

/** @throws one sentence for the user when the instance is faulty. */
export function loadWords(folder: string): Words {
  const instance = readInstance(folder);
  const site = siteSchema.safeParse(instance.site.value);
  if (!site.success) {
    throw new Error('content/site.yaml does not fit. Run "npm run validate", which says where.');
  }
  const names = Object.keys(vocabularySchemas) as VocabularyName[];
  const pairs = names.map((name) => [name, termsIn(instance, name)] as const);
  return {
    instance,
    site: site.data,
    vocabularies: Object.fromEntries(pairs) as unknown as Vocabularies,
  };
}

function termsIn({ vocabularies }: Instance, name: VocabularyName): unknown {
  const document = vocabularies[name];
  if (!document) return [];
  const terms = vocabularySchemas[name].safeParse(document.value);
  if (terms.success) return terms.data;
  throw new Error(`${document.file} does not fit. Run "npm run validate", which says where.`);
}
