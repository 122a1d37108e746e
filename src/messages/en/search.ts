/**
 * Words of the search, in English. In a file of its own, since the browser loads it when the search is first opened.
 */
import type { PageType } from '../../schemas/search-record.ts';
import { count as counted } from './grammar.ts';

/** Any number of words. */
type Words = readonly string[];

const results = (count: number) => counted(count, { one: 'result', other: 'results' });

export const searchMessages = {
  title: 'Search',
  lead: 'One field for all of it: projects, licences and every other page.',
  description: 'Search all pages of this site.',
  label: 'Search this site',
  submit: 'Search',
  close: 'Close',
  keys: {
    move: 'to move',
    open: 'to open',
    close: 'to close',
    or: 'or',
    shortcut: 'open the search on any page',
  },
  groups: {
    project: 'Projects',
    handbook: 'Handbook',
    ecosystem: 'Ecosystems',
    licence: 'Licences',
    event: 'Events',
    news: 'News',
    page: 'Other pages',
  } satisfies Record<PageType, string>,
  /** Types of results, where all types are mixed; a project shows its kind. */
  types: {
    handbook: 'Handbook',
    ecosystem: 'Ecosystem',
    licence: 'Licence',
    event: 'Event',
    news: 'News',
  },
  tries: 'Try',
  recent: 'Recent searches',
  forget: (query: string) => `Forget “${query}”`,
  searching: 'Searching…',
  found: (count: number, query: string) => `${results(count)} for “${query}”`,
  best: 'Best answers',
  elsewhere: 'From other offices',
  onlyElsewhere: (count: number, query: string) =>
    `Only other offices have something for “${query}”: ${count}`,
  partial: 'No page has all of these words. These have some of them.',
  corrected: (asked: string, instead: string) =>
    `No page has “${asked}”. These have ${instead}, which was perhaps meant.`,
  quoted: (word: string) => `“${word}”`,
  missing: (words: string) => `Without: ${words}`,
  slow: 'Still loading the texts…',
  /** Sections of a project's page that a query may ask for. */
  sections: {
    cite: {
      label: 'How to cite it',
      words: [
        ...['cite', 'citation', 'citing', 'citations', 'bibtex', 'reference', 'references', 'doi'],
      ] as Words,
    },
    get: {
      label: 'Where to get it',
      words: [
        ...['buy', 'buying', 'bought', 'purchase', 'order', 'price', 'cost', 'seller', 'sell'],
        ...['sold', 'vendor', 'supplier', 'shop', 'manufacturer', 'maker', 'download', 'get'],
        ...['repository', 'source', 'code', 'git', 'contact', 'forum', 'documentation', 'manual'],
      ] as Words,
    },
    licence: {
      label: 'Licence',
      words: ['licence', 'license', 'licensing', 'terms'] as Words,
    },
    'works-with': {
      label: 'Works with',
      words: [
        'compatible',
        'compatibility',
        'works',
        'fits',
        'alternative',
        'alternatives',
      ] as Words,
    },
  },
  /** Words without meaning for a search. */
  ignored: [
    ...['a', 'about', 'after', 'all', 'also', 'am', 'an', 'and', 'any', 'are', 'as', 'at', 'be'],
    ...['been', 'before', 'but', 'by', 'can', 'cannot', 'could', 'did', 'do', 'does', 'doing'],
    ...['find', 'for', 'from', 'had', 'has', 'have', 'having', 'he', 'help', 'her', 'here', 'his'],
    ...['how', 'i', 'if', 'in', 'into', 'is', 'it', 'its', 'me', 'may', 'might', 'more', 'most'],
    ...['must', 'my', 'need', 'no', 'not', 'of', 'on', 'one', 'or', 'our', 'out', 'own', 'please'],
    ...['shall', 'she', 'should', 'show', 'so', 'some', 'such', 'than', 'that', 'the', 'their'],
    ...[
      'them',
      'then',
      'there',
      'these',
      'they',
      'this',
      'those',
      'to',
      'too',
      'us',
      'very',
      'via',
    ],
    ...['vs', 'versus', 'want', 'was', 'we', 'were', 'what', 'when', 'where', 'which', 'who'],
    ...['whom', 'whose', 'why', 'will', 'with', 'would', 'you', 'your', 'between', 'difference'],
  ] as Words,
  showGroup: (count: number) => `Show all ${count}`,
  showAll: (count: number) => `All ${results(count)} on one page`,
  none: (query: string) => `Nothing found for “${query}”`,
  noneText:
    'No page has any of these words. Check the spelling, use other or more general words, or ask the office.',
  meant: 'Did you mean',
  waysOut: 'Other ways to find it',
  failed: 'The search could not be loaded',
  failedText:
    'Its index did not arrive. Check the connection and type again, or take one of these ways.',
  withoutScript: {
    title: 'Searching needs JavaScript',
    text: 'The search runs in your browser, so that no query leaves it. Without JavaScript, these pages lead to everything that it would find.',
  },
  ways: {
    title: 'Other ways in',
    note: 'Each entry is on these lists too.',
    catalogue: ['Catalogue', 'Every project, by number'],
    handbook: ['Handbook', 'Every guideline, by subject'],
    ecosystems: ['Ecosystems', 'Projects that belong together'],
    topics: ['Topics', 'What projects are about'],
    licences: ['Licences', 'What each asks, and who uses it'],
    organisations: ['Organisations', 'Who is behind the projects'],
    add: ['Add a project', 'If it is not in the catalogue yet'],
  },
  how: {
    title: 'How it searches',
    note: 'And where your words go.',
    names:
      'A page whose name, number or id is what you typed comes first, or the project at an address that you paste. Then come pages with more of the words, and with rarer ones, in their names and texts. Where a word is missing, the line says so.',
    words:
      'Words such as “the” are left out; British and American spellings are one; and some words find others that mean the same. A name with “cite”, “buy” or “licence” leads to that part of its page.',
    endings:
      'Beginnings of words are enough, capitals do not matter, and “licence” finds “licences”.',
    signs:
      'Signs count: C++ is not C, and names such as GPL-3.0-or-later can be typed as they are.',
    exact: 'Words in double quotes are searched as they stand, in that order.',
    privacy:
      'The index is a set of files of this site. What you type stays in your browser, which keeps your last five searches until you remove them.',
  },
} as const;
