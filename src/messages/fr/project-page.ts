/** Words of parts of a project's page, in French: health, similar projects, whether its licences fit, citation. */
import type { Artefact } from '../../schemas/entry.ts';
import type { Use, Verdict } from '../../schemas/verdict.ts';
import type * as english from '../en/project-page.ts';
import type { Translation } from '../translation.ts';
import { and, count, number, or, plural } from './grammar.ts';

const LOCALE = 'fr-FR';
const size = (width: number, height: number) => `${number(width)} × ${number(height)} mm`;
const past = new Intl.RelativeTimeFormat(LOCALE);

type Messages = typeof english.projectPage;

const ago: Messages['ago'] = ({ count: units, unit }) => {
  if (units > 0) return past.format(-units, unit);
  return unit === 'month' ? 'il y a moins d’un mois' : 'il y a moins d’un jour';
};

const signal: Messages['signal'] = (value) => {
  switch (value.signal) {
    case 'contributors':
      return count(value.count, {
        one: 'personne a fait des commits ces douze derniers mois',
        other: 'personnes ont fait des commits ces douze derniers mois',
      });
    case 'commits':
      return count(value.count, {
        one: 'commit ces douze derniers mois',
        other: 'commits ces douze derniers mois',
      });
    case 'release':
      return `dernière ${value.released ? 'version publiée' : 'étiquette'} ${ago(value.age)}`;
    case 'issues':
      return count(value.count, { one: 'ticket ouvert', other: 'tickets ouverts' });
    case 'changes':
      return count(value.count, {
        one: 'demande de modification ouverte',
        other: 'demandes de modification ouvertes',
      });
  }
};

const LINE_NAMES = {
  contributors: 'Contributeurs',
  commits: 'Commits',
  openIssues: 'Tickets ouverts',
  stars: 'Étoiles',
} as const;

const CITED = { authors: 'les auteurs', year: 'l’année', version: 'la version' } as const;

/** The parts of a project within a sentence, as its subject. */
const PARTS: Readonly<Record<Artefact, string>> = {
  hardware: 'le matériel',
  gateware: 'le gateware',
  software: 'le logiciel',
  documentation: 'la documentation',
  data: 'les données',
};

const HOW = {
  merge: 'fusionnés en une seule œuvre',
  link: 'liés comme module',
  separate: 'gardés comme parties distinctes',
  tool: 'utilisé comme outil',
} as const satisfies Record<Use, string>;

const FITS = {
  yes: () => 'ils sont compatibles',
  conditional: () => 'ils sont compatibles sous conditions',
  no: (out) =>
    `non compatibles : le résultat ne peut pas être diffusé sous la seule licence ${out}`,
  ask: () => 'personne qui fasse autorité n’a dit s’ils sont compatibles ; demandez donc au bureau',
} as const satisfies Record<Verdict, (outbound: string) => string>;

