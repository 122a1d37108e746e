/** Paths of the vocabularies; separate from their reader, so that a browser can use them too. */
import { vocabularySchemas, type VocabularyName } from '../schemas/vocabulary.ts';

export const VOCABULARIES = Object.keys(vocabularySchemas) as VocabularyName[];

/** The path of a vocabulary within the instance. */
export function vocabularyFile(name: VocabularyName): string {
  return `catalogue/vocabularies/${name}.yaml`;
}
