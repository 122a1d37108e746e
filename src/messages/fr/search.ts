/** Text of the search, in French. Apart from the rest, since the browser loads it too, once the search is opened. */
import type * as english from '../en/search.ts';
import type { Translation } from '../translation.ts';
import { count as counted } from './grammar.ts';

const results = (count: number) => counted(count, { one: 'résultat', other: 'résultats' });

export const searchMessages: Translation<typeof english.searchMessages> = {
  title: 'Recherche',
  lead: 'Un seul champ pour tout : projets, licences et toutes les autres pages.',
  description: 'Rechercher dans toutes les pages de ce site.',
  label: 'Rechercher dans ce site',
  submit: 'Rechercher',
  close: 'Fermer',
  keys: {
    move: 'pour se déplacer',
    open: 'pour ouvrir',
    close: 'pour fermer',
    or: 'ou',
    shortcut: 'pour ouvrir la recherche depuis n’importe quelle page',
  },
  groups: {
    project: 'Projets',
    handbook: 'Guide',
    ecosystem: 'Écosystèmes',
    licence: 'Licences',
    event: 'Événements',
    news: 'Actualités',
    page: 'Autres pages',
  },
  /** What a result is, where results of all types stand together; a project shows its kind. */
  types: {
    handbook: 'Guide',
    ecosystem: 'Écosystème',
    licence: 'Licence',
    event: 'Événement',
    news: 'Actualités',
  },
  tries: 'Essayez',
  recent: 'Recherches récentes',
  forget: (query) => `Oublier « ${query} »`,
  searching: 'Recherche en cours…',
  found: (count, query) => `${results(count)} pour « ${query} »`,
  best: 'Meilleures réponses',
  elsewhere: 'D’autres bureaux',
  onlyElsewhere: (count, query) =>
    `Seuls d’autres bureaux ont quelque chose pour « ${query} » : ${count}`,
  partial: 'Aucune page ne contient tous ces mots. Celles-ci en contiennent une partie.',
  corrected: (asked, instead) =>
    `Aucune page ne contient « ${asked} ». Celles-ci contiennent ${instead}, peut-être le mot voulu.`,
  quoted: (word) => `« ${word} »`,
  missing: (words) => `Sans : ${words}`,
  slow: 'Chargement des textes en cours…',
  /** Parts of a project's page that a question may ask for. */
  sections: {
    cite: {
      label: 'Comment le citer',
      words: [
        ...['citer', 'citation', 'citations', 'cite', 'bibtex', 'référence', 'références', 'doi'],
      ],
    },
    get: {
      label: 'Où l’obtenir',
      words: [
        ...['acheter', 'achat', 'achats', 'acquérir', 'commander', 'commande', 'prix', 'coût'],
        ...['vendeur', 'vendeurs', 'vendre', 'vente', 'vendu', 'fournisseur', 'boutique'],
        ...['fabricant', 'fabricants', 'télécharger', 'téléchargement', 'obtenir', 'dépôt'],
        ...['source', 'sources', 'code', 'git', 'contact', 'forum', 'documentation', 'manuel'],
      ],
    },
    licence: {
      label: 'Licence',
      words: ['licence', 'licences', 'conditions'],
    },
    'works-with': {
      label: 'Fonctionne avec',
      words: ['compatible', 'compatibilité', 'fonctionne', 'alternative', 'alternatives'],
    },
  },
  /** Words that say nothing about what is looked for. */
  ignored: [
    ...['a', 'à', 'afin', 'ai', 'ainsi', 'alors', 'après', 'as', 'au', 'aucun', 'aucune', 'aussi'],
    ...['autre', 'autres', 'aux', 'avant', 'avec', 'avez', 'avoir', 'avons', 'besoin', 'car', 'ce'],
    ...[
      'ceci',
      'cela',
      'celle',
      'celles',
      'celui',
      'ces',
      'cet',
      'cette',
      'ceux',
      'chaque',
      'chez',
    ],
    ...['combien', 'comme', 'comment', 'dans', 'de', 'depuis', 'des', 'différence', 'dois', 'doit'],
    ...['donc', 'dont', 'du', 'elle', 'elles', 'en', 'entre', 'es', 'est', 'et', 'était', 'étant'],
    ...[
      'être',
      'faire',
      'fait',
      'faut',
      'il',
      'ils',
      'je',
      'la',
      'là',
      'le',
      'les',
      'leur',
      'leurs',
    ],
    ...['lequel', 'laquelle', 'lesquels', 'lesquelles', 'lui', 'ma', 'mais', 'me', 'merci', 'mes'],
    ...['moi', 'mon', 'même', 'ne', 'ni', 'non', 'nos', 'notre', 'nous', 'on', 'ont', 'ou', 'où'],
    ...['par', 'parce', 'pas', 'peu', 'peut', 'peuvent', 'peux', 'plus', 'pour', 'pourquoi'],
    ...['pouvez', 'puis', 'quand', 'que', 'quel', 'quelle', 'quelles', 'quels', 'qui', 'quoi'],
    ...['sa', 'sans', 'se', 'ses', 'si', 'soit', 'son', 'sont', 'sous', 'suis', 'sur', 'ta', 'te'],
    ...['tes', 'ton', 'tous', 'tout', 'toute', 'toutes', 'très', 'trouver', 'tu', 'un', 'une'],
    ...['vers', 'veut', 'veux', 'via', 'voici', 'voilà', 'vos', 'votre', 'voudrais', 'vous', 'vs'],
    ...['y'],
  ],
  showGroup: (count) => `Tout afficher (${count})`,
  showAll: (count) => `Tout sur une page (${results(count)})`,
  none: (query) => `Aucun résultat pour « ${query} »`,
  noneText:
    'Aucune page ne contient un de ces mots. Vérifiez l’orthographe, essayez d’autres mots ou des mots plus généraux, ou demandez au bureau.',
  meant: 'Vouliez-vous dire',
  waysOut: 'Autres façons de trouver',
  failed: 'La recherche n’a pas pu être chargée',
  failedText:
    'Son index n’est pas arrivé. Vérifiez la connexion et saisissez à nouveau votre recherche, ou suivez un de ces liens.',
  withoutScript: {
    title: 'La recherche a besoin de JavaScript',
    text: 'La recherche s’exécute dans votre navigateur : aucune requête n’en sort. Sans JavaScript, ces pages mènent à tout ce qu’elle trouverait.',
  },
  ways: {
    title: 'Autres accès',
    note: 'Chaque fiche figure aussi dans ces listes.',
    catalogue: ['Catalogue', 'Tous les projets, par numéro'],
    handbook: ['Guide', 'Toutes les recommandations, par sujet'],
    ecosystems: ['Écosystèmes', 'Les projets qui vont ensemble'],
    topics: ['Thèmes', 'Ce dont traitent les projets'],
    licences: ['Licences', 'Ce que chacune demande, et qui l’utilise'],
    organisations: ['Organisations', 'Qui est derrière les projets'],
    add: ['Ajouter un projet', 'S’il n’est pas encore dans le catalogue'],
  },
  how: {
    title: 'Comment elle cherche',
    note: 'Et où vont vos mots.',
    names:
      'D’abord vient la page dont le nom, le numéro ou l’identifiant est ce que vous avez saisi, ou le projet dont vous collez l’adresse. Ensuite viennent les pages qui contiennent plus de ces mots, et des mots plus rares, dans leurs noms et leurs textes. Si un mot manque, la ligne le dit.',
    words:
      'Les mots comme « le » sont laissés de côté ; les orthographes britannique et américaine de l’anglais se valent ; et certains mots en trouvent d’autres de même sens. Un nom suivi de « citer », « acheter » ou « licence » mène à cette partie de sa page.',
    endings:
      'Le début d’un mot suffit, les majuscules et les accents ne comptent pas, et « licence » trouve « licences ».',
    signs:
      'Les signes comptent : C++ n’est pas C, et des noms comme GPL-3.0-or-later se saisissent tels quels.',
    exact: 'Les mots entre guillemets droits doubles sont cherchés tels quels, dans cet ordre.',
    privacy:
      'L’index est un ensemble de fichiers de ce site. Ce que vous saisissez reste dans votre navigateur, qui garde vos cinq dernières recherches jusqu’à ce que vous les retiriez.',
  },
};