/** One sentence that says what was asked and what the answer is. */
const check: Messages['check'] = ({ from, to, use, verdict }) => {
  const ours = `Ce projet : ${PARTS[from.artefact]} sous ${from.license ?? 'une licence non indiquée'}`;
  const answer = `${HOW[use]} : ${FITS[verdict](from.license ?? '')}.`;
  if (!to.project) {
    return `${capital(PARTS[from.artefact])} sous ${from.license} et ${PARTS[to.artefact]} sous ${to.license}, ${answer}`;
  }
  const theirs = to.project.entry.name;
  if (!to.license) {
    return `${ours}. Relation : ${to.verb} ${theirs}, dont la licence n’est pas indiquée : personne ne peut dire s’ils sont compatibles.`;
  }
  return `${ours}. Relation : ${to.verb} ${theirs}, sous ${to.license}. ${capital(answer)}`;
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const projectPage: Translation<Messages> = {
  /** The questions that the head of the page answers. */
  mayI: 'Puis-je l’utiliser',
  isItAlive: 'Est-il entretenu',
  whatFits: 'Ce qui va avec',
  whoMakes: 'Qui le fabrique',
  licenseUnknown: 'non indiquée : cherchez dans le dépôt, ou demandez',
  licenseDetected: 'détectée dans un fichier, déclarée par personne',
  licenseSeen: (year) => (year ? `vue dans une copie de ${year}` : 'vue dans une copie'),
  stateUnknown: 'État non indiqué',
  committed: (day) => `dernier commit : ${day}`,
  people: (amount) =>
    count(amount, {
      one: 'personne ces douze derniers mois',
      other: 'personnes ces douze derniers mois',
    }),
  latest: (tag, day) => (day ? `${tag} (${day})` : tag),
  unread: (host) => (host ? `dépôt pas encore lu (${host})` : 'pas de dépôt à lire'),
  since: (year) => `depuis ${year}`,
  readAt: (place, day) => `${place}, ${day}`,
  fits: (verb, amount) => `${verb} : ${number(amount)}`,
  nothingFits: 'pas encore de relation indiquée',
  noSoftware: 'pas de logiciel indiqué',
  soldBy: 'En vente chez',
  soldByUnknown: 'Dit en vente, fabricant inconnu : demandez',
  noMaker: 'Aucun fabricant connu',
  supersededBy: 'Remplacé par',
  askAt: {
    contact: 'Écrire à son équipe',
    forum: 'Demander sur le forum',
    chat: 'Demander sur la messagerie',
    issues: 'Demander dans ses tickets',
    office: 'Demander au bureau',
  },
  signal,
  ago,
  lineName: (line) => LINE_NAMES[line],
  /** What a line shows, for people who do not see it. */
  lineText: ({ first, last, least, most }, day) =>
    `${number(first.value)} (${day(first.date)}), ${number(last.value)} (${day(last.date)}) ; entre ${number(least)} et ${number(most)}`,
  files: {
    missing: (names) => `Manquants : ${and(names)}.`,
    more: 'Tous les points, et comment ajouter ce qui manque',
  },
  outline: {
    drawing: (standard, width, height) =>
      `Contour ${standard}, ${size(width, height)}, à l’échelle`,
    bar: '10 mm',
    size: (label, width, height) => `${label} : ${size(width, height)}`,
    /** Before the name of the standard. */
    of: 'Le contour à l’échelle est celui du format',
    notDrawn: 'Il n’a pas été dessiné à partir des fichiers de cette carte.',
  },
  pictures: {
    more: 'Autres images',
    namedIn: (file) => `citée dans le fichier ${file} du projet`,
    missing: (day) => `Disparue de là (constaté : ${day}) ; cette copie est conservée.`,
  },
  seeInterface: (term) => `Tous : ${term}`,
  more: (count) => `et ${number(count)} de plus`,
  instead: 'À sa place',
  derivedFits: 'Par interface',
  fitsBy: (fits) =>
    `Tout ce qui va avec par ${and([...new Set(fits.map(({ term }) => term.label))])}`,
  showDrawing: 'Afficher le dessin',
  harvested: (file) => `Repris du fichier ${file}`,
  similar: 'Projets semblables',
  likenesses: 'Ce qu’ils ont en commun',
  likeness: ({ interfaces, topics, words }) =>
    [
      interfaces.length > 0 &&
        `${plural(interfaces.length, { one: 'même interface', other: 'mêmes interfaces' })} : ${and(interfaces)}`,
      topics.length > 0 &&
        `${plural(topics.length, { one: 'même thème', other: 'mêmes thèmes' })} : ${and(topics)}`,
      words.length > 0 &&
        `${plural(words.length, { one: 'même mot', other: 'mêmes mots' })} : ${and(words)}`,
    ]
      .filter(Boolean)
      .join(' ; '),
  licensePart: 'Partie',
  licenseAsks: 'Ce qu’elle demande',
  /** What a licence asks, in few words. */
  asks: {
    permissive: 'conserver ses mentions',
    weak: 'partager vos modifications',
    strong: 'partager ce que vous construisez dessus',
    'public-domain': 'rien',
    unknown: 'lire son texte',
    several: 'chacune demande autre chose',
  },
  seen: 'Vue',
  /** What the review of an entry says, before all that the page rests on. */
  provenance: (review, day) => [review ?? 'Pas de relecture', day].filter(Boolean).join(', '),
  fit: 'Vont-ils ensemble ?',
  check,
  checkIt: 'Vérifier',
  citeFrom: {
    entry: () => 'Comme la fiche le dit.',
    manifest: (asOf) =>
      asOf ? `Comme le projet le demande, lu : ${asOf}.` : 'Comme le projet le demande.',
    'own-file': () => 'Composé à partir de cette fiche.',
    none: (asOf) =>
      `Composé à partir de cette fiche ; le dépôt (lu : ${asOf}) n’a aucun fichier qui dit comment le citer.`,
    unread: () =>
      'Composé à partir de cette fiche ; aucune citation propre au projet n’a encore été cherchée.',
  },
  citeIncomplete: (missing) =>
    `Incomplet : aucune source ici n’indique ${or(missing.map((part) => CITED[part]))}.`,
  citeTakeOwn: 'Prenez celle du projet :',
  /** Before the name of a file in the repository. */
  citeOwn: {
    taken: 'Elle se trouve dans',
    beside: 'Un fichier du projet lui-même passe avant :',
  },
  noCff: 'Il n’y a pas de CITATION.cff, car aucune source ne nomme d’auteur.',
};
