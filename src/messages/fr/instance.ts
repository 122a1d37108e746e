/** What commands say of the instance that they read and write. */
import type * as english from '../en/instance.ts';
import type { Translation } from '../translation.ts';

export const instanceMessages: Translation<typeof english.instanceMessages> = {
  emptyVariable:
    'OSPO_INSTANCE est vide. Donnez-lui le dossier d’une instance, ou supprimez la variable.',
  noSite: (file) =>
    `${file} n’existe pas. Donnez dans OSPO_INSTANCE un dossier avec content/ et catalogue/.`,
  misfit: (file) => `${file} n’est pas correct. Lancez « npm run validate », qui dit où.`,

  noCommit: (name) =>
    `Il n’y a pas de commit « ${name} » ici. Récupérez-le (git fetch), ou donnez-en un autre.`,
  gitFailed: (word, folder) => `git ${word} a échoué dans ${folder}.`,

  historyColumns: (columns) => `La première ligne n’est pas ${columns}.`,
  faultyHistory:
    'catalogue/history.csv est défectueux. Rétablissez-le à partir de l’historique git.',

  notWritten: (file, reason) => `${file} n’a pas été écrit : ${reason}.`,
  leadsOut: 'son dossier est un lien qui sort de l’instance',
  reasons: {
    ENOSPC: 'le disque est plein',
    EROFS: 'le disque est en lecture seule',
    EACCES: 'ce compte n’a pas le droit d’écrire là',
    EPERM: 'ce compte n’a pas le droit d’écrire là',
  },

  noKeys: 'Ce n’est pas du YAML avec des clés et des valeurs.',
  otherValues: 'Ses valeurs changeraient.',
  lostComment: (comment) =>
    `Le commentaire « ${comment} » serait perdu. Mettez-le sur une ligne à part.`,
};
