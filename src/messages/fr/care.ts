/** Words of the page on which the maintainers of a project look after its entry, in French. */
import type * as english from '../en/care.ts';
import type { Translation } from '../translation.ts';

export const careMessages: Translation<typeof english.careMessages> = {
  title: (name) => `Entretenir la fiche : ${name}`,
  crumb: 'Entretenir cette fiche',
  link: 'Entretenir cette fiche',
  lead: (name) =>
    `Pour l’équipe qui maintient le projet ${name} : modifiez ce que dit le catalogue, voyez ce qui manque à votre dépôt, et emportez des fichiers.`,
  ways: 'Modifier la fiche',
  waysNote: 'Tout le monde peut proposer une modification. Le bureau la lit avant sa publication.',
  edit: 'Modifier cette fiche',
  editSays:
    'Un formulaire avec ce qui est déjà connu. Il aboutit à une demande de fusion ou à un ticket.',
  editFileSays: 'Pour qui connaît YAML :',
  own: 'Modifier plutôt dans votre propre dépôt',
  ownSays: (read) =>
    `Gardez-y un manifeste. Il est lu à chaque actualisation du catalogue, et ce que la fiche laisse ouvert en est repris. ${read ? `Dernière lecture : ${read}.` : 'Aucun n’a encore été lu dans ce dépôt.'}`,
  ownFields: (list) => `Lu actuellement dans des manifestes : ${list}.`,
  describe: 'Décrire les images',
  describeSays: (files, folder) =>
    `Personne n’a dit, pour qui ne les voit pas, ce que montrent les images citées dans ${files}. Mettez-les dans ${folder}, et nommez-les sous \`images\` dans la fiche, avec une phrase et un crédit.`,
  report: 'Signaler un problème',
  reportSays: 'Quelque chose est faux, et vous préférez le signaler plutôt que le corriger.',
  maintain: 'Je maintiens ce projet',
  maintainSays:
    'Dites au bureau comment joindre votre équipe : l’adresse d’une fonction, un forum, ou la page de votre groupe sur sa forge. Cela devient le contact de la fiche. Pas de nom ni d’adresse de personne, s’il vous plaît : les gens partent, et la page reste.',
  maintainTitle: (name, id) => `Je maintiens ${name} (${id})`,
  reportTitle: (name, id) => `${name} (${id})`,

  hygiene: 'Ce que contient votre dépôt',
  hygieneNote: 'Point par point. Il n’y a ni total ni classement.',
  formula: 'Comment on le sait',
  unread: 'Le dépôt n’a pas encore été lu ; on en sait donc peu.',
  asOf: (date) => `Lecture : ${date}.`,
  point: 'Point',
  state: 'État',
  next: 'Que faire',
  states: {
    found: 'Trouvé',
    missing: 'Manquant',
    unknown: 'Inconnu',
  },
  howTo: 'Comment faire',
  addFile: (file) => `Ajouter ${file}`,
  guide: (name) => ` : ${name}`,
  points: {
    readme: { name: 'README', why: 'Il dit ce qu’est le projet et comment commencer.' },
    license: {
      name: 'Fichier de licence',
      why: 'Sans lui, personne n’a le droit d’utiliser, de modifier ni de transmettre l’œuvre.',
    },
    reuse: {
      name: 'Mentions de licence (REUSE)',
      why: 'Elles disent de chaque fichier qui détient les droits et quelle est sa licence.',
    },
    contributing: {
      name: 'CONTRIBUTING',
      why: 'Il dit comment participer, et ce qui est attendu.',
    },
    codeOfConduct: {
      name: 'Code de conduite',
      why: 'Il dit comment se comporter les uns avec les autres, et à qui s’adresser.',
    },
    security: {
      name: 'Politique de sécurité',
      why: 'Elle dit comment signaler une faille en privé.',
    },
    citation: {
      name: 'CITATION.cff',
      why: 'Il dit comment citer l’œuvre, et des programmes le lisent.',
    },
    releases: {
      name: 'Versions publiées ou étiquettes',
      why: 'Une version qui porte un nom peut être citée et corrigée.',
    },
    archive: {
      name: 'Copie archivée',
      why: 'Un DOI, ou une copie chez Software Heritage, survit à la forge.',
    },
    ci: {
      name: 'Intégration continue',
      why: 'Chaque modification est compilée et testée avant d’être intégrée.',
    },
    documentation: {
      name: 'Lien vers la documentation',
      why: 'La fiche mène le public au manuel.',
    },
    designSources: {
      name: 'Sources de conception en formats ouverts',
      why: 'D’autres peuvent modifier la conception sans acheter d’outil.',
    },
    bom: { name: 'Nomenclature', why: 'D’autres savent quels composants acheter.' },
    schematics: {
      name: 'Schémas en PDF',
      why: 'Tout le monde peut les lire sans l’outil de conception.',
    },
    tests: {
      name: 'Fichiers de test',
      why: 'Qui construit une carte peut savoir si elle fonctionne.',
    },
  },

  files: 'Proposer un fichier à votre dépôt',
  filesNote: 'Tirés de ce que sait le catalogue. Lisez-les avant d’en faire un commit.',
  filesSay: {
    fills: 'La page de votre forge s’ouvre avec le texte déjà rempli.',
    pastes:
      'Copiez le texte, ouvrez la page de votre forge pour les nouveaux fichiers, et collez-le là.',
    noForge: 'Copiez le texte, et enregistrez-le sous ce nom à la racine de votre dépôt.',
  },
  patch: 'Tous en un seul correctif',
  patchSays:
    'Il ajoute les fichiers qui n’ont pas été trouvés dans votre dépôt. Son auteur est le catalogue, non une personne ; signez-le (sign-off) si votre projet le demande.',
  patchSubject: (files) => `Ajouter ${files.join(', ')}`,
  patchMessage: (page) =>
    `Fait par un programme à partir de ce que le catalogue sait du projet :\n${page}\n\nPersonne ne l’a encore relu.`,
  lacking: 'Pas encore faits',
  lackingSays:
    'Le format exige ce que personne n’a indiqué. Rien n’est inventé : écrivez-le dans la fiche, ou mettez votre propre fichier dans le dépôt.',
  writeIt: (field) => `À écrire sous ${field} dans la fiche.`,
  writeEach: 'Que mettre pour chacune',
  required: {
    description:
      'L’adresse d’un texte en Markdown qui le décrit. Un README.md est pris dès que la forge a été lue.',
    website: 'L’adresse de sa page.',
    url: 'L’adresse du dépôt.',
    repo: 'L’adresse du dépôt ou de la conception.',
    platforms: 'Là où il fonctionne : web, windows, mac, linux, ios, android, ou un autre mot.',
    developmentStatus: 'L’état du projet, selon repostatus.org.',
    softwareType:
      'L’un de standalone/mobile, standalone/iot, standalone/desktop, standalone/web, standalone/backend, standalone/other, addon, library, configurationFiles.',
    'description.<language>.shortDescription': 'Une phrase, dont 150 caractères sont montrés.',
    'description.<language>.longDescription': 'Au moins 150 caractères, résumé compris.',
    'description.<language>.features': 'Ce qu’il sait faire, en quelques mots chaque fois.',
    'legal.license': 'La licence du logiciel, sous forme d’expression SPDX.',
    'maintenance.type': 'Qui s’en occupe : internal, community ou none.',
    'maintenance.contacts': 'L’organisation qui répond.',
    'localisation.localisationReady': 'true si son interface peut être traduite, sinon false.',
    'localisation.availableLanguages': 'Les langues de son interface, comme en.',
    version: 'Une version ou une étiquette dans le dépôt que nomme la fiche.',
    license: 'La licence du matériel, sous forme d’expression SPDX.',
    licensor: 'Qui accorde la licence.',
    function: 'Une phrase qui dit ce qu’il fait.',
    'header.last-reviewed':
      'Le jour où vous avez vérifié pour la dernière fois que tout cela est exact.',
    'header.url': 'L’adresse du dépôt, sur une forge qui fournit les fichiers bruts.',
    'project.administrators':
      'Les fonctions ou équipes qui l’administrent, en premier celle à qui s’adresser.',
    'project.repositories': 'Une phrase qui dit à quoi sert le dépôt.',
    'project.vulnerability-reporting.reports-accepted':
      'true si vous acceptez les signalements de failles, sinon false.',
    'project.vulnerability-reporting.bug-bounty-available':
      'true si ces signalements sont récompensés, sinon false.',
    'repository.url': 'L’adresse du dépôt.',
    'repository.status': 'L’état du projet, selon repostatus.org.',
    'repository.accepts-change-request':
      'true si vous acceptez les modifications que d’autres proposent, sinon false.',
    'repository.accepts-automated-change-request':
      'true si vous acceptez celles que des programmes proposent, sinon false.',
    'repository.core-team':
      'Les fonctions ou équipes qui le maintiennent, en premier celle à qui s’adresser.',
    'repository.license': 'La licence du logiciel, sous forme d’un seul identifiant SPDX.',
    'repository.security.assessments.self':
      'Ce que vous avez constaté en évaluant sa sécurité, ou que vous ne l’avez pas encore fait.',
  },
  present: 'Un fichier de ce nom existe déjà ; comparez les deux.',
  propose: 'Le proposer',
  open: 'Ouvrir la page de nouveau fichier',
  show: 'Afficher',
  tooLong:
    'Le texte est trop long pour une adresse. Il est dans votre presse-papiers : ouvrez le lien et collez-le.',
  read: 'Nous lisons',

  takers: 'Ce que d’autres catalogues en diraient',
  takersNote: 'Selon les règles de chacun, d’après la fiche, les manifestes et la forge.',
  takerNames: {
    publiccode: 'Catalogues de publiccode.yml',
    okh: 'Recherche OKH',
    softwareHeritage: 'Software Heritage',
  },
  taken: {
    publiccode: 'Serait accepté, avec un publiccode.yml dans le dépôt.',
    okh: 'Serait accepté, avec un okh.yml dans le dépôt.',
    softwareHeritage: 'Serait archivé.',
  },
  refused: 'Serait refusé. Il exige :',

  badge: 'Montrer qu’il est dans le catalogue',
  badgeNote: 'Pour un README, et pour des pages ailleurs.',
  badgeAlt: (title) => `Figure dans ${title}`,
  badgeMarkdown: 'Markdown',
  badgeHtml: 'HTML',
  metadataBadge: 'Si vos manifestes ont pu être lus',
  metadataBadgeSays:
    'Avec le jour de la dernière lecture, ou la ligne de la première faute. C’est un fichier, qui ne peut pas compter les jours écoulés.',
  metadataBadgeAlt: (title) => `Métadonnées lues par ${title}`,
  card: 'Encart, dans un cadre',
  endpoint: 'Le badge comme données pour shields.io :',
};

/** Le badge qui dit si les manifestes ont pu être lus. */
export const metadataBadge: Translation<typeof english.metadataBadge> = {
  label: 'métadonnées',
  read: (date) => `lues : ${date}`,
  refused: (line) => (line === undefined ? 'refusées' : `refusées : ligne ${line}`),
  unread: 'non lues',
};

/** Le fil de ce qui peut être corrigé dans un projet. */
export const findingsMessages: Translation<typeof english.findingsMessages> = {
  title: (site, name) => `${site} : ce qui peut être corrigé dans ${name}`,
  link: 'En fil',
  fault: (file, line) =>
    line === undefined ? `${file} a une faute` : `${file} a une faute à la ligne ${line}`,
  missing: (name) => `Introuvable : ${name}`,
};
