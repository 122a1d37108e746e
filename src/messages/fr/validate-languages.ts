/** What the validator finds wrong with texts in several languages, in French. */
import type * as english from '../en/validate-languages.ts';
import type { Translation } from '../translation.ts';

export const languageFaults: Translation<typeof english.languageFaults> = {
  unknown: (key) =>
    `Ce texte est en ${key}, et le site n’a pas de pages dans cette langue. Retirez-le, ou nommez la langue sous \`languages\` dans content/site.yaml.`,
  noOriginal: (locale, key) =>
    `Le premier texte est en ${key} : commencez par l’original, en ${locale}, qui est affiché là où une traduction manque.`,
  unknownPage: (language) =>
    `Cette page est en ${language}, et le site n’a pas d’autres pages dans cette langue. Ajoutez la langue sous \`languages\` dans content/site.yaml, ou renommez le fichier : seule une traduction a un point dans son nom.`,
  orphan: (file) =>
    `Il n’y a pas de ${file}, dont ceci serait la traduction. Écrivez-le d’abord, dans la langue du bureau, ou renommez ce fichier.`,
};
