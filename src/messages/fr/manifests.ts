/** What is wrong with a file in which a project describes itself, in words for its maintainers. */
import type * as english from '../en/manifests.ts';
import type { Translation } from '../translation.ts';

const KEYS_AND_VALUES = 'Écrivez des clés et des valeurs, par exemple « name: Mon projet ».';
const FULL_ADDRESS = 'Écrivez une adresse web complète';

export const manifestFaults: Translation<typeof english.manifestFaults> = {
  tooLarge: 'Aucun manifeste n’a besoin de plus d’un mégaoctet.',
  notUtf8: 'Enregistrez le fichier en UTF-8.',
  saysNothing: `Ce fichier ne dit rien. Supprimez-le, ou corrigez-le. ${KEYS_AND_VALUES}`,
  keysAndValues: KEYS_AND_VALUES,
  writeOut: 'Écrivez les valeurs en toutes lettres, sans alias ni imbrication profonde.',
  keyTwice: 'Une clé est donnée deux fois. Gardez-en une.',
  namedKeyTwice: (key, line) =>
    `La clé « ${key} » est donnée deux fois, de nouveau à la ligne ${line}. Gardez-en une.`,
  noJson: 'Ce n’est pas du JSON valide.',
  unparsed: 'Ce fichier ne peut pas être analysé.',
  unparsedKey:
    'Cela ne peut pas être analysé. Mettez entre guillemets les textes avec deux-points ou un autre signe.',
  outOfTime: (seconds) => `La lecture n’a pas pu se faire en ${seconds} secondes.`,

  noKey: (format) => `Le format ${format} n’a pas cette clé.`,
  keyNear: (format, key) => `Le format ${format} n’a pas cette clé. Vouliez-vous dire « ${key} » ?`,
  schemaVersion: (versions) => `C’est la version du format, et non du projet. Écrivez ${versions}.`,
  schemaVersionAs: (version) =>
    `C’est la version du format, et non du projet. Écrivez par exemple « ${version} ».`,
  context: (address) => `Écrivez « ${address} », pour que les programmes reconnaissent le format.`,

  text: 'Écrivez un texte ici.',
  quoteNumber: 'Mettez cela entre guillemets : comme nombres, 1.10 et 1.1 sont identiques.',
  lostLetters: 'Des lettres sont perdues. Enregistrez le fichier en UTF-8.',
  markup: 'Écrivez du texte brut : un balisage serait montré tel quel.',
  shorten: (most) => `Raccourcissez cela à ${most} caractères au plus.`,
  cut: (most) => `Le catalogue montre les ${most} premiers caractères.`,
  address: `${FULL_ADDRESS} ici.`,
  httpsAddress: `${FULL_ADDRESS} qui commence par https://.`,
  day: 'Écrivez la date ainsi : 2026-11-21.',
  dayOrYear: 'Écrivez la date ainsi : 2026-11-21, ou seulement l’année.',
  doi: 'Écrivez le DOI ainsi : 10.5281/zenodo.848818.',
  oneOf: (words) => `Écrivez l’un de ces mots : ${words.join(', ')}.`,
  status: 'Écrivez ici un mot de repostatus.org.',
  statuses: (words) => `Écrivez l’un de ces mots : ${words.join(', ')} (repostatus.org).`,

  licence: 'Écrivez ici l’identifiant SPDX de la licence.',
  noLicense: 'Ce n’est pas une expression SPDX.',
  unknownLicense: (text) =>
    `« ${text} » ne désigne aucune licence SPDX. Écrivez l’identifiant SPDX de la licence.`,
  author: 'Un auteur doit avoir un nom.',
  reference: 'Écrivez une référence avec ses clés.',
  publication: 'Une publication doit avoir un nom, et un DOI ou une adresse.',
  link: 'Écrivez un lien avec « name » et « url ».',
  linkParts: 'Un lien doit avoir « name » et « url ».',

  webPage: 'Cette adresse mène à une page web. Donnez celle du fichier Markdown brut.',
  deadAddress: 'Il n’y a rien à cette adresse. Corrigez-la, ou mettez-y le texte.',
};
