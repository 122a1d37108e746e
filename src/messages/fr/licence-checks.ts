/** What is wrong with the licences of an expression, and what its author may have meant. */
import type * as english from '../en/licence-checks.ts';
import type { Translation } from '../translation.ts';
import { or } from './grammar.ts';

type Ids = readonly string[];

const anyOf = (ids: Ids) => or(ids.map((id) => `« ${id} »`));

export const licenseChecks: Translation<typeof english.licenseChecks> = {
  case: (spelling) => `Écrivez « ${spelling} » avec ces majuscules.`,
  shortForm: (text, ids) =>
    `« ${text} » est une forme abrégée. Écrivez l’identifiant SPDX : ${anyOf(ids)}.`,
  name: (text, ids) => `« ${text} » est un nom. Écrivez l’identifiant SPDX : ${anyOf(ids)}.`,
  ownReference: (text) =>
    `Écrivez « LicenseRef- » puis seulement des lettres, des chiffres, des points et des traits d’union, et non « ${text} ».`,
  near: (text, ids) =>
    `« ${text} » n’est pas dans la liste SPDX. Vouliez-vous dire ${anyOf(ids)} ?`,
  nearUnlicense: (text, ids) =>
    `« ${text} » n’est pas dans la liste SPDX. Vouliez-vous dire ${anyOf(ids)} ? S’il n’y a pas de licence, n’écrivez rien.`,
  noVersion: (text, ids, legend) =>
    `« ${text} » ne dit pas de quelle version il s’agit. Écrivez ${anyOf(ids)}${legend}.`,
  noVariant: (text, ids, legend) =>
    `« ${text} » ne dit pas de quelle variante il s’agit. Écrivez ${anyOf(ids)}${legend}.`,
  variants: ' (P est permissive, W à réciprocité faible, S à réciprocité forte)',
  unknown: (text) =>
    `« ${text} » n’est pas dans la liste SPDX (https://spdx.org/licenses/). Pour une licence qui n’y est pas, écrivez « LicenseRef- » et un nom, et gardez son texte dans le dépôt.`,

  deprecated: (id) =>
    `« ${id} » est obsolète. https://spdx.org/licenses/${id}.html dit ce qui le remplace.`,
  replaced: (text, id) => `« ${text} » est obsolète. Écrivez « ${id} ».`,
  leavesOpen: (id, ids) =>
    `« ${id} » est obsolète, car il ne dit pas si des versions ultérieures peuvent être utilisées. Écrivez ${anyOf(ids)}.`,
  solderpad: (id) =>
    `« ${id} » est une exception, et non une licence. Écrivez « Apache-2.0 WITH ${id} ».`,
  exceptionAsLicense: (id) =>
    `« ${id} » est une exception, et non une licence. Écrivez la licence avant elle : « <licence> WITH ${id} ».`,
  contradiction: (text, ids) => `« ${text} » se contredit. Écrivez ${anyOf(ids)}.`,
  plusTwice: (id) => `« + » répète ce que dit « -or-later ». Écrivez « ${id} ».`,
  gnuOnly: (suffix, id) =>
    `Seules les licences GNU ont des identifiants qui finissent par « ${suffix} ». Écrivez « ${id} ».`,

  absent: (text) =>
    `« ${text} » n’est pas une licence. N’écrivez pas cette clé tant que la licence n’est pas connue.`,
  noLicense: (text) =>
    `« ${text} » ne désigne aucune licence. S’il y a une licence propre au projet, écrivez « LicenseRef- » et un nom, et gardez son texte dans le dépôt.`,
  twice: (text, ids) => `« ${text} » désigne une licence plus d’une fois. Écrivez ${anyOf(ids)}.`,
  separator:
    'Dites comment ces licences vont ensemble : OR si l’on peut choisir, AND si toutes s’appliquent.',
  separatorWrite: (expressions) => `Écrivez ${anyOf(expressions)}.`,
  separatorPart: (part, ids) => `« ${part} » peut être ${anyOf(ids)}.`,

  exceptionDeprecated: (id) =>
    `L’exception « ${id} » est obsolète. Voyez sur https://spdx.org/licenses/${id}.html ce qui la remplace.`,
  exceptionUnknown: (text) => `La liste SPDX ne contient pas d’exception « ${text} ».`,
  exceptionNear: (text, ids) =>
    `La liste SPDX ne contient pas d’exception « ${text} ». Vouliez-vous dire ${anyOf(ids)} ?`,

  notOsiApproved: (id) => `« ${id} » n’est pas approuvée par l’Open Source Initiative.`,
  forTexts: (id, artefact) =>
    `« ${id} » est faite pour des textes, des images et des données, et n’accorde pas de droits de brevet. Est-ce bien la licence de cette partie : ${artefact} ?`,
  forSoftware: (id) =>
    `« ${id} » est écrite pour du logiciel. Est-ce bien la licence de la conception matérielle ?`,
};
