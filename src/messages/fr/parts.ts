/** Words of the pages that tell which boards use a part, in French; the browser has them, too. */
import type * as english from '../en/parts.ts';
import type { Translation } from '../translation.ts';
import { count } from './grammar.ts';

const boards = (number: number) => count(number, { one: 'carte', other: 'cartes' });
const parts = (number: number) => count(number, { one: 'composant', other: 'composants' });

export const partsMessages: Translation<typeof english.partsMessages> = {
  title: 'Composants',
  lead: (known, on) =>
    `Quelles cartes utilisent un composant : ${parts(known)} sur ${boards(on)}, d’après leurs fichiers de conception.`,
  listTitle: (initial) => `Composants : ${initial}`,
  listLead: (initial, known) =>
    `${count(known, {
      one: `composant qui commence par ${initial}, et les cartes qui l’utilisent`,
      other: `composants qui commencent par ${initial}, et les cartes qui les utilisent`,
    })}.`,
  label: 'Référence ou valeur du composant',
  hint: 'Par exemple AD9510, ou 100n.',
  submit: 'Rechercher',
  part: 'Composant',
  maker: 'Fabricant',
  onBoards: 'Cartes',
  times: (quantity) => `× ${quantity}`,
  boards,
  parts,
  found: (known, shown) =>
    known > shown ? `${parts(known)} ; les ${shown} premiers sont affichés.` : `${parts(known)}.`,
  none: (asked) =>
    `Aucune carte n’utilise de composant nommé « ${asked} ». Essayez avec moins de signes de son nom.`,
  more: (number) => `et ${number} de plus`,
  unreachable:
    'La liste des composants n’a pas pu être chargée. Les listes ci-dessous les contiennent tous.',
};
