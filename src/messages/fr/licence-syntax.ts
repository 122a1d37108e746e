/** What is wrong with the form of an SPDX expression. Apart from the rest, since the browser's checker loads it too. */
import type * as english from '../en/licence-syntax.ts';
import type { Translation } from '../translation.ts';

export const licenseSyntax: Translation<typeof english.licenseSyntax> = {
  character: (word) =>
    `« ${word} » contient un caractère qu’aucun identifiant de licence ne contient.`,
  tooLong: (most) => `Plus de ${most} caractères ne font pas une licence.`,
  notOnList: (id) => `« ${id} » n’est pas dans la liste SPDX.`,
  capitals: (operator) => `Écrivez ${operator} en majuscules.`,
  neverClosed: 'Une parenthèse est ouverte ici et jamais fermée.',
  closesNothing: 'Cette parenthèse ne ferme rien.',
  noException: 'Une exception doit suivre WITH.',
  noLicense: 'Il manque une licence ici.',
  noLicenseAfter: (sign) => `Il manque une licence après ${sign}.`,
  noLicenseBefore: (sign) => `Il manque une licence avant ${sign}.`,
  withAfterParenthesis: 'WITH doit suivre un identifiant de licence, et non une parenthèse.',
  oneException: 'Une licence n’admet qu’une seule exception.',
  noOperator: (word) => `Il manque OR ou AND avant « ${word} ».`,
};
