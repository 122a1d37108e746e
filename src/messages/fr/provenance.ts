/** Words of `npm run provenance`, in French: where a built site comes from. */
import type * as english from '../en/provenance.ts';
import type { Translation } from '../translation.ts';
import { count } from './grammar.ts';

const files = { one: 'fichier', other: 'fichiers' };

export const provenanceMessages: Translation<typeof english.provenanceMessages> = {
  usage: `Utilisation : npm run provenance [-- <dossier du site généré>]
Écrit provenance.json dans un site que cette tâche d’un pipeline a généré : une déclaration in-toto avec la
provenance SLSA de tous ses fichiers. Elle n’est pas signée.
Finit par 0 si elle est écrite, et par 2 sinon.`,
  oneSite: 'Donnez un seul dossier.',
  noRecord: (folder) =>
    `${folder} n’a pas de build.json qui puisse être lu. Générez d’abord le site : npm run build`,
  changed: (file, more) =>
    `${file}${more === 0 ? '' : ` et ${count(more, files)} de plus`} du site : autrement que ne le dit build.json. Générez-le de nouveau, et n’y changez plus rien.`,
  wrote: (file, amount) =>
    `Écrit : ${file}, qui déclare l’origine de ${count(amount, files)}. Ce n’est pas signé : le fichier dit qui a généré le site, sans le prouver.`,
};
