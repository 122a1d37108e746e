/** What the pipeline says about a merge request, in French. Values come in as Markdown that is safe to show. */
import type * as english from '../en/review.ts';
import type { Translation } from '../translation.ts';
import { count, plural } from './grammar.ts';

const decision = (text = '') => ({
  scope: `Ce critère est-il rempli ? ${text}`,
  belongs: 'Le projet a-t-il sa place dans le catalogue ?',
  id: `Est-ce le bon identifiant : ${text} ? C’est la fin de l’adresse, pour toujours.`,
  summary: `Le résumé dit-il simplement ce qu’est le projet, sans éloge ? « ${text} »`,
  'no-summary': 'Il n’y a pas de résumé. Qui peut dire en une phrase ce qu’est le projet ?',
  'no-license':
    'Aucune licence n’est indiquée, ni ici ni dans un manifeste. Sans licence, personne n’a le droit d’utiliser le projet : demandez à ses mainteneurs.',
  'claims-review':
    'La fiche dit que ses mainteneurs l’ont confirmée. L’auteur de la demande en fait-il partie ?',
  'no-review':
    'Personne parmi les mainteneurs du projet n’a confirmé la fiche. Peut-on rattacher chaque affirmation au projet ou à une source ?',
  contact: `Est-ce un forum ou l’adresse d’une fonction, et non celle d’une personne : ${text} ?`,
  moved: `Le dépôt est maintenant un autre : ${text}. S’agit-il du même projet ?`,
  pictures: 'Le crédit et la licence des images sont-ils exacts ?',
  retired:
    'Les mainteneurs acceptent-ils que le projet quitte le catalogue, et la raison est-elle claire ?',
  successor: `Est-ce bien le projet à utiliser à la place : ${text} ?`,
  removed:
    'Une fiche n’est jamais supprimée, car son adresse doit répondre pour toujours. Demandez plutôt d’écrire `retired` dans son fichier.',
  renamed:
    'Son numéro est maintenant un autre. Dans `catalogue/numbers.json`, donnez au nouvel identifiant le numéro de l’ancien, à la place de l’ancien identifiant.',
});

const asked = (host: string, places: string, variable?: string) =>
  `${host} est interrogé${places ? ` à ${places}` : ''}, ${variable ? `avec le jeton de ${variable}. Peut-il recevoir ce jeton ?` : 'sans jeton.'}`;

