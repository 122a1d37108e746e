/** Words of the commands that write entries and what belongs to them, in French: new, import, format, schema, number. */
import type * as english from '../en/entry-commands.ts';
import type { Translation } from '../translation.ts';
import { count, plural } from './grammar.ts';

export const entryCommandMessages: Translation<typeof english.entryCommandMessages> = {
  noCatalogue: (folder) => `Il n’y a pas de catalogue/ dans ${folder}.`,
  noInstance: (folder) =>
    `Il n’y a pas de catalogue/ dans ${folder}. Donnez dans OSPO_INSTANCE le dossier d’une instance.`,

  number: {
    given: (amount) =>
      count(amount, { one: 'fiche a reçu son numéro.', other: 'fiches ont reçu leur numéro.' }),
    none: 'Chaque fiche a son numéro.',
  },

  format: {
    usage: `Utilisation : npm run format:catalogue [-- chemins…] [--check]
  --check   n’écrit rien ; code de sortie 1 si un fichier devait changer`,
    done: (files, changed, failed, isCheck) =>
      `${count(files, { one: 'fichier', other: 'fichiers' })} : ${changed} ${isCheck ? 'à modifier' : plural(changed, { one: 'modifié', other: 'modifiés' })}, ${plural(failed, { one: `${failed} laissé tel quel`, other: `${failed} laissés tels quels` })}.`,
    fault: (file, message) => `${file} : ${message}`,
    noFile: (path) => `Il n’y a pas de fichier « ${path} ».`,
    noEntry: (paths) => `${paths.join(', ')} : ce n’est pas une fiche du catalogue.`,
  },

  schema: {
    usage: `Utilisation : npm run schema [-- --check]
  --check   n’écrit rien ; code de sortie 1 si un fichier n’est pas à jour`,
    outdated: (file) => `${file} n’est pas à jour`,
    written: (file) => `${file} est écrit`,
    upToDate: 'Les schémas sont à jour.',
  },

  import: {
    usage: (kinds) => `Utilisation : npm run import -- <adresse ou fichier> [options]
  --kind <nature>       ${kinds.join(', ')} ; nécessaire si la source ne le dit pas
  --id <identifiant>    le nom du fichier ; tiré du nom du projet s’il n’est pas donné
  --repository <url>    où se trouvent les sources, pour un fichier qui ne le dit pas
  --dry-run             affiche la fiche et n’écrit rien
  --force               remplace une fiche qui existe`,
    nameOne: 'Donnez une adresse ou un fichier.',
    nothing: (source) => `${source} ne dit rien dont on puisse faire une fiche.`,
    sayKind: (kinds) => `Dites ce que c’est : --kind ${kinds.join('|')}.`,
    giveId: 'Donnez-lui un identifiant avec --id, par exemple « beam-loss-display ».',
    badKind: (kind, kinds) => `--kind ${kind} : écrivez l’un de ces mots : ${kinds.join(', ')}.`,
    badId: (id) =>
      `--id ${id} : utilisez des lettres minuscules, des chiffres et des traits d’union simples.`,
    noFile: (path) =>
      `${path} n’est pas un fichier. Donnez un fichier ou une adresse web complète.`,
    tooLarge: (path) => `${path} dépasse un mégaoctet, ce qu’aucun manifeste ne fait.`,
    unreadable: (path) =>
      `${path} ne peut pas être lu. Donnez un fichier ou une adresse web complète.`,
    noRepository: (url) => `${url} n’est pas l’adresse d’un dépôt.`,
    unreadableRepository: (address, message) => `${address} n’a pas pu être lu. ${message}`.trim(),

    taken: 'Repris',
    missing: 'Manquant',
    leftOut: 'Laissé de côté',
    section: (heading) => `${heading} :`,
    emptySection: (heading) => `${heading} : rien.`,
    wholeFile: 'le fichier',
    help: {
      name: 'Obligatoire.',
      repositories: 'Obligatoire. Donnez-le avec --repository <url>.',
      summary: 'Une phrase simple : ce que c’est et ce que cela fait.',
      licenses: 'L’expression SPDX de chaque partie.',
      organisations: 'Des identifiants de catalogue/vocabularies/organisations.yaml.',
      topics: 'Des identifiants de catalogue/vocabularies/topics.yaml.',
    },

    /** Comments in the file that was begun. */
    begun: (source) =>
      `Commencé à partir de ${source}. Vérifiez chaque valeur, et retirez les commentaires.`,
    questions: {
      name: 'Est-ce ainsi qu’on l’appelle ?',
      summary: 'Dit-il en une phrase simple ce que c’est et ce que cela fait ?',
      status: 'Est-ce toujours vrai ?',
    },
    holdsForAll: (part) => `Est-ce vrai pour toute la partie « ${part} » ?`,
    from: (origin, question) => `Source : ${origin}. ${question}`,
    isMissing: (field, help) => `Manquant : ${field}. ${help}`.trim(),
    isLeftOut: (field, because) => `Laissé de côté : ${field}. ${because}`,
    expression: '<expression SPDX>',
  },

  new: {
    usage: `Utilisation : npm run new [-- entry|event|news] [-- options]
Commence une fiche du catalogue, un événement ou une actualité. Demande ce qui n’est pas donné. Dans un script, sans
terminal, prend les valeurs par défaut.
  --dry-run                                affiche le fichier et n’écrit rien
Une fiche :
  --kind, --name, --id, --repository       ce qu’il faut à chaque fiche ; l’identifiant suit du nom
  --summary, --license, --status           ce que le public cherche d’abord
  --organisations, --topics                des identifiants des vocabulaires, séparés par des virgules
  --force                                  remplace une fiche qui existe
Un événement et une actualité :
  --title, --summary                       ce que le public voit d’abord
  --start, --end, --time-zone              d’un événement : des jours, ou des heures d’un fuseau
  --place, --online, --organiser, --page   d’un événement
  --date                                   d’une actualité ; aujourd’hui si elle n’est pas donnée
  --id                                     le nom du fichier ; tiré du titre, et pour une actualité aussi de la date
  --tags, --entries                        de quoi il s’agit, et des identifiants de projets, séparés par des virgules
  --source, --source-title                 où cela a été dit : adresse et nom`,
    unknownKind: (what, known) =>
      `« ${what} » ne peut pas être commencé. Écrivez l’un de ces mots : ${known.join(', ')}.`,
    foreignFlag: (flag, what) => `L’option --${flag} ne concerne pas : ${what}.`,
    badFlag: (field, value, fault) => `--${field} ${value} : ${fault}`,
    missing: (field, question) => `Indiquez --${field}. ${question}`,
    mayBeEmpty: 'laissez vide si vous ne savez pas',
    needed: 'C’est nécessaire.',
    nothingWritten: 'Rien n’a été écrit.',
    ask: {
      kind: (kinds) => `Quelle est sa nature : ${kinds.join(', ')} ?`,
      name: 'Son nom court, tel qu’on le dit ?',
      id: 'Le nom de son fichier et de sa page ?',
      repository: 'Où se trouvent ses sources (adresse du dépôt) ?',
      summary: 'Une phrase simple : ce que c’est et ce que cela fait ?',
      license: 'Sa licence (expression SPDX, par exemple CERN-OHL-W-2.0) ?',
      status: (statuses) => `Son état : ${statuses.join(', ')} ?`,
      organisations: 'Qui en est à l’origine (identifiants, séparés par des virgules) ?',
      topics: 'De quoi s’agit-il (identifiants de thèmes, séparés par des virgules) ?',
      title: 'Son titre ?',
      fileName: 'Le nom de son fichier et de sa page ?',
      news: 'L’actualité en une phrase ?',
      date: 'Quand était-ce (2026-11-21 ; un mois ou une année si l’on n’en sait pas plus) ?',
      start: 'Quand commence-t-il (2026-11-21, ou 2026-11-21T14:00) ?',
      end: 'Quand finit-il, sous la même forme ?',
      zone: 'Dans quel fuseau horaire (par exemple Europe/Zurich ; seulement si des heures sont données) ?',
      place: 'Où a-t-il lieu ?',
      online: 'Où participe-t-on à distance (adresse) ?',
      organiser: 'Qui l’organise ?',
      event: 'À quoi sert-il, en une phrase ou deux ?',
      page: 'Sa page (adresse) ?',
      tags: 'De quoi s’agit-il, en mots avec traits d’union (séparés par des virgules) ?',
      entries:
        'Quels projets du catalogue en font partie (identifiants, séparés par des virgules) ?',
      source: 'Où cela a-t-il été dit (adresse) ?',
      sourceTitle: 'Comment s’appelle ce document ?',
    },
    newsBody: 'Dites en une à trois phrases ce qui s’est passé.',
    writeOneOf: (words) => `Écrivez l’un de ces mots : ${words.join(', ')}.`,
    badId: 'Utilisez des lettres minuscules, des chiffres et des traits d’union simples.',
    takenId: (file) => `${file} a déjà cet identifiant.`,
    unknownId: (id, known) => `« ${id} » n’existe pas. Écrivez par exemple : ${known.join(', ')}.`,
  },

  place: {
    exists: (file) => `${file} existe déjà. --force le remplace.`,
    faulty: (file) => `${file} n’est pas écrit tant que ceci n’est pas corrigé.`,
    written: (file) =>
      `${file} est écrit, et valide. Regardez-le avec « npm start », et ouvrez une demande de fusion.`,
    takenId: (file, id) =>
      `${file} a déjà l’identifiant « ${id} ». Choisissez-en un autre avec --id.`,
    takenRepository: (file) => `${file} a déjà ce dépôt. Modifiez plutôt cette fiche.`,
  },
};
