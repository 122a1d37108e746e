/** What the commands need to know of the instance. */
import { readInstance, type Instance } from '../../instance/read.ts';
import { fittingSite, fittingValue } from '../../instance/values.ts';
import { VOCABULARIES } from '../../instance/vocabularies.ts';
import type { Site } from '../../schemas/site.ts';
import { type Vocabularies, vocabularySchemas } from '../../schemas/vocabulary.ts';

export interface Words {
  readonly instance: Instance;
  readonly site: Site;
  readonly vocabularies: Vocabularies;
}

/** @throws one sentence for the user when the instance is faulty. */
export function loadWords(folder: string): Words {
  const instance = readInstance(folder);
  const pairs = VOCABULARIES.map((name) => {
    const terms = instance.vocabularies[name];
    return [name, terms ? fittingValue(vocabularySchemas[name], terms) : []] as const;
  });
  return {
    instance,
    site: fittingSite(instance),
    vocabularies: Object.fromEntries(pairs) as unknown as Vocabularies,
  };
}