export const reviewMessages: Translation<typeof english.reviewMessages> = {
  deeds: {
    added: 'Ajoute',
    changed: 'Modifie',
    renamed: 'Renomme',
    retired: 'Retire',
    removed: 'Supprime',
  },
  title: (action, name) => `${action} ${name}`,
  card: {
    kind: 'Nature',
    summary: 'Résumé',
    number: 'Numéro',
    noNumber: 'attribué après la fusion',
    file: 'Fiche',
    repository: 'Dépôt',
    formerly: 'Ancien identifiant',
    fields: 'Champs',
    preview: 'Aperçu',
    page: 'la page',
    frame: 'son encart',
    picture: 'son image',
    noPreview: 'aucun : le site n’est pas généré tant qu’il y a des erreurs',
  },
  row: (label, value) => `- **${label} :** ${value}`,
  checks: 'Contrôles',
  noProblems: 'Le validateur n’a rien à redire à la fiche.',
  found: (errors, warnings) =>
    `${count(errors, { one: 'erreur', other: 'erreurs' })} et ${count(warnings, { one: 'avertissement', other: 'avertissements' })}. ${errors > 0 ? 'Les erreurs doivent être corrigées avant la publication.' : 'Un avertissement peut rester s’il y a une raison.'}`,
  problem: (severity, line, message, code) =>
    `**${severity}**, ligne ${line} : ${message} (${code})`,
  severities: { error: 'Erreur', warning: 'Avertissement' },
  elsewhere: 'Problèmes que cela cause dans d’autres fichiers',
  elsewhereProblem: (severity, file, message, code) =>
    `**${severity}**, ${file} : ${message} (${code})`,
  more: (count) => `et ${count} de plus`,
  licenses: 'Licences de ses parties',
  part: (artefact, expression, family, from) => `${artefact} : ${expression}, ${family}${from}`,
  from: (file) => ` (indiquée dans ${file} du dépôt)`,
  detected: ' (détectée par la forge, déclarée par personne)',
  unknownFamily: 'dont il n’y a pas de résumé ici',
  noParts: 'Aucune licence n’est indiquée.',
  answer: (verdict, text) => `**${verdict}.** ${text}`,
  fits: 'Rien ne s’oppose à la façon dont les parties sont réunies.',
  repository: 'Dans son dépôt',
  unread:
    'Personne n’a encore regardé. L’actualisation de nuit le fera après la fusion, ou une personne qui relit, avec `npm run review -- --look`.',
  points: {
    found: (names) => `Présent : ${names}.`,
    missing: (names) => `Absent : ${names}.`,
    unknown: (names) => `Inconnu : ${names}.`,
  },
  readAt: (day) => `Lecture : ${day}.`,
  notRead: (repository, message) => `${repository} n’a pas pu être lu : ${message}`,
  similar: 'Fiches semblables',
  because: {
    repository: (project) => `${project} a le même dépôt. C’est peut-être le même projet.`,
    name: (project) => `${project} a presque le même nom. C’est peut-être le même projet.`,
  },
  like: (project, why) => `${project} traite des mêmes sujets : ${why}.`,
  none: 'Aucune n’a été trouvée.',
  office: 'Ce que le bureau décide',
  decision: (code, text) => decision(text)[code],
  officeHeading: 'Ce que le bureau dit de lui-même',
  told: {
    what: (parts) => `${parts}.`,
    added: { deed: 'Ajoute', remark: 'La source dit-elle tout cela ?' },
    changed: { deed: 'Modifie', remark: 'La source le dit-elle ?' },
    removed: {
      deed: 'Supprime',
      remark:
        'Sa page disparaît aussi : son adresse doit-elle mener ailleurs, par `redirects` dans `content/site.yaml` ?',
    },
  },
  collections: {
    mandate: 'le mandat',
    event: 'un événement',
    news: 'une actualité',
    report: 'un rapport',
    impact: 'les chiffres publiés',
    partners: 'les partenaires',
    contribution: 'une contribution à un projet externe',
    training: 'les formations',
    roles: 'les rôles',
    service: 'ce dont un service dépend',
  },
  changedFields: (fields) => `Modifié : ${fields}.`,
  toldBy: (sources) => `Sources : ${sources}.`,
  hosts: {
    heading: 'Où vont les requêtes et les jetons',
    meaning:
      'À lire en premier. Après la fusion, l’actualisation interroge ces hôtes, et envoie à chacun la valeur de la variable indiquée à côté de lui.',
    added: (host, places, variable) => `Nouveau : ${asked(host, places, variable)}`,
    changed: (host, places, variable) => `Modifié : ${asked(host, places, variable)}`,
    removed: (host) => `${host} n’est plus interrogé.`,
  },
  vocabularies: (files) =>
    `Nouveaux termes dans ${files} : chacun dit-il son sens, et n’y en avait-il aucun qui convenait ?`,
  generated: (files) =>
    `Écrits par des programmes, et modifiés ici : ${files}. Pourquoi à la main ?`,
  pictures: (files) =>
    `Des images changent : ${files}. Regardez-les : montrent-elles ce qui en est dit, et le crédit et la licence sont-ils toujours exacts ?`,
  pages: (files) =>
    `Des pages et des réglages du bureau changent : ${files}. Lisez-les comme du texte.`,
  program: (changed, files) =>
    `${count(changed, { one: 'fichier du programme change', other: 'fichiers du programme changent' })} : ${files}. ${plural(changed, { one: 'Lisez-le', other: 'Lisez-les' })} comme du code.`,
  pipeline: (files) =>
    `Lisez d’abord ce qui décide des programmes exécutés avec les droits de ce projet : ${files}.`,
  others: (names) => `Non décrits ici, car ils sont nombreux : ${names}.`,
  nothing: 'Aucune fiche du catalogue ne change.',
  heading: 'Ce que change cette demande de fusion',
  beside: 'En dehors des fiches',
  made: (commit) =>
    `Écrit par la chaîne d’intégration pour le commit ${commit}. Ce commentaire est mis à jour quand la demande de fusion change. Les questions qui reviennent à des personnes sont posées ici ; rien de ce qu’il contient n’a été décidé par un programme.`,

  badPreview: (address) => `--preview ${address} : écrivez l’adresse à laquelle commence l’aperçu.`,
  usage:
    'Utilisation : npm run review -- [--base <commit>] [--preview <adresse>] [--look] [--output <fichier>]',
  noInstance: (folder) =>
    `${folder} n’est pas une instance : il n’y a ni content/ ni catalogue/. Donnez-en une dans OSPO_INSTANCE.`,
  notLooked: (message) => `Personne n’a regardé dans les dépôts. ${message}`,
  noted: {
    written: 'Le commentaire est écrit.',
    updated: 'Le commentaire est mis à jour.',
    unchanged: 'Le commentaire dit déjà la même chose.',
  },
  noToken:
    'Il n’y a pas de REVIEW_TOKEN : aucun commentaire n’est écrit. La relecture est ci-dessus.',
  notNoted: (message) => `Le commentaire n’a pas pu être écrit. ${message}`,
};
