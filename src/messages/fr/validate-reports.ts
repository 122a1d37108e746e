/** What the validator has against the figures of reports. */
import type * as english from '../en/validate-reports.ts';
import type { Translation } from '../translation.ts';
import { number } from './grammar.ts';

export const reportFaults: Translation<typeof english.reportFaults> = {
  year: 'Nommez ce fichier d’après l’année dont il parle, par exemple 2024.yaml : l’année est son adresse.',
  figureTwice: (id) =>
    `Il y a deux chiffres ${id}. Donnez à l’un d’eux un autre identifiant ; un chiffre garde son identifiant chaque année.`,
  partTwice: (id) =>
    `Il y a deux parties ${id} dans cette série. Donnez à l’une d’elles un autre identifiant.`,
  total: (sum, total) =>
    `La somme des parties est ${number(sum)}, et non ${number(total)}. Revoyez la source ; si elle dit les deux, indiquez-le sous \`contradiction\`.`,
};
