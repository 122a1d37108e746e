/**
 * Licences in plain language: what a reader may do, must do and does not get. No legal advice. Phrases that follow a
 * heading: small letters, no full stop. Numbers in comments are sections of the licence texts.
 */
import type * as english from '../en/licence-summaries.ts';
import type { Translation } from '../translation.ts';

const PATENTS =
  'utiliser les brevets que les concédants y détiennent, sauf si vous engagez une action en justice à leur sujet'; // P 6, W and S 7
const MARK = 'conserver toutes les mentions, et dire ce que vous avez modifié et quand';
const COMPLETE_SOURCE =
  'fournir les sources complètes avec chaque produit, ou l’adresse où on peut les obtenir'; // 4
const NOTHING = [
  'une garantie de fonctionnement, de sécurité ou d’adéquation à un usage',
  'un droit à des dommages-intérêts contre les concédants',
  'le droit d’utiliser leurs noms ou leurs logos pour promouvoir un produit',
] as const;

export const licenseSummaries: Translation<typeof english.licenseSummaries> = {
  /** By the tags of choosealicense.com. */
  may: {
    'commercial-use': 'l’utiliser à toute fin, y compris commerciale',
    modifications: 'le modifier et construire dessus',
    distribution: 'le transmettre, modifié ou tel quel',
    'private-use': 'garder pour vous ce que vous en faites, tant que vous ne transmettez rien',
    'patent-use': 'utiliser les brevets que ses contributeurs y détiennent',
  },
  must: {
    'include-copyright': 'conserver la mention de droit d’auteur et la licence avec chaque copie',
    'include-copyright--source':
      'conserver la mention de droit d’auteur et la licence avec chaque copie des sources',
    'document-changes': 'dire ce que vous avez modifié',
    'disclose-source': 'offrir les sources à toute personne à qui vous donnez le résultat',
    'network-use-disclose': 'offrir les sources aussi à qui l’utilise par un réseau',
    'same-license': 'mettre sous la même licence les œuvres fondées sur lui',
    'same-license--file':
      'garder sous la même licence les fichiers modifiés ; vos propres fichiers peuvent en avoir une autre',
    'same-license--library':
      'garder sous la même licence la bibliothèque modifiée ; un programme qui ne fait que l’utiliser peut en avoir une autre',
  },
  not: {
    warranty: 'une garantie de fonctionnement ou d’adéquation à un usage',
    liability: 'un droit à des dommages-intérêts contre ses auteurs',
    'trademark-use': 'le droit d’utiliser les noms ou les marques de ses auteurs',
    'patent-use': 'une licence de brevets',
  },
  /**
   * Licences for which the general phrases would mislead. The conditions of the CERN Open Hardware Licence, version 2, use
   * terms that software licences do not have, such as product and available component. CeCILL-B asks for credits, Etalab
   * for a source and a date.
   */
  own: {
    'CERN-OHL-P-2.0': {
      may: [
        'utiliser, modifier et transmettre la conception, y compris à des fins commerciales',
        'en faire des produits et les vendre sans donner les sources',
        'l’intégrer dans une conception plus large soumise à d’autres conditions', // 3.4
        PATENTS,
      ],
      must: [
        MARK,
        'transmettre une copie de la licence avec les sources', // 3.4
        'permettre à toute personne qui reçoit un produit de voir les mentions', // 4
      ],
      not: NOTHING,
    },
    'CERN-OHL-W-2.0': {
      may: [
        'utiliser, modifier et transmettre la conception, y compris à des fins commerciales',
        'en faire des produits et les vendre',
        'la réunir à vos propres parties par une interface documentée, et garder celles-ci sous vos conditions', // 1.8
        PATENTS,
      ],
      must: [
        MARK,
        'mettre la conception modifiée sous la même licence quand vous la transmettez', // 3.3
        COMPLETE_SOURCE,
      ],
      not: NOTHING,
    },
    'CERN-OHL-S-2.0': {
      may: [
        'utiliser, modifier et transmettre la conception, y compris à des fins commerciales',
        'en faire des produits et les vendre',
        'y employer des composants que tout le monde peut acheter ou fabriquer', // 1.7
        PATENTS,
      ],
      must: [
        MARK,
        'mettre sous la même licence, quand vous la transmettez, la conception modifiée et toute conception plus large qui la contient', // 3.2, 3.3
        COMPLETE_SOURCE,
      ],
      not: NOTHING,
    },
    'CECILL-B': {
      may: [
        'l’utiliser à toutes fins, y compris commerciales', // 5.1
        'le modifier, et transmettre le logiciel modifié sous d’autres conditions', // 5.2, 5.3.2
        'utiliser les brevets que son concédant y détient', // 5
      ],
      must: [
        'conserver ses mentions dans chaque copie, et transmettre la licence avec ce que vous n’avez pas modifié', // 5.3.1, 6.4
        'donner accès au code source du logiciel non modifié que vous transmettez sans lui', // 5.3.1
        'indiquer qu’une modification est de vous, et sa date', // 5.2
        'nommer le logiciel et ses mentions dans la documentation de ce que vous modifiez, dans son interface et sur un site web public', // 5.3.4
      ],
      not: [
        'une garantie de fonctionnement ou d’adéquation à un usage', // 9
        'un droit à des dommages-intérêts contre ses auteurs, dans les limites de la licence', // 8
      ],
    },
    'etalab-2.0': {
      may: [
        'utiliser l’information à toutes fins, y compris commerciales',
        'la modifier, en extraire des parties et en tirer d’autres choses',
        'la transmettre, modifiée ou telle quelle',
      ],
      must: ['mentionner sa source, au moins le concédant, et la date de sa dernière mise à jour'],
      not: [
        'une garantie d’absence d’erreurs ou de fourniture continue',
        'un droit à des dommages-intérêts pour ce que son usage cause à des tiers',
        'une caution du concédant',
      ],
    },
  },
};
