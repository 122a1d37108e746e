/**
 * The three variants of the CERN Open Hardware Licence, version 2, side by side, in French. Numbers in comments are
 * sections of the licence texts.
 */
import type * as english from '../en/licences.ts';
import type { Translation } from '../translation.ts';

export const variantMessages: Translation<typeof english.variantMessages> = {
  heading: 'Les trois variantes côte à côte',
  note: 'Les lettres signifient : permissive (P), à réciprocité faible (W), à réciprocité forte (S).',
  caption: 'Ce que demandent les variantes P, W et S de la CERN-OHL version 2',
  question: 'Si vous',
  thisPage: 'cette page',
  others: 'En savoir plus sur',
  rows: [
    {
      question: 'fabriquez et vendez des produits à partir de la conception',
      answers: [
        'Vous n’avez pas à donner les sources. Toute personne qui reçoit un produit doit pouvoir voir les mentions.', // P 4
        'Fournissez les sources complètes avec lui, ou l’adresse où on peut les obtenir.', // W 4
        'Fournissez les sources complètes avec lui, ou l’adresse où on peut les obtenir.', // S 4
      ],
    },
    {
      question: 'modifiez la conception et la transmettez',
      answers: [
        'Conservez les mentions et ajoutez une copie de la licence ; vos modifications peuvent être soumises à d’autres conditions.', // P 3.4
        'Mettez la conception modifiée sous la même licence.', // W 3.3
        'Mettez la conception modifiée sous la même licence.', // S 3.3
      ],
    },
    {
      question: 'l’intégrez dans une conception plus large',
      answers: [
        'La conception plus large peut être soumise à d’autres conditions, et rester fermée.', // P 3.4
        'Vos propres parties, réunies à elle par une interface documentée, gardent vos conditions.', // W 1.8
        'La conception plus large passe sous la même licence quand vous la transmettez. Des composants que tout le monde peut acheter ou fabriquer peuvent y être employés.', // S 1.7, 3.2
      ],
    },
  ],
  same: 'Toutes trois vous demandent de conserver les mentions et de dire ce que vous avez modifié et quand. Toutes trois vous laissent utiliser les brevets que les concédants détiennent sur la conception, sauf si vous engagez une action en justice à leur sujet.', // P 6, W and S 7
};
