/** Words around the text of the handbook, in French. */
import type * as english from '../en/handbook.ts';
import type { Translation } from '../translation.ts';
import { number, plural } from './grammar.ts';

export const handbookMessages: Translation<typeof english.handbookMessages> = {
  toSection: 'Lien vers la section',
  toPoint: 'Lien vers le point',
  inCopy: 'lu dans une copie conservée',
  /** What a link to a file leads to: `ODT, 24 ko`. */
  file: (type, bytes) => `${type.toUpperCase()}, ${size(bytes)}`,
  programAt: 'Le dépôt du programme :',
  programUnstated:
    'Ce site ne dit pas où d’autres peuvent se procurer son programme. Le site lui-même est tenu dans ce dépôt :',
  inGlossary: 'Ouvrir dans le glossaire',
  clear: 'Cette page était-elle claire ? Dites ce qui ne l’était pas,',
  clearIssue: 'dans un ticket',
  clearMail: 'par courriel',
  clearTitle: (number, title) => `${number} ${title} : pas clair`,
  clearText: (address) =>
    `Page : ${address}\n\nCe que je voulais faire :\n\nCe qui n’était pas clair :\n`,
  print: 'Toutes les pages de cette section, à imprimer',
  printTitle: (section) => `${section}, toutes les pages`,
  printLead: (pages) =>
    plural(pages, {
      one: 'L’unique page de cette section.',
      other: `Les ${pages} pages de cette section en une seule.`,
    }),
  changes: 'Ce qui a changé dans le guide',
  changesLead:
    'Chaque page du guide avec le jour où le bureau l’a relue pour la dernière fois, les plus récentes en premier.',
  changesKnow:
    'Le jour vient de la page elle-même. Il dit que la page a été vérifiée, et non ce qui a changé. Ce qui a changé se trouve dans',
  history: 'l’historique des fichiers',
  feed: 'Fil Atom du guide',
  feedTitle: (site) => `${site} : guide`,
  reviewed: (title) => `${title} : relecture`,
};

function size(bytes: number): string {
  return bytes < 1e6
    ? `${number(Math.ceil(bytes / 1e3))} ko`
    : `${number(Math.round(bytes / 1e5) / 10)} Mo`;
}
