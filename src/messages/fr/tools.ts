/** Words of the checklists and planners, in French. */
import type { HygieneFile } from '../../schemas/metadata.ts';
import type * as english from '../en/tools.ts';
import type { Translation } from '../translation.ts';
import { count as counted } from './grammar.ts';

const FILES: Readonly<Record<HygieneFile, string>> = {
  readme: 'README',
  license: 'LICENSE',
  contributing: 'CONTRIBUTING',
  codeOfConduct: 'Code de conduite',
  security: 'SECURITY',
  citation: 'CITATION.cff',
  codemeta: 'codemeta.json',
  zenodo: '.zenodo.json',
  publiccode: 'publiccode.yml',
  securityInsights: 'security-insights.yml',
  reuse: 'Mentions REUSE',
  changelog: 'CHANGELOG',
};

export const toolMessages: Translation<typeof english.toolMessages> = {
  title: 'Listes de contrôle et plans',
  lead: 'Parcourez une question ici, et repartez avec une liste, un texte ou un tableau à copier.',
  all: 'Toutes les listes de contrôle et tous les plans',
  kept: 'Vos réponses restent dans ce navigateur. Rien n’est envoyé.',
  copy: 'Copier en Markdown',
  copyIssue: 'Copier en Markdown pour un ticket',
  copyTable: 'Copier comme tableau Markdown',
  print: 'Imprimer',
  reset: 'Recommencer',
  markdown: 'Le texte en Markdown',
  sources: 'Sources',
  release: {
    title: 'Prêt à publier ?',
    note: 'Les points de toutes les recommandations, en une liste',
    kinds: 'Que publiez-vous ?',
    all: 'Tout afficher',
    from: 'Le projet est-il dans le catalogue ?',
    fromHelp: 'Son identifiant, son nom ou l’adresse de son dépôt.',
    tick: 'Cocher ce qui est prouvé',
    points: (count) =>
      `${counted(count, { one: 'point tiré', other: 'points tirés' })} des recommandations`,
    otherGuidelines: 'Un point n’est coché pour vous que si le catalogue le prouve entièrement.',
  },
  way: {
    title: 'Trouver à qui l’annoncer',
    note: 'À qui annoncer un nouveau travail, avec un texte à envoyer',
    send: 'Ouvrir dans votre messagerie',
    text: 'Un texte pour commencer',
    noAddress: 'Son site dit comment l’atteindre. Emportez ce texte.',
    next: 'À lire ensuite',
  },
  assessment: {
    title: 'Où en est votre bureau ?',
    note: 'Les étapes et les activités d’un OSPO, et ce qu’il faut entreprendre ensuite',
    answers: { no: 'Pas commencé', begun: 'Commencé', done: 'En place', skip: 'Pas pour nous' },
    result: 'Où vous en êtes',
    toResult: 'Voir où vous en êtes',
    next: 'Ce qu’il faut entreprendre ensuite',
    nextNote: 'Les activités ouvertes de la première étape d’abord. Prenez-en une ou deux.',
  },
  metrics: {
    title: 'Planifier vos indicateurs',
    note: 'D’un but à une question, puis à un nombre',
    plan: 'Votre plan',
    toPlan: 'Voir votre plan',
    chaoss: 'CHAOSS',
    columns: ['But', 'Question', 'Indicateur', 'Que compter'],
    goal: 'But',
  },
  evidence: {
    entry: 'Il a une fiche dans le catalogue',
    licenses: (list) => `La fiche indique ${list}`,
    relations: (count) =>
      `La fiche a des thèmes et ${counted(count, { one: 'relation', other: 'relations' })}`,
    release: (tag, when) => `${tag} vue${when ? ` en ${when}` : ''}`,
    file: (file, when) => `${FILES[file]} : trouvé en ${when}`,
  },
};

/** Words that the scripts of these pages add; kept apart, so that they alone are loaded. */
export const toolWords: Translation<typeof english.toolWords> = {
  copied: 'Copié.',
  selectAndCopy: 'Votre navigateur ne permet pas de copier. Sélectionnez le texte ci-dessous.',
  cleared: 'Toutes les réponses sont effacées.',
  release: {
    title: (kinds) => `Prêt à publier : ${kinds}`,
    progress: (kind, done, of) =>
      done === of
        ? `${kind} : tous les points cochés (${of})`
        : `${kind} : points cochés : ${done} sur ${of}`,
    found: (name, ticked, shown) =>
      `${name} : points prouvés et cochés : ${ticked}. Pour d’autres (${shown}), vous voyez ce qui a été trouvé ; à vous d’en juger.`,
    unknown: 'Aucun projet du catalogue n’a cet identifiant, ce nom ou cette adresse.',
    unreachable: 'La liste des projets n’a pas pu être chargée. Réessayez plus tard.',
  },
  assessment: {
    title: 'Où en est notre bureau',
    stage: (done, begun, of, skipped) =>
      [
        `en place : ${done} sur ${of}`,
        `commencé : ${begun}`,
        ...(skipped > 0 ? [`pas pour nous : ${skipped}`] : []),
      ].join(', '),
    allSkipped: 'pas pour nous',
    none: 'Répondez ci-dessus, et ce qu’il faut entreprendre ensuite apparaîtra ici.',
    complete: 'Il ne reste rien à faire.',
    next: 'Prochaines activités',
    columns: ['Étape', 'Résultat'],
    running: (answered, of) => `Réponses : ${answered} sur ${of}`,
    announce: (count) =>
      `Résultat mis à jour. ${counted(count, { one: 'activité reste ouverte', other: 'activités restent ouvertes' })}.`,
  },
  metrics: {
    chosen: (count) =>
      `${counted(count, { one: 'indicateur choisi', other: 'indicateurs choisis' })}.`,
    many: (count) =>
      `${counted(count, { one: 'indicateur choisi', other: 'indicateurs choisis' })}. Cinq suffisent pour commencer.`,
    none: 'Choisissez des indicateurs ci-dessus, et le tableau apparaîtra ici.',
  },
};
