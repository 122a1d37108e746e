/** What a file of a project breaks of the rules of its format, in French. */
import type * as english from '../en/manifest-rules.ts';
import type { Translation } from '../translation.ts';

export const manifestRules: Translation<typeof english.manifestRules> = {
  text: 'Écrivez un texte.',
  most: (most) => `Raccourcissez ce texte à ${most} caractères au plus.`,
  least: (least) => `Écrivez au moins ${least} caractères.`,
  atLeastOne: 'Donnez au moins un élément.',
  address: 'Écrivez une adresse complète, comme https://example.org/tool.',
  webAddress: 'Écrivez une adresse web complète, qui commence par https:// ou http://.',
  email: 'Écrivez une adresse électronique complète.',
  day: 'Écrivez la date sous la forme 2026-11-21.',
  language: 'Écrivez la langue selon BCP 47, comme en ou pt-BR.',
  country: 'Écrivez le pays en deux lettres, comme CH.',
  licence: 'Écrivez une expression SPDX, comme MIT ou GPL-3.0-or-later.',
  licenceId:
    'Écrivez l’identifiant d’une seule licence SPDX, avec ses majuscules et minuscules, comme MIT.',
  mediaType: 'Écrivez un type de média, comme text/plain.',
  uri: 'Écrivez une adresse web, ou un URN comme urn:example:lab.',
  supports: 'Écrivez une adresse, un URN ou l’un de ces alias :',
  path: 'Écrivez un chemin dans le dépôt, sans barre oblique au début, ou une adresse web.',
  endings: (endings) => `Le nom du fichier doit se terminer par ${endings}.`,
  noContractors: 'Des prestataires n’ont leur place ici que si `type` est contract.',
  twice: 'Il y a aussi `IT` : gardez l’un des deux.',
  deprecated: 'Le format a abandonné cette clé. Retirez-la.',
  deprecatedFor: (key) => `Le format a abandonné cette clé. Écrivez plutôt \`${key}\`.`,
  lowerCase: (country) => `Le format a abandonné les minuscules. Écrivez ${country}.`,
  oldVersion: (latest) => `Cette version a des successeurs ; elle est lue comme ${latest}.`,
};
