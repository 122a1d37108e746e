/** Words of `npm run verify`, in French: whether a published site is what its commit gives. */
import type * as english from '../en/verify.ts';
import type { Translation } from '../translation.ts';
import { count } from './grammar.ts';

const files = { one: 'fichier', other: 'fichiers' };

export const verifyMessages: Translation<typeof english.verifyMessages> = {
  usage: `Utilisation : npm run verify -- <dossier ou adresse https d’un site publié>
Génère de nouveau le site à partir de ce qui est extrait ici, et nomme chaque fichier qui diffère.
Finit par 0 si aucun ne diffère, par 1 si certains diffèrent, et par 2 si la comparaison n’a pas pu se faire.`,
  oneSite: 'Donnez un seul site : son dossier, ou son adresse.',
  noRecord: (place) =>
    `${place} n’a pas de build.json qui puisse être lu. Donnez le dossier ou l’adresse où commence le site, https://ospo.example/ ; un site généré avant l’existence de build.json ne peut pas être comparé.`,
  notBuilt: 'Le site n’a pas pu être généré ici ; il n’y a donc rien à quoi comparer.',
  otherProgram: (there, here) =>
    `Le programme de ce site est au commit ${there}, et ici au commit ${here}. Extrayez le même commit pour comparer le même programme.`,
  otherInstance: (there, here) =>
    `Le contenu de ce site est au commit ${there}, et ici au commit ${here}. Extrayez le même commit pour comparer le même contenu.`,
  unknownCommit: 'inconnu',
  modifiedCommit: (id) => `${id} avec des modifications hors commit`,
  states: {
    differs: 'diffère',
    missing: 'absent là-bas',
    extra: 'seulement là-bas',
    unread: 'non lu',
  },
  row: (state, file) => `${state}  ${file}`,
  same: (amount) => `Identique : ${count(amount, files)}.`,
  found: (differing, amount) => `Différent : ${differing} sur ${count(amount, files)}.`,
};
