/** Words of the figures of an office, in French: what each asks, counts and leaves out. */
import type * as english from '../en/figures.ts';
import type { Translation } from '../translation.ts';
import { count, number, or } from './grammar.ts';

/** Whose metric it is, where it is named after one. */
const CHAOSS = 'CHAOSS';

const ENTRIES = 'Fiches de ce catalogue';
const WITH_FORGE = 'Fiches de ce catalogue, et ce qui a été lu dans les dépôts';
const REPOSITORIES = 'Dépôts, tels qu’ils ont été lus';
const HISTORY = 'Valeurs conservées à chaque lecture des dépôts';

const projects = (value: number) => count(value, { one: 'projet', other: 'projets' });

export const figureMessages: Translation<typeof english.figureMessages> = {
  title: 'Impact',
  lead: 'Ce que l’organisation partage, si on peut l’utiliser, si cela dure et qui s’en sert : chaque nombre avec ce qu’il compte et la liste qui le fonde.',
  asOf: (date) => `Date des données : ${date}.`,
  asOfUnknown: 'Rien n’a encore été lu.',
  goals: {
    share: {
      name: 'Partager',
      goal: 'Ce qui est fait ici peut être trouvé par les personnes qui pourraient s’en servir.',
    },
    reuse: { name: 'Permettre', goal: 'Les autres savent ce qu’ils peuvent en faire.' },
    last: { name: 'Faire vivre', goal: 'Les projets dont on dépend restent vivants.' },
    keep: {
      name: 'Conserver',
      goal: 'Les projets sont bien tenus, et survivent à leur forge.',
    },
    reach: {
      name: 'Rayonner',
      goal: 'Le travail sert au-delà du domaine pour lequel il a été fait.',
    },
  },
  figures: {
    kinds: {
      title: 'Projets par nature',
      question: 'Qu’est-ce qui est partagé ?',
      metric: 'Projets',
      unit: 'Projets',
      by: 'Nature',
      definition: 'Les projets du catalogue qui ne sont pas retirés ; chacun a une nature.',
      source: ENTRIES,
    },
    topics: {
      title: 'Projets par thème',
      question: 'Pour quel travail sont-ils faits ?',
      metric: 'Projets par thème',
      unit: 'Projets',
      by: 'Thème',
      definition:
        'Les thèmes que cite une fiche, ou une forge ; un projet peut en avoir plusieurs.',
      source: WITH_FORGE,
    },
    organisations: {
      title: 'Projets par organisation',
      question: 'Qui est derrière ?',
      metric: 'Projets par organisation',
      unit: 'Projets',
      by: 'Organisation',
      definition:
        'Les organisations que cite une fiche. La part de chacune n’apparaît pas ; un projet peut en avoir plusieurs.',
      source: ENTRIES,
    },
    languages: {
      title: 'Projets par langage, HDL ou outil de conception',
      question: 'Quelles compétences demandent-ils ?',
      metric: 'Projets par langage',
      unit: 'Projets',
      by: 'Langage ou outil',
      definition:
        'Les langages qui font un vingtième du code ou plus, et les outils que cite une fiche ; un projet peut en avoir plusieurs.',
      source: WITH_FORGE,
    },
    'licence-families': {
      title: 'Projets par famille de licences',
      question: 'Que peuvent en faire les autres ?',
      metric: 'Licenses Declared',
      from: CHAOSS,
      unit: 'Projets',
      by: 'Famille',
      definition:
        'Les familles des licences de chaque partie d’un projet, déclarées ou détectées par une forge. Un projet dont les parties relèvent de plusieurs familles compte dans chacune. « Pas de résumé ici » désigne les licences que ce site ne résume pas.',
      source: WITH_FORGE,
    },
    licences: {
      title: 'Projets par licence',
      question: 'À quelles conditions sont-ils partagés ?',
      metric: 'Licenses Declared',
      from: CHAOSS,
      unit: 'Projets',
      by: 'Licence',
      definition:
        'Les identifiants SPDX des licences de chaque partie d’un projet, déclarées ou détectées par une forge. Un projet peut en avoir plusieurs.',
      source: WITH_FORGE,
    },
    maturity: {
      title: 'Projets par niveau de maturité technologique',
      question: 'Où en sont-ils ?',
      metric: 'Niveau de maturité technologique',
      unit: 'Projets',
      by: 'Niveau',
      definition:
        'Le niveau, de 1 à 9, qu’indique une fiche. La plupart des fiches n’en indiquent aucun.',
      source: ENTRIES,
    },
    activity: {
      title: 'Projets par âge du dernier commit',
      question: 'Quelqu’un y travaille-t-il ?',
      metric: 'Âge du dernier commit',
      unit: 'Projets',
      by: 'Dernier commit',
      definition:
        'Le dernier commit de la branche principale du premier dépôt, compté à rebours depuis le jour de la dernière lecture. Un travail terminé est calme.',
      source: REPOSITORIES,
    },
    commits: {
      title: 'Commits par mois',
      question: 'Quelle quantité de travail est faite ?',
      metric: 'Code Changes Commits',
      from: CHAOSS,
      unit: 'Commits',
      by: 'Mois',
      definition: 'Les commits arrivés entre deux lectures du même dépôt, au mois de la seconde.',
      source: HISTORY,
    },
    contributors: {
      title: 'Nouveaux contributeurs par mois',
      question: 'De nouvelles personnes arrivent-elles ?',
      metric: 'New Contributors',
      from: CHAOSS,
      unit: 'Nouveaux contributeurs',
      by: 'Mois',
      definition:
        'Les adresses d’auteurs qu’un dépôt n’avait pas à sa lecture précédente. Une personne qui rejoint deux projets compte deux fois.',
      source: HISTORY,
    },
    releases: {
      title: 'Versions publiées par mois',
      question: 'Les changements arrivent-ils aux utilisateurs ?',
      metric: 'Release Frequency',
      from: CHAOSS,
      unit: 'Versions publiées',
      by: 'Mois',
      definition:
        'Les lectures où la dernière version publiée ou étiquette n’était plus la même qu’avant. Deux versions publiées entre deux lectures comptent pour une.',
      source: HISTORY,
    },
    hygiene: {
      title: 'Ce que contiennent les dépôts',
      question: 'Voit-on comment s’en servir, participer et signaler une faille ?',
      metric: 'Points d’hygiène',
      unit: 'Projets',
      by: 'Point',
      definition:
        'Pour chaque point, les projets qui l’ont, ceux à qui il manque, et ceux dont on ne le sait pas. Un point qui ne vaut que pour un type de projet n’est demandé qu’à ce type.',
      source: REPOSITORIES,
    },
    archived: {
      title: 'Copies archivées',
      question: 'Survivent-ils à leur forge ?',
      metric: 'Copies archivées',
      unit: 'Projets',
      by: 'Copie',
      definition:
        'Une visite complète de Software Heritage ou un SWHID dans la fiche ; un DOI dans la fiche ou une notice chez Zenodo. Un projet peut avoir les deux.',
      source: WITH_FORGE,
    },
    used: {
      title: 'Projets utilisés ailleurs, par domaine d’activité',
      question: 'Qui s’en sert hors du domaine pour lequel ils ont été faits ?',
      metric: 'Usages attestés',
      unit: 'Projets',
      by: 'Domaine d’activité',
      definition:
        'Les projets dont un usage est attesté par une source. Ce que personne n’a écrit n’est pas compté : il y en a donc plus.',
      source: ENTRIES,
    },
  },
  copies: {
    'software-heritage': 'Software Heritage',
    doi: 'Zenodo, ou un autre DOI',
    missing: 'Aucune trouvée',
    unknown: 'Non connu',
  },

  /** Sentences that say what a chart shows. */
  most: (label, value, whole) =>
    `Le plus souvent : ${label}, ${number(value)} sur ${projects(whole)}.`,
  unknownOf: (value) => (value === 0 ? 'Connu pour tous.' : `Non connu : ${number(value)}.`),
  groups: (label, value, whole) =>
    `Le plus fréquent : ${label}, dans ${number(value)} sur ${projects(whole)}.`,
  overTime: (value, unit, months, repositories) =>
    `${unit} : ${number(value)} en ${count(months, { one: 'mois', other: 'mois' })}, dans ${count(repositories, { one: 'dépôt', other: 'dépôts' })}.`,
  noHistory:
    'Il n’y a pas encore d’historique. Il commence la deuxième nuit où des dépôts sont lus.',
  oneReading: (date) =>
    `Les dépôts n’ont été lus qu’une fois jusqu’ici (${date}). Une deuxième lecture dira ce qui s’est passé entre-temps.`,
  nothing: 'Rien n’est encore indiqué.',
  shown: (shown, of) =>
    `Les plus fréquents sont dessinés : ${number(shown)} sur ${number(of)} ; le tableau les donne tous.`,

  inCatalogue: (value) => `${projects(value)} dans le catalogue.`,
  print: 'Deux pages à imprimer',
  printTitle: 'L’impact en deux pages',
  printLead: (address) => `Chaque chiffre avec sa définition et sa liste : ${address}`,
  table: 'Tous les chiffres en tableau (CSV)',
  data: 'Tous les chiffres pour les programmes (JSON)',
  published: 'Publié ailleurs',
  publishedNote:
    'Des chiffres que personne ne peut compter ici : qui a publié chacun, où et quand.',
  undated: 'sans date',

  command: {
    usage: 'Utilisation : npm run figures -- [--year 2026] [--format md|csv|json]',
    noFormat: (format, known) => `Le format « ${format} » n’existe pas. Choisissez ${or(known)}.`,
    noYear: (year) => `« ${year} » n’est pas une année. Écrivez-la en quatre chiffres, comme 2026.`,
    noInstance: (folder) =>
      `${folder} n’est pas une instance : il n’y a pas de catalogue/. Donnez-en une à OSPO_INSTANCE.`,
    otherYear: (year, told) =>
      told === undefined
        ? 'Rien ne dit de quelle année est le catalogue : aucun dépôt n’a été lu et aucune fiche relue. N’indiquez pas --year.'
        : `Le catalogue tel qu’il est ici date de ${told} : il ne donne pas de chiffres pour ${year}. Récupérez un commit de ${year}, ou demandez --year ${told}.`,
  },

  question: 'Question',
  metric: 'Indicateur',
  counts: 'Ce qui est compté',
  from: 'Source',
  metricOf: (metric, from) => `${metric} (${from})`,

  projects,
};
