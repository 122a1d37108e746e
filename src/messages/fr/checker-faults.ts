/** What the compatibility checker says of an input that it cannot read. The chooser does not need it. */
import type * as english from '../en/checker-faults.ts';
import type { Translation } from '../translation.ts';

export const checkerFaults: Translation<typeof english.checkerFaults> = {
  empty: 'Entrez une licence, une liste ou une nomenclature.',
  json: 'Cela commence comme du JSON et ne peut pas être lu comme tel. Collez le fichier entier.',
  'unknown-format':
    'C’est du JSON, mais ni SPDX 2 ni CycloneDX. Exportez la nomenclature dans l’un de ces formats.',
  'spdx-3': 'C’est du SPDX 3, qui n’est pas encore lu. Exportez-le en SPDX 2.3 ou en CycloneDX.',
  xml: 'C’est du XML, qui n’est pas lu. Exportez la nomenclature en JSON : CycloneDX, ou SPDX 2.3.',
  'tag-value':
    'C’est du SPDX sous forme tag-value, qui n’est pas lue. Exportez la nomenclature en JSON : SPDX 2.3, ou CycloneDX.',
  yaml: 'C’est du YAML, qui n’est pas lu. Exportez la nomenclature en JSON : SPDX 2.3, ou CycloneDX.',
  'no-text':
    'Ce n’est pas du texte. Choisissez une nomenclature en JSON, ou une liste de licences.',
  'no-components': 'Rien à vérifier n’a été trouvé : aucun composant, ou aucune ligne.',
};
