/** What the command for the inventory says, in French. */
import type * as english from '../en/inventory-command.ts';
import type { Translation } from '../translation.ts';
import { and, count } from './grammar.ts';

export const inventoryCommandMessages: Translation<typeof english.inventoryCommandMessages> = {
  usage: 'Utilisation : npm run inventory -- import <survey.csv> [--year 2026] [--out <dossier>]',
  noFile: 'Dites quel tableau lire.',
  badYear: (year) =>
    `« ${year} » n’est pas une année. Écrivez quatre chiffres, par exemple --year 2026.`,
  unreadable: (file) => `${file} ne peut pas être lu.`,
  tooLarge: (file, megabytes) => `${file} dépasse ${megabytes} Mo. Partagez-le par services.`,
  empty: 'Le tableau est vide. Partez de celui qui se trouve à /inventory/survey.csv sur le site.',
  semicolons:
    'Ses colonnes ne sont pas séparées par des virgules. Enregistrez-le en CSV avec des virgules, en UTF-8.',
  noColumn: (columns) =>
    `Il manque cette colonne : ${and(columns.map((name) => `« ${name} »`))}. Gardez la première ligne du modèle.`,
  unknownColumn: (name) =>
    `Le modèle n’a pas de colonne « ${name} ». Supprimez-la, ou corrigez son nom.`,
  columnTwice: (name) => `La colonne « ${name} » figure deux fois ici.`,
  unclosed: 'Un guillemet n’est pas fermé dans cette cellule, ou se trouve en son milieu.',
  cells: (expected, found) =>
    `La ligne a ${count(found, { one: 'cellule', other: 'cellules' })} au lieu de ${expected}. Mettez entre guillemets une cellule qui contient une virgule.`,
  formula: 'C’est une formule. Écrivez son résultat.',
  noService: 'Nommez le service dont parle cette ligne.',
  contradiction: (line) => `La ligne ${line} dit autre chose du même service.`,
  fault: (file, line, column, message) => `${file}:${line}:${column} ${message}`,
  nothingWritten: (faults) =>
    `${count(faults, { one: 'erreur', other: 'erreurs' })} : rien n’a été écrit.`,
  written: (file) => `${file} est écrit`,
  stays: (file) =>
    `${file} existe déjà et reste tel quel. Avec --out <dossier>, un fichier avec les nouvelles réponses y est écrit, pour les comparer.`,
  then: 'Regardez ce qui a été écrit, puis lancez npm run validate.',
};
