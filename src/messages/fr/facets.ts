/** Text of the catalogue's filters, in French. Apart from the rest, since the browser loads it with them. */
import type { Facet } from '../../schemas/facet.ts';
import type * as english from '../en/facets.ts';
import type { Translation } from '../translation.ts';
import { and, count as counted, number as written } from './grammar.ts';

/** Facets whose values say by themselves what they are. */
const CLEAR: ReadonlySet<Facet> = new Set([
  'kind',
  'office',
  'topic',
  'licence',
  'organisation',
  'language',
  'format',
  'availability',
]);

const entries = (count: number) => counted(count, { one: 'fiche', other: 'fiches' });

export const facetMessages: Translation<typeof english.facetMessages> = {
  filtersOn: (count) =>
    count > 0 ? counted(count, { one: 'filtre actif', other: 'filtres actifs' }) : '',
  facets: {
    kind: 'Nature',
    office: 'Bureau',
    topic: 'Thème',
    licence: 'Licence',
    'hardware-licence': 'Licence du matériel',
    'gateware-licence': 'Licence du gateware',
    'software-licence': 'Licence du logiciel',
    'documentation-licence': 'Licence de la documentation',
    'data-licence': 'Licence des données',
    status: 'État',
    maturity: 'Maturité',
    organisation: 'Organisation',
    language: 'Langage ou outil',
    provides: 'Fournit l’interface',
    uses: 'Utilise l’interface',
    with: 'Fonctionne avec',
    format: 'Fichiers de conception',
    availability: 'Disponibilité',
    maker: 'Fabricant',
    used: 'Utilisé ailleurs',
    seeking: 'Cherche',
    activity: 'Dernier commit',
    files: 'Fichiers du projet',
  },
  values: {
    notStated: 'Non indiqué',
    detected: 'Détecté par une forge, déclaré par personne',
    notRead: 'Pas encore lu',
  },
  count: (found, all) =>
    found === all
      ? { found: String(all), rest: all > 1 ? 'fiches' : 'fiche' }
      : { found: String(found), rest: `sur ${entries(all)}` },
  entries,
  name: 'Nom',
  columnNames: {
    number: 'Numéro',
    kind: 'Nature',
    summary: 'Objet',
    status: 'État',
    maturity: 'Maturité',
    licence: 'Licence',
    maker: 'Fabricant',
    language: 'Langage ou outil',
    topic: 'Thème',
    organisation: 'Organisation',
    tag: 'Dernière étiquette',
    released: 'Date de l’étiquette',
    active: 'Dernier commit',
    files: 'Fichiers',
  },
  superseded: (names) => `Remplacé par ${and(names)}.`,
  licenseOf: (license, isDetected) => (isDetected ? `${license} (détectée)` : license),
  filesOf: (present, of) => `${present} sur ${of}`,
  filesPresent: (present, of) => `Fichiers du projet présents : ${present} sur ${of}`,
  filesUnread: 'Fichiers du projet pas encore lus',
  unknownColumns: (columns) => `Rien n’est connu ici pour : ${columns}.`,
  table: 'Résultats en tableau, peut défiler',
  tableElsewhere: 'Résultats d’autres bureaux en tableau, peut défiler',
  inUse: 'Filtres utilisés',
  remove: 'Retirer le filtre : ',
  show: (count) => `Afficher ${entries(count)}`,
  chosen: (facet, name, label, isStated) =>
    CLEAR.has(facet) && isStated ? label : `${name} : ${label}`,
  allOf: (name) => `Tout à la fois : ${name.toLowerCase()}`,
  text: (text) => `« ${text} »`,
  byFullText: (count, all) =>
    all === count
      ? 'Aucune par le nom ou l’objet ; toutes par leur texte intégral.'
      : `${written(all - count)} par le nom ou l’objet, puis ${written(count)} par leur texte intégral.`,
  clear: 'Tout effacer',
  ignored: (number) =>
    number === 1
      ? 'Cette adresse demande une chose que le catalogue ne connaît pas. Elle a été laissée de côté.'
      : `Cette adresse demande ${number} choses que le catalogue ne connaît pas. Elles ont été laissées de côté.`,
  more: (count, of) => `Afficher ${count} de plus sur ${of}`,
  download: 'Télécharger ces résultats :',
  slice: (label) => `Tout ce qui relève de « ${label} » sur une page`,
  follow: (label) =>
    label ? `Suivre ce qui change pour « ${label} »` : 'Suivre tous les changements',
  elsewhere: (count) => `et ${entries(count)} d’autres bureaux`,
  elsewhereFailed:
    'Les fiches d’autres bureaux n’ont pas pu être chargées ; rechargez la page pour réessayer.',
  moreElsewhere: (count) => `Afficher ${count} de plus d’autres bureaux`,
  fullText: (text) => `Rechercher « ${text} » dans tout le site`,
  none: 'Aucune fiche ne réunit tout cela',
  noneOf: (what) => `Aucune fiche ne correspond à ${what}`,
  noneText: 'Les recherches les plus proches :',
  without: (what) => `Sans ${what}`,
  only: (what) => `Seulement ${what}`,
  clearAll: 'Effacer tous les filtres',
  add: 'Ajouter le projet que vous cherchiez',
  failed:
    'Les filtres n’ont pas pu être chargés. La liste ci-dessous est complète ; rechargez la page pour réessayer.',
};
