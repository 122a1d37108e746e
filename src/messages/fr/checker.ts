/** Words of the compatibility checker, in French. Apart from the rest, since the browser loads them too. */
import type * as english from '../en/checker.ts';
import type { Translation } from '../translation.ts';
import { count as counted, number, or } from './grammar.ts';

const componentCount = (count: number) => counted(count, { one: 'composant', other: 'composants' });

export const checkerMessages: Translation<typeof english.checkerMessages> = {
  title: 'Vérifier si des licences sont compatibles',
  link: 'Vérifier si des licences sont compatibles',
  lead: 'Dites ce qui entre, comment c’est utilisé, et ce qui sort. Vous recevez une réponse avec sa raison et sa source, ou le conseil de demander.',
  private: 'Ce que vous entrez reste sur cette page. Rien n’est envoyé nulle part.',
  inbound: 'Ce qui entre',
  inboundHelp:
    'Un identifiant ou une expression SPDX, par exemple MIT OR Apache-2.0. Ou une liste avec une ligne par partie, par exemple left-pad: MIT. Ou un tableau dont la première ligne nomme les colonnes, par exemple name,version,license. Ou une nomenclature (SBOM) en JSON : SPDX 2.2 et 2.3, ou CycloneDX.',
  file: 'Ou choisissez un fichier',
  fileRead: (name) => `Lu dans le fichier ${name}.`,
  use: 'Comment c’est utilisé',
  outbound: 'Ce qui sort',
  outboundLabel: 'Licence de votre propre partie',
  outboundHelp: 'Un identifiant ou une expression SPDX.',
  artefact: 'Elle couvre',
  submit: 'Vérifier',
  reset: 'Recommencer',
  outboundEmpty: 'Entrez la licence de votre propre partie.',
  outboundFault: (message) => `Ce n’est pas une expression de licence. ${message}`,
  tooLarge: 'Le fichier dépasse 50 Mo. Vérifiez-le en plusieurs fois.',
  loadFailed: 'Les données du vérificateur n’ont pas pu être chargées. Rechargez la page.',
  says: {
    yes: 'Cette utilisation est permise. Conservez les mentions.',
    'yes-reading':
      'Selon notre lecture des textes, cette utilisation est permise. Aucune déclaration d’un responsable de licence n’a été trouvée.',
    conditional: 'Cette utilisation est permise si la condition est respectée.',
    'conditional-reading':
      'Selon notre lecture des textes, cette utilisation est permise si la condition est respectée. Aucune déclaration d’un responsable de licence n’a été trouvée.',
    no: 'Cette utilisation n’est pas permise.',
    'no-reading':
      'Selon notre lecture des textes, cette utilisation n’est pas permise. Aucune déclaration d’un responsable de licence n’a été trouvée.',
    ask: 'À notre connaissance, personne qui fasse autorité n’a donné de réponse.',
  },
  confirm: 'Faire confirmer par le bureau',
  mailSubject: (question) => `Cette utilisation est-elle permise : ${question} ?`,
  taken: (written, license) => `« ${written} » a été compris comme ${license}.`,
  choices: (written, ids) => `« ${written} » peut vouloir dire ${or(ids)}. Écrivez lequel.`,
  reasons: {
    unlisted: 'Rien n’est connu ici de cette paire de licences.',
    'not-on-list':
      'La liste SPDX ne contient pas cette licence. Écrivez son identifiant, ou LicenseRef- et un nom pour une licence qui n’est pas dans la liste.',
    exception:
      'Ce que change cette exception n’est pas connu ici. Elle peut donner plus que la licence, ou retirer quelque chose. Lisez-la.',
    contradiction: 'L’expression se contredit : « -only » et « + ». Écrivez -only ou -or-later.',
    noassertion:
      'Personne n’a dit sous quelle licence c’est. Cherchez-le d’abord : sans licence, il n’y a pas d’autorisation.',
    none: 'Il est indiqué qu’il n’y a pas de licence. Il n’y a alors pas d’autorisation pour cette utilisation.',
    unreadable:
      'Ce n’est pas une expression SPDX. Écrivez-la avec des identifiants, AND, OR et WITH.',
    separator:
      'Dites comment ces licences vont ensemble : OR si l’on peut choisir, AND si toutes s’appliquent. Si ce sont des colonnes, nommez-les dans une première ligne, par exemple name,version,license.',
    separate:
      'Deux œuvres côte à côte gardent chacune leur licence. Transmettez celle-ci sous la sienne, avec ses mentions. S’agit-il vraiment de deux œuvres ? Cela dépend de la façon dont elles sont réunies.',
    tool: 'La licence d’un outil ne s’étend pas à ce qui est fait avec lui, sauf si l’outil copie une partie de lui-même dans le résultat.',
  },
  remarks: {
    inferred:
      'Aucune déclaration d’un responsable de licence n’a été trouvée. C’est notre propre lecture des textes.',
    cited:
      'D’après une page connue du responsable de la licence, qui n’a pas pu être relue pour ce tableau.',
    'ambiguous-version':
      'L’identifiant ne dit pas si les versions ultérieures comptent. Le cas le moins favorable a été retenu ; écrivez -only ou -or-later.',
    'exception-inbound': 'L’exception permet plus que la licence. Lisez-la.',
    'exception-outbound':
      'Pour ajouter une exception à une licence, il faut l’autorisation de toutes les personnes dont le travail y figure.',
    'linking-unclear': 'Ce que signifie « lier » pour un circuit n’est pas établi.',
    'other-domain':
      'Cette licence n’a pas été écrite pour ce type d’œuvre. Des parties de natures différentes sont souvent des œuvres distinctes.',
    'later-versions': 'Les versions ultérieures de la licence ne figurent pas dans ce tableau.',
  },
  basis: {
    sourced: 'texte de la licence ou déclaration de son responsable, lu',
    cited: 'page connue du responsable de la licence, non relue',
    inferred: 'notre lecture',
  },
  files: 'Les fichiers',
  filesKeep: (inbound) =>
    `Ce qui vient d’autrui, et chaque fichier dans lequel on le copie, reste sous la licence ${inbound}.`,
  whole: 'L’œuvre entière',
  wholeMayBe: (outbound) =>
    `Elle peut sortir sous la licence ${outbound}, avec ces fichiers à l’intérieur.`,
  why: 'Pourquoi',
  source: 'Source',
  basisLabel: 'Fondement',
  note: 'Remarque',
  into: (inbound, outbound) => (outbound ? `${inbound} dans ${outbound}` : inbound),
  result: 'Réponse',
  summary: (verdict, inbound, outbound) => `${inbound} dans ${outbound} : ${verdict}.`,
  listSummary: (components, outbound) => `${componentCount(components)} dans ${outbound}`,
  components: componentCount,
  more: (count) => `et ${number(count)} de plus`,
  groupsCaption: 'Par licence, le cas le moins favorable en premier',
  notStated: 'Non indiquée',
  root: (name, license) =>
    `Laissé de côté, car considéré comme votre propre œuvre : ${name || 'ce que décrit la nomenclature'}${license === 'NOASSERTION' ? ', dont aucune licence n’est indiquée' : ` (${license})`}.`,
  advice: 'Ceci n’est pas un avis juridique. Les textes des licences prévalent.',
  ask: 'Demander au bureau',
  read: 'Lire comment le savoir',
  tableTitle: 'Les paires les plus courantes',
  tableNote:
    'Fusionnées en une seule œuvre. Trait plein : le texte ou son responsable le dit. Pointillés : notre lecture.',
  tableCaption: 'Ce qui entre est à gauche, ce qui sort est en haut',
  tableFrame: 'Tableau des licences, à faire défiler',
  tableIn: 'Entre',
  withoutScript:
    'Le formulaire a besoin de JavaScript, car rien n’est envoyé à un serveur. Le tableau ci-dessous répond sans lui aux paires les plus courantes, et les raisons de chaque licence sont données en dessous.',
  reasonsTitle: 'Raisons et sources',
  reasonsNote: 'Chaque réponse du tableau, selon ce qui entre.',
  linked: 'lié',
  merged: 'fusionné',
  how: 'Comment naissent les réponses',
  howPoints: [
    'A OR B : vous choisissez, donc la réponse la plus favorable compte. A AND B : les deux s’appliquent, donc la moins favorable compte.',
    'Vous offrez vous-même un choix ? Alors ce qui entre doit être compatible avec chacune de vos licences.',
    'Une réponse sans source n’est jamais présentée comme certaine : elle dit « selon notre lecture », en pointillés. Faites-la confirmer par le bureau avant de vous y fier.',
    'Ce qui n’est pas dans le tableau est inconnu, jamais permis.',
  ],
  cells: (count) =>
    counted(count, {
      one: 'paire de licences est connue, pour la fusion et pour le lien.',
      other: 'paires de licences sont connues, chacune pour la fusion et pour le lien.',
    }),
};
