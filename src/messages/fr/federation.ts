/** Words about catalogues of other offices that the build writes into pages, in French. */
import type * as english from '../en/federation.ts';
import type { Translation } from '../translation.ts';
import { count } from './grammar.ts';

const entries = (value: number) => count(value, { one: 'fiche', other: 'fiches' });
/** The participle agrees in number. */
const left = (value: number) => (value > 1 ? 'laissées de côté' : 'laissée de côté');

export const federationMessages: Translation<typeof english.federationMessages> = {
  title: 'Catalogues d’autres bureaux',
  lead: 'Leurs fiches figurent à côté de celles de ce bureau : chacune porte le nom de son bureau, mène à l’original et n’est pas comptée ici.',
  named: 'Les catalogues',
  namedNote: 'Tels que le bureau les nomme. Ils sont lus la nuit.',
  kinds: {
    'ospo-portal': 'Un site du même programme',
    'developers-italia': 'Une API comme celle de Developers Italia',
    'publiccode-list': 'Une liste de ce qui a un publiccode.yml',
    rsd: 'Un répertoire Research Software Directory',
  },
  shown: (number) => `Fiches montrées : ${number}.`,
  read: (date) => `Lu le ${date}.`,
  notRead: 'Pas encore lu.',
  failing: (date) => `Il n’a pas pu être lu depuis le ${date} ; ce qui avait été lu avant reste.`,
  cut: (number, isMore) =>
    `${isMore ? 'Au moins ' : ''}${entries(number)} ${left(number)} : un catalogue peut en avoir 5 000 ici, une réponse 32 Mo, et une liste 500 fichiers.`,
  refused: (number) =>
    `Fiches refusées : ${number}. Il y manque ce qu’il faut, par exemple un nom et une adresse https.`,
  ours: (number) => `${entries(number)} ${left(number)}, que ce bureau a lui-même.`,
  twice: (number) => `${entries(number)} ${left(number)}, qu’un catalogue ci-dessus a aussi.`,
  kept: (number) =>
    `Fiches telles qu’elles avaient été lues avant, car leurs hôtes ne répondaient pas : ${number}.`,
  rules: 'Ce qui est montré',
  rulesNote: 'Et ce qui ne l’est pas.',
  rule: [
    'De chaque fiche : le nom, l’objet, le type, la licence, le dépôt et le site, comme l’autre catalogue les donne. Elles n’ont ici ni page ni numéro.',
    'Ce qui figure au catalogue de ce bureau est montré une seule fois, comme le sien.',
    'Les chiffres, les flux, les rapports et les fichiers de ce bureau n’en contiennent rien. Le fichier d’une recherche que l’on télécharge contient aussi ce qu’elle a trouvé ailleurs, avec le bureau de chaque fiche.',
  ],
  out: (email) => `Pour faire retirer une fiche ou un catalogue, écrivez à ${email}.`,
  group: 'D’autres bureaux',
  groupNote: (number, offices) => `${entries(number)} : ${offices}.`,
  show: 'Les montrer',
  about: 'Quels sont ces catalogues',
};
