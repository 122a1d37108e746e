/** Mots du contrôle des licences d’un produit entier, et de ses mentions, en français. */
import type * as english from '../en/product.ts';
import type { Answer } from '../../schemas/verdict.ts';
import type { Translation } from '../translation.ts';
import { count } from './grammar.ts';
import { verdictMessages } from './verdicts.ts';

const WHOLE = {
  yes: 'toutes ses licences vont ensemble',
  'yes-reading':
    'toutes ses licences vont ensemble, selon notre lecture des textes ; personne qui fasse autorité ne l’a dit pour toutes',
  conditional: 'ses licences vont ensemble sous conditions',
  'conditional-reading':
    'ses licences vont ensemble sous conditions, selon notre lecture des textes ; personne qui fasse autorité ne l’a dit pour toutes',
  no: 'des licences n’y vont pas ensemble',
  'no-reading':
    'des licences n’y vont pas ensemble, selon notre lecture des textes ; personne qui fasse autorité ne l’a dit',
  ask: 'inconnu : il manque au moins une réponse, demandez donc au bureau',
} satisfies Record<Answer, string>;

export const productMessages: Translation<typeof english.productMessages> = {
  summary: (components, answer) =>
    `Le produit entier, avec ${count(components, { one: 'composant', other: 'composants' })} : ${verdictMessages.answers[answer]}`,
  whole: (answer) => `D’après la réponse la plus faible : ${WHOLE[answer]}.`,
  about: (components) =>
    `Ce qui tourne dessus, avec quoi il est fait, et avec quoi cela est fait, tel qu’indiqué ou lu dans des fichiers : ${count(components, { one: 'composant', other: 'composants' })}. Ce qu’aucun fichier ni personne ne nomme manque à cette liste.`,
  cut: (steps) =>
    `Il contient plus que ce qui est suivi : seules les ${count(steps, { one: 'étape la plus proche est connue', other: 'étapes les plus proches sont connues' })} ici, donc rien n’est dit de l’ensemble.`,
  unknown: (names) =>
    `Licence inconnue : ${names.join(', ')}. Sans licence, il n’y a pas d’autorisation. Demandez à ses auteurs d’ajouter un fichier de licence, puis écrivez-la dans la fiche.`,
  caption: 'Chaque chemin vers le produit, avec les réponses du vérificateur de licences',
  columns: {
    path: 'Chemin',
    license: 'Licence',
    step: 'Dans ce qui l’utilise',
    whole: 'Dans le produit',
  },
  more: (paths) =>
    `${count(paths, { one: 'autre chemin', other: 'autres chemins' })} : dans les données.`,
  notices: 'Mentions et sources de l’ensemble, en texte',
  data: 'La même chose en données',
  notStated: 'non indiquée',
  detected: 'détectée dans un fichier par la forge, déclarée par personne',
  notice: {
    title: (name) => `MENTIONS ET SOURCES : ${name}`,
    intro:
      'Ce que le catalogue sait des parties de cette œuvre : leurs licences, où sont leurs sources, et ce que leurs licences demandent. Un programme l’a composé à partir de fiches et de fichiers ; ce n’est pas un conseil juridique, et ce que personne n’a nommé y manque.',
    copyright:
      'Une mention de droit d’auteur ne figure ici que si une fiche indique qui accorde la licence. Conservez celles des sources.',
    page: 'Page',
    path: 'Entre par',
    use: 'Usage',
    fits: 'Compatible',
    license: 'Licence',
    source: 'Emplacement des sources',
    noSource: 'inconnu',
    readFrom: 'Lu dans',
    licensor: 'Concédant, selon sa fiche',
    duties: 'Demandé',
    sourceLocation: (license, make, define) =>
      `${license} : qui transmet un produit donne à chaque destinataire la source complète (« Complete Source »), ou veille à ce que chacun soit informé de son emplacement (« Source Location » ; section ${make}, le terme : ${define}). Une source modifiée que les destinataires ne reçoivent pas autrement exige une mention de son emplacement (3.3 c), et les mentions sont conservées (3.3 a).`,
  },
  answers: verdictMessages.answers,
};
