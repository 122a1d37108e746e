/** Words of the catalogue's filters that the build writes into pages, in English. */
import type { ProjectFile } from '../../schemas/project-files.ts';
import type { Availability } from '../../schemas/facet.ts';
import type { Sort, View } from '../../schemas/list-words.ts';
import type { Kind } from '../../schemas/entry.ts';
import { count, plural } from './grammar.ts';

export const facetPageMessages = {
  search: 'Search names, numbers, purposes and texts',
  searchKind: 'Search and filter',
  filters: 'Filters',
  all: 'Only what has all of these',
  moreFilters: 'More filters',
  entrances: 'Start with',
  skip: 'Skip to results',
  results: 'Entries',
  find: (facet: string) => `Find in ${facet.toLowerCase()}`,
  values: {
    maturity: (level: number) => `TRL ${level}`,
    availability: {
      buy: 'Can be bought, maker named',
      ask: 'Said to be sold, maker unknown',
    } satisfies Record<Availability, string>,
    with: {
      hardware: 'Hardware',
      gateware: 'Gateware',
      software: 'Software, such as a driver',
      documentation: 'Documentation, such as a specification',
    } satisfies Record<Kind, string>,
    seeking: {
      maintainers: 'Maintainers',
      contributors: 'Contributors',
      adopters: 'Adopters',
      partners: 'Partners',
    },
    activity: {
      '90-days': 'Within 90 days',
      year: 'Within a year',
      older: 'More than a year ago',
    },
    files: {
      readme: 'README',
      license: 'Licence text',
      reuse: 'REUSE notices',
      contributing: 'Contribution guide',
      codeOfConduct: 'Code of conduct',
      security: 'Security policy',
      changelog: 'Changelog',
      citation: 'Citation file',
    } satisfies Record<ProjectFile, string>,
  },
  sort: 'Sort',
  sorts: {
    relevance: 'Best match',
    described: 'Best described',
    number: 'Shelf number',
    name: 'Name',
    released: 'Recently released',
    active: 'Recently active',
    listed: 'Recently listed',
    maturity: 'Maturity',
  } satisfies Record<Sort, string>,
  /** Describes the formula in `catalogue/known.ts`. */
  described:
    'Best described: first those of which most is known of licence, purpose, characteristics, a named maker, a repository that was read, relations and active work; then those with most relations.',
  view: 'View',
  views: { shelf: 'Shelf', cards: 'Cards', table: 'Table' } satisfies Record<View, string>,
  columns: 'Columns',
  rest: (count: number) => `All ${count}`,
  parts: {
    label: 'Parts of the list',
    part: (number: number, count: number) => `Page ${number} of ${count}`,
    title: (list: string, place: string) => `${list}: ${place}`,
    previous: 'Previous page',
    next: 'Next page',
    last: 'Last page',
  },
  interfaces: {
    title: 'Interfaces',
    lead: 'The connectors, buses and protocols by which projects fit together.',
    term: 'The standard',
    provides: 'Provides it',
    uses: 'Uses it',
    noneYet: 'No project names this interface yet.',
  },
  makers: {
    title: 'Makers',
    lead: 'Who makes or sells what stands in the catalogue, as entries name them. The office has checked no offer and recommends nobody.',
    pageTitle: (name: string) => `Made or sold by ${name}`,
    page: (name: string) => `What ${name} makes or sells, as entries say.`,
    products: 'Pages of the products',
    unknown: 'Said to be sold, maker unknown',
    unknownNote: 'Nobody is named who makes them.',
    ask: 'Do you know who makes one of them, or do you want to buy one? Ask the office:',
    table: 'All of them as a table, with licence and state',
  },
  uses: {
    title: 'Used elsewhere',
    lead: 'Where projects of this catalogue are used outside the field they were made for, each use with its source. What nobody has documented is not here.',
    what: (fields: number, uses: number) =>
      `${count(uses, { one: 'documented use', other: 'documented uses' })} in ${count(fields, { one: 'field of work', other: 'fields of work' })}.`,
    more: (uses: number) =>
      count(uses, { one: 'more documented use', other: 'more documented uses' }),
    all: (uses: number, fields: number) =>
      `Used elsewhere: ${count(uses, { one: 'documented use', other: 'documented uses' })} in ${count(fields, { one: 'field of work', other: 'fields of work' })}`,
    fields: 'Fields of work',
    list: (projects: number) =>
      plural(projects, {
        one: 'The project in the catalogue',
        other: `The ${projects} projects in the catalogue`,
      }),
    family: 'family of projects',
    tell: 'Do you use one of them? Tell the office:',
  },
  languages: {
    title: 'Languages and tools',
    lead: 'What projects are written and designed with: languages that make up a twentieth of the code or more, and the tools that entries name.',
    page: (name: string) => `Projects that are written or designed with ${name}.`,
  },
} as const;
