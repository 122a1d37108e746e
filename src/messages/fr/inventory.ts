/** Words of the inventory of what services depend on, in French. */
import { ALTERNATIVE_PART, ENDED_TIMES, GAPS, WEIGHTS } from '../../schemas/office/harm-numbers.ts';
import type * as english from '../en/inventory.ts';
import type { Translation } from '../translation.ts';
import { count, number } from './grammar.ts';

const services = (known: number) => count(known, { one: 'service', other: 'services' });
const components = (known: number) => count(known, { one: 'composant', other: 'composants' });

export const inventoryMessages: Translation<typeof english.inventoryMessages> = {
  title: 'Sur quoi reposent les services',
  lead: (known, on) =>
    `Quels logiciels open source les services utilisent, et qui y remédie en cas de défaut : ${services(known)}, ${components(on)}.`,
  services,
  components,

  ownOnly:
    'Le bureau ne publie pas d’inventaire de ses services. À titre d’exemple, voici ce dont le présent site est fait, lu dans son fichier de verrouillage.',
  servicesCsv: 'Services (CSV)',
  componentsCsv: 'Composants (CSV)',
  sbom: 'Ce dont ce site est fait (CycloneDX)',

  servicesHeading: 'Services',
  servicesNote: 'Les plus critiques d’abord.',
  serviceCaption: 'Services, avec les composants que chacun utilise',
  columns: {
    service: 'Service',
    owner: 'Qui en répond',
    criticality: 'Criticité',
    components: 'Composants',
    component: 'Composant',
    license: 'Licence',
    vulnerabilities: 'Vulnérabilités connues',
    support: 'Qui corrige',
    used: 'Utilisé par',
    harm: 'Dommage',
    version: 'Version',
    alternatives: 'Solutions de rechange',
    reviewed: 'Examiné',
    fits: 'Compatible avec le service',
    year: 'Année',
    answers: 'Réponses',
    before: 'Avant',
    after: 'Après',
    question: 'Question',
    answer: 'Réponse',
  },
  criticalities: {
    critical: 'Critique',
    important: 'Important',
    supporting: 'D’appoint',
    unknown: 'Non indiqué',
  },
  supports: {
    self: 'nous-mêmes',
    community: 'une communauté',
    vendor: 'un fournisseur',
    none: 'personne',
  },
  notKnown: 'Non connu',
  ended: {
    retired: 'retiré',
    suspended: 'suspendu',
    abandoned: 'abandonné',
    unsupported: 'sans suivi ou archivé',
  },
  tool: 'sert seulement à générer et à tester',
  indirect: 'non demandé par son nom',

  hurtHeading: 'Ce qui ferait le plus de dommages',
  hurtNote: 'Si plus personne ne le corrigeait.',
  hurtCaption: 'Composants par dommage',
  formula: [
    `Le dommage est la somme, sur les services qui utilisent un composant, du produit poids × manque.`,
    `Poids : critique ${WEIGHTS.critical}, important ${WEIGHTS.important}, d’appoint ${WEIGHTS.supporting}, non indiqué ${WEIGHTS.unknown}.`,
    `Manque : personne ne corrige ${GAPS.none}, non connu ${GAPS.unknown}, une seule sorte de soutien ${GAPS.one}, plusieurs ${GAPS.several} ; entre plusieurs versions dans un service, la pire.`,
    `Il compte pour ${number(ALTERNATIVE_PART * 100)} % si une solution de rechange est nommée, et ${ENDED_TIMES} fois si le projet a pris fin.`,
    'À égalité, les composants qu’un service demande par leur nom viennent d’abord.',
  ].join(' '),
  shown: (some, all) =>
    some < all
      ? `Affichés : ${number(some)} sur ${number(all)} ; le tableau de données les donne tous.`
      : undefined,

  gapsHeading: 'Qui corrige quoi',
  gapsNote: 'Compté une fois pour chaque service qui utilise un composant.',
  gaps: {
    none: 'Personne',
    unknown: 'Non connu',
    one: 'Une seule sorte de soutien',
    several: 'Plusieurs',
  },
  vulnerabilities: {
    heading: 'Vulnérabilités connues',
    note: 'Comptées une fois pour chaque version qu’un service utilise.',
    caption: 'Composants aux vulnérabilités connues',
    states: {
      known: 'Connues',
      'none-known': 'Aucune connue',
      'not-asked': 'Non demandé',
      'cannot-be-asked': 'Impossible à demander',
    },
    more: (rest) => `et ${number(rest)} de plus`,
    asOf: (day) => `Date des données : ${day}.`,
    notYet: 'Aucun service n’a encore été interrogé.',
    sent: (host) =>
      `L’actualisation envoie les URL de paquet et les versions des composants à ${host}, et rien d’autre.`,
    absence:
      'Pour un composant sans version ou sans URL de paquet, ou d’une sorte de paquet inconnue là-bas, rien ne peut être demandé. Qu’aucune ne soit connue ne veut pas dire qu’il n’y en a pas.',
  },

  endedHeading: 'Projets qui ont pris fin',
  endedNote: 'Retirés, suspendus, abandonnés, sans suivi ou archivés, d’après ce catalogue.',
  endedNone: 'Aucun que ce catalogue connaisse.',
  noneHeading: 'Ce que personne ne corrige',
  noneNone: 'Rien dont un service le dise.',
  oneHeading: 'Ce que corrige une seule sorte de soutien',

  yearsHeading: 'Année par année',
  yearsNote: 'Ce qui a été répondu aux enquêtes.',
  yearsCaption: 'Réponses aux enquêtes, par nombre de soutiens',
  changesCaption: (later, earlier) =>
    `Ce qui est corrigé par d’autres en ${later} qu’en ${earlier}`,
  changesNone: (later, earlier) =>
    `Rien de ce qui a été répondu en ${later} comme en ${earlier} n’a changé.`,

  componentsTitle: 'Composants',
  componentsLead: (known) => `${components(known)} par nom, avec les services qui les utilisent.`,
  listTitle: (initial) => `Composants : ${initial}`,
  listLead: (known, initial) =>
    `${count(known, { one: 'composant qui commence', other: 'composants qui commencent' })} par ${initial}.`,

  licensesTitle: 'Licences des composants',
  licensesLead: (licenses, known) =>
    `${components(known)} sous ${count(licenses, { one: 'licence', other: 'licences' })}, avec leur compatibilité avec le service qui les utilise.`,
  licensesNote:
    'Un composant qui reste dans le service est jugé comme lié à lui sans modification ; un composant qui ne sert qu’à le générer et à le tester, comme un outil. Les verdicts sont ceux du vérificateur de licences.',
  licensesCaption: 'Composants par licence',
  checker: 'Comment les verdicts sont rendus',
  noLicense: 'Non indiquée',
  ownLicenseUnknown: 'licence du service non indiquée',

  serviceLead: (owner, known) => `Qui en répond : ${owner}. Il utilise ${components(known)}.`,
  ownLead: (version) =>
    `Les paquets dont ce site est fait, version ${version}, tels que son fichier de verrouillage les nomme.`,
  byHarm: 'Par dommage ; ceux qui sont demandés par leur nom d’abord.',
  usesCaption: (service) => `Composants du service ${service}`,
  licensesOf: 'Licences',

  surveyTitle: 'Enquête : sur quoi repose votre service',
  surveyLead:
    'Une page à imprimer pour qui répond d’un service, ou un tableau à remplir. Ce qui revient devient l’inventaire.',
  surveyTable: 'La même chose en tableau à remplir (CSV)',
  surveyService: 'Sur le service',
  surveyComponent: 'Sur chaque composant',
  surveyAfter: 'Ce qu’il en advient',
  surveyImport:
    'Le bureau transforme le tableau rempli en fichiers avec « npm run inventory -- import survey.csv --year 2026 », qui n’écrase aucun fichier.',
  surveyNote: 'Nommez des rôles, pas des personnes. Laissez vide ce que vous ne savez pas.',
  questions: {
    service: ['Nom du service', 'Comme l’appellent les personnes qui s’en servent.'],
    owner: ['Qui en répond', 'Un rôle ou un groupe, et non une personne.'],
    criticality: [
      'Quelle est sa criticité',
      'critical : le travail s’arrête sans lui. important : il peut attendre un jour ou deux. supporting : plus longtemps.',
    ],
    license: ['Licence de son propre code', 'Une expression SPDX, comme Apache-2.0.'],
    component: [
      'Ce qu’il utilise',
      'Une URL de paquet comme pkg:npm/astro, l’identifiant d’un projet du catalogue, ou un nom.',
    ],
    version: ['Dans quelle version', 'Telle qu’elle est installée.'],
    component_license: ['Sa licence', 'Telle que le composant l’indique.'],
    support: ['Qui le corrige', 'self, community, vendor, plusieurs d’entre eux, ou none.'],
    alternatives: ['Ce qui pourrait le remplacer', 'Des noms, séparés par des points-virgules.'],
  },
};
