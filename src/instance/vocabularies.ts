/** The files of the vocabularies. Apart from what reads them, so that a browser can name them too. */
import { vocabularySchemas, type VocabularyName } from '../schemas/vocabulary.ts';

export const VOCABULARIES = Object.keys(vocabularySchemas) as VocabularyName[];

/** The path of a vocabulary within the instance. */
export function vocabularyFile(name: VocabularyName): string {
  return `catalogue/vocabularies/${name}.yaml`;
}
