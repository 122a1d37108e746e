/** Text of the catalogue's filters that the build writes into pages, in French. */
import type * as english from '../en/facet-pages.ts';
import type { Translation } from '../translation.ts';
import { count, plural } from './grammar.ts';

const documentedUses = { one: 'usage attesté', other: 'usages attestés' };
const fieldsOfWork = { one: 'domaine d’activité', other: 'domaines d’activité' };

export const facetPageMessages: Translation<typeof english.facetPageMessages> = {
  search: 'Rechercher dans les noms, numéros, objets et textes',
  searchKind: 'Rechercher et filtrer',
  filters: 'Filtres',
  all: 'Seulement ce qui réunit tout cela',
  moreFilters: 'Plus de filtres',
  entrances: 'Commencer par',
  skip: 'Aller aux résultats',
  results: 'Fiches',
  find: (facet) => `Rechercher : ${facet.toLowerCase()}`,
  values: {
    maturity: (level) => `TRL ${level}`,
    availability: {
      buy: 'En vente, fabricant connu',
      ask: 'Dit en vente, fabricant inconnu',
    },
    with: {
      hardware: 'Du matériel',
      gateware: 'Du gateware',
      software: 'Du logiciel, par exemple un pilote',
      documentation: 'De la documentation, par exemple une spécification',
    },
    seeking: {
      maintainers: 'Mainteneurs',
      contributors: 'Contributeurs',
      adopters: 'Utilisateurs',
      partners: 'Partenaires',
    },
    activity: {
      '90-days': 'Depuis moins de 90 jours',
      year: 'Depuis moins d’un an',
      older: 'Il y a plus d’un an',
    },
    files: {
      readme: 'README',
      license: 'Texte de la licence',
      reuse: 'Mentions REUSE',
      contributing: 'Guide de contribution',
      codeOfConduct: 'Code de conduite',
      security: 'Politique de sécurité',
      changelog: 'Journal des modifications',
      citation: 'Fichier de citation',
    },
  },
  sort: 'Tri',
  sorts: {
    relevance: 'Pertinence',
    described: 'Les mieux décrits',
    number: 'Numéro',
    name: 'Nom',
    released: 'Version récente',
    active: 'Activité récente',
    listed: 'Ajout récent',
    maturity: 'Maturité',
  },
  /** Says in words what `catalogue/known.ts` counts. */
  described:
    'Les mieux décrits : d’abord ceux dont on sait le plus sur la licence, l’objet, les caractéristiques, un fabricant nommé, un dépôt lu, les relations et le travail en cours ; puis ceux qui ont le plus de relations.',
  view: 'Présentation',
  views: { shelf: 'Rayon', cards: 'Vignettes', table: 'Tableau' },
  columns: 'Colonnes',
  rest: (count) => `Tout voir (${count})`,
  parts: {
    label: 'Parties de la liste',
    part: (number, count) => `Page ${number} sur ${count}`,
    title: (list, place) => `${list} : ${place}`,
    previous: 'Page précédente',
    next: 'Page suivante',
    last: 'Dernière page',
  },
  interfaces: {
    title: 'Interfaces',
    lead: 'Les connecteurs, bus et protocoles par lesquels des projets vont ensemble.',
    term: 'La norme',
    provides: 'Fournie par',
    uses: 'Utilisée par',
    noneYet: 'Aucun projet n’indique encore cette interface.',
  },
  makers: {
    title: 'Fabricants',
    lead: 'Qui fabrique ou vend ce qui figure dans le catalogue, selon les fiches. Le bureau n’a vérifié aucune offre et ne recommande personne.',
    pageTitle: (name) => `Fabrication ou vente : ${name}`,
    page: (name) => `Ce que fabrique ou vend ${name}, selon les fiches.`,
    products: 'Pages des produits',
    unknown: 'Dit en vente, fabricant inconnu',
    unknownNote: 'Aucun fabricant n’est nommé.',
    ask: 'Savez-vous qui fabrique l’un d’eux, ou voulez-vous en acheter un ? Écrivez au bureau :',
    table: 'Tous dans un tableau, avec la licence et l’état',
  },
  uses: {
    title: 'Utilisés ailleurs',
    lead: 'Où des projets de ce catalogue sont utilisés hors du domaine pour lequel ils ont été faits, chaque usage avec sa source. Ce que personne n’a écrit n’est pas ici.',
    what: (fields, uses) => `${count(uses, documentedUses)} dans ${count(fields, fieldsOfWork)}.`,
    more: (uses) =>
      count(uses, {
        one: 'autre usage attesté',
        other: 'autres usages attestés',
      }),
    all: (uses, fields) =>
      `Utilisés ailleurs : ${count(uses, documentedUses)} dans ${count(fields, fieldsOfWork)}`,
    fields: 'Domaines d’activité',
    list: (projects) =>
      plural(projects, {
        one: 'Le projet dans le catalogue',
        other: `Les ${projects} projets dans le catalogue`,
      }),
    family: 'famille de projets',
    tell: 'Utilisez-vous l’un d’eux ? Dites-le au bureau :',
  },
  languages: {
    title: 'Langages et outils',
    lead: 'Avec quoi les projets sont écrits et conçus : les langages qui forment un vingtième du code ou plus, et les outils que nomment les fiches.',
    page: (name) => `Projets écrits ou conçus avec ${name}.`,
  },
};
