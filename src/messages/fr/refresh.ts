/** Words of the refresh, in French: of its command, of what it warns of, and of its report. */
import type * as english from '../en/refresh.ts';
import type { Translation } from '../translation.ts';
import { and, count, number, or } from './grammar.ts';

const entryCount = (value: number) => count(value, { one: 'fiche', other: 'fiches' });

const request = { one: 'requête', other: 'requêtes' };

const quota = (remaining: number, limit: number | undefined) =>
  limit === undefined ? `${remaining}` : `${remaining} sur ${limit}`;

const seconds = (value: number) => `${number(Math.round(value * 10) / 10)} s`;

export const refreshMessages: Translation<typeof english.refreshMessages> = {
  usage: `Utilisation : npm run refresh -- [options]
  --only <id>…        ces projets seulement ; plusieurs, ou l’option plusieurs fois
  --max-age <durée>   ce qui a été confirmé dans ce délai est à jour : 20h (par défaut), 7d, 30m
  --force             tout est à lire, et relu entièrement
  --accept-losses     écrit même si au moins trois dépôts, et plus d’un dixième, ont disparu
  --strict            code de sortie 1 si un dépôt a échoué
  --report <fichier>  écrit le rapport dans un fichier .md ou .json
  --dry-run           interroge, et n’écrit rien d’autre que le rapport
  --explain           dit de chaque valeur qui change de quelle réponse elle vient
  --json              affiche le rapport en JSON
  --record <dossier>  y garde dans un fichier ce que les forges répondent, sans personnes, secrets ni textes de fichiers`,
  recorded: (file, answers) =>
    `${count(answers, { one: 'réponse enregistrée', other: 'réponses enregistrées' })} dans ${file}. Lisez ce fichier avant de le montrer : les noms cités dans une description y sont encore.`,
  noOption: (words) =>
    `« ${words} » n’est pas une option. Pour n’actualiser que certains projets, écrivez --only devant eux.`,
  badReport: (file) => `--report ${file} : nommez un fichier qui finit par .md ou .json.`,
  badAge: (age) => `--max-age ${age} : écrivez un nombre et une unité, comme 20h, 7d ou 30m.`,
  unfitEntry: (file) =>
    `${file} ne convient pas et a été laissé de côté. Lancez « npm run validate », qui dit où.`,
  noProject: (ids, near) =>
    `Projet absent du catalogue : ${ids.join(', ')}.${near.length > 0 ? ` Vouliez-vous dire ${or(near)} ?` : ''}`,
  faultyFile: (file) => `${file} contient des fautes. Restaurez-le depuis l’historique git.`,
  stopping: 'Arrêt : ce qui a été appris jusqu’ici est écrit.',

  lock: {
    held: (holder, path) =>
      `Une autre actualisation de ce catalogue est en cours : ${holder}. Attendez qu’elle finisse. S’il n’y en a pas, supprimez ${path}.`,
    readOnly: (path, code = 'code inconnu') =>
      `Impossible d’écrire dans ${path} (${code}) : aucune forge n’a été interrogée. Rendez le dossier accessible en écriture, ou libérez de l’espace.`,
    justBegun: 'elle vient de commencer',
    holder: (pid, host, since = 'un moment inconnu') =>
      `processus ${pid} sur ${host}, depuis ${since}`,
  },

  progress: {
    bar: (done, total) => `${done} sur ${total}`,
    line: (done, total) => `${done} dépôts sur ${total}`,
  },

  advice: {
    'not-found': ({ file }) =>
      `Bureau : corrigez l’adresse dans ${file}, ou retirez-y la fiche. Mainteneurs : rendez le dépôt public à nouveau.`,
    moved: ({ file }) => `Bureau : écrivez la nouvelle adresse dans ${file}.`,
    gone: ({ file }) =>
      `Bureau : cherchez où il est allé et corrigez ${file}, ou retirez-y la fiche.`,
    forbidden: ({ file }) =>
      `Mainteneurs : rendez le dépôt public. Bureau : s’il doit rester fermé, ôtez son adresse de ${file}.`,
    'rate-limited': ({ host }) =>
      `Personne : la prochaine exécution continuera. Si cela arrive souvent, donnez à l’actualisation un jeton pour ${host}.`,
    unreachable: ({ host }) =>
      `Personne pour l’instant : la prochaine exécution réessaiera. Si cela dure, regardez ${host}.`,
    timeout: ({ host }) =>
      `Personne pour l’instant : la prochaine exécution réessaiera. Si cela dure, regardez ${host}.`,
    'invalid-response': ({ host }) =>
      `Bureau : regardez ce que répond ${host}, et corrigez son adresse dans content/site.yaml.`,
    'too-large': ({ file }) =>
      `Bureau : désactivez la forge pour cette fiche avec \`harvest\` dans ${file}, et dites pourquoi.`,
  },
  adviceForMove: (to, { file }) =>
    `Bureau : il se trouve maintenant à ${to} ; écrivez cette adresse dans ${file}.`,

  fileNames: 'les noms de ses fichiers',
  unfit: (repository, host, parts) =>
    `${repository} : ${host} a répondu sous une autre forme que prévu pour ${and(parts)}. Ce qu’on en savait reste.`,
  about: (repository, message) => `${repository} : ${message}`,
  unreadEdges: (repository, isLate) =>
    `${repository} : ses fichiers qui nomment d’autres œuvres n’ont pas pu être lus : ${isLate ? 'cela a pris trop de temps' : 'un analyseur a échoué'}. Ce qu’on en savait reste.`,
  unreadManifests: (repository, why) =>
    `${repository} : ses manifestes et les textes qu’ils nomment n’ont pas pu être lus : ${why === 'parser' ? 'un analyseur a échoué' : 'cela a pris trop de temps'}. Ce qu’on en savait reste.`,
  refusedToken: (host, variable) =>
    `${host} a refusé le jeton (${variable ?? 'celui de sa forge'}) : l’actualisation continue sans lui. Renouvelez-le.`,
  refusedNeededToken: (host, variable) =>
    `${host} a refusé le jeton (${variable ?? 'celui de sa forge'}). Renouvelez-le.`,
  needsToken: (host, variable) =>
    `${host} n’a pas été interrogé : un jeton est nécessaire. ${variable === undefined ? 'Donnez-lui une variable dans site.yaml' : `Définissez ${variable}`}.`,
  noGitFolder: (folder) =>
    `Impossible de créer un dossier pour git dans ${folder}. Le disque est-il plein, ou l’écriture interdite ?`,
  noKicadCli: (program) =>
    `Les cartes d’Altium, d’Eagle et de KiCad avant la version 6 sont laissées de côté : le programme ${program} de KiCad 10 ne fonctionne pas ici. Installez-le, ou corrigez \`boards.kicadCli\` dans content/site.yaml.`,
  serviceFailed: (service, error) =>
    `${service} n’a pas été interrogé : son lecteur a échoué${error === undefined ? '' : ` (${error})`}.`,

  headline: ({ due, fresh, reached, resumed, changed, failing, deferred }, requests, duration) => {
    const parts = [
      `dépôts joints : ${reached} sur ${due}`,
      `modifiés : ${changed}`,
      `en échec : ${failing}`,
      ...(resumed > 0 ? [`repris d’une exécution interrompue : ${resumed}`] : []),
      ...(deferred > 0 ? [`non interrogés : ${deferred}`] : []),
      ...(fresh > 0 ? [`déjà à jour : ${fresh}`] : []),
      `${count(requests, request)} en ${seconds(duration)}`,
    ];
    return `${parts.join(', ')}.`;
  },
  forge: ({ host, requests, remaining, limit, resetAt, waitedSeconds }) =>
    [
      `${host} : ${count(requests, request)}`,
      ...(remaining === undefined ? [] : [`quota restant : ${quota(remaining, limit)}`]),
      ...(resetAt === undefined ? [] : [`de nouveau complet à ${resetAt}`]),
      ...(waitedSeconds > 0 ? [`attente demandée : ${waitedSeconds} s`] : []),
    ].join(', '),
  service: ({ kind, asked, failed, left, requests }) =>
    [
      `${kind} : interrogés ${asked}`,
      `en échec ${failed}`,
      `restants ${left}`,
      count(requests, request),
    ].join(', '),
  catalogue: ({ office, entries, refused, cut, requests, failure }) => {
    if (failure !== undefined)
      return `${office} : non lu. ${failure} Ce qui avait été lu avant reste : ${entryCount(entries)}.`;
    const parts = [
      `${office} : ${entryCount(entries)}`,
      ...(refused > 0 ? [`refusées : ${refused}`] : []),
      ...(cut
        ? [`laissées de côté : ${cut.isMore ? 'au moins ' : ''}${cut.count + Number(cut.isMore)}`]
        : []),
      count(requests, request),
    ];
    return parts.join(', ');
  },
  failed: (amount, reason) => `${amount} ${reason}`,
  failedSince: (repository, project, since, message) =>
    `${repository} (${project}), depuis ${since} : ${message}`,
  more: (amount) => `et ${amount} de plus ; --report les donne tous`,
  moved: (repository, project) => `déplacé : ${repository} (${project})`,
  slowest: (repositories) => `Les plus lents : ${repositories.join(', ')}`,
  slow: (repository, duration) => `${repository} ${seconds(duration)}`,
  warning: (text) => `Avertissement : ${text}`,
  error: (text) => `Erreur : ${text}`,
  refusal: (lost, reachable) => [
    `Rien n’a été écrit : sur ${reachable} dépôts qui étaient accessibles, ${lost} ne sont plus connus de leur forge.`,
    'Si c’est exact, relancez avec --accept-losses. Sinon, cherchez ce qu’ils ont en commun : un jeton, un hôte, un serveur mandataire.',
  ],
  interruption:
    'L’arrêt a été demandé : ce qui a été appris jusque-là est gardé, et la prochaine exécution continuera.',
  untouched: 'Les fichiers sont restés tels quels.',
  dryRun: (files, events) =>
    files.length === 0
      ? 'Essai à blanc : rien n’a été écrit, et rien n’est nouveau.'
      : `Essai à blanc : rien n’a été écrit. Une vraie exécution écrirait ${files.join(', ')}${events === 0 ? '' : `, avec ${count(events, { one: 'événement', other: 'événements' })}`}.`,
  explain: {
    nothing: 'Aucune valeur ne change.',
    unknown: 'inconnu',
    withoutRequest: 'Sans requête propre',
  },
  nothingNew: 'Rien de nouveau ; les fichiers sont restés tels quels.',
  wrote: (files, events) =>
    `Écrit : ${files.join(', ')}${events === 0 ? '' : `, avec ${count(events, { one: 'événement', other: 'événements' })}`}.`,

  /** The report as a file. */
  report: {
    title: (day) => `Actualisation : ${day}`,
    forges: 'Forges',
    forgesHead: ['Forge', 'Requêtes', 'Quota restant', 'Attente'],
    services: 'Services',
    servicesHead: ['Service', 'Interrogés', 'En échec', 'Restants', 'Requêtes'],
    catalogues: 'Catalogues d’autres bureaux',
    todo: 'À faire',
    todoHead: ['Projet', 'Dépôt', 'Depuis', 'Ce qui s’est passé', 'Ce qu’il faut faire'],
    news: 'Ce qui est nouveau',
    changed: 'Ce qui a changé',
    changedHead: ['Projet', 'Dépôt', 'Faits'],
    notAsked: 'Non interrogés',
    slowest: 'Les plus lents',
    warnings: 'Avertissements',
    noQuota: 'non indiqué',
    quota,
    waited: (duration) => `${duration} s`,
    slow: (repository, duration) => `${repository} : ${seconds(duration)}`,
    moved: 'Il a été déplacé.',
    tagged: (project, event, tag) => `${project} : ${event} ${tag}`,
    became: (project, event, value = 'pas de licence') => `${project} : ${event} → ${value}`,
    event: (project, event) => `${project} : ${event}`,
  },
};
