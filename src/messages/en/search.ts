/** Text of the search, in English. Apart from the rest, since the browser loads it too, once the search is opened. */
import type { PageType } from '../../schemas/search-record.ts';
import { count as counted } from './grammar.ts';

const results = (count: number) => counted(count, { one: 'result', other: 'results' });

export const searchMessages = {
  title: 'Search',
  lead: 'One field for all of it: projects, guidelines, ecosystems, licences and the pages of the office.',
  description: 'Search the catalogue and the handbook.',
  label: 'Search the catalogue and the handbook',
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
    page: 'Other pages',
  } satisfies Record<PageType, string>,
  tries: 'Try',
  recent: 'Recent searches',
  forget: (query: string) => `Forget “${query}”`,
  searching: 'Searching…',
  found: (count: number, query: string) => `${results(count)} for “${query}”`,
  showGroup: (count: number) => `Show all ${count}`,
  showAll: (count: number) => `All ${results(count)} on one page`,
  none: (query: string) => `Nothing found for “${query}”`,
  noneText: 'No page has these words. Check the spelling, or use fewer or more general words.',
  meant: 'Did you mean',
  shorter: 'With fewer words:',
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
      'A page whose name, number or id is what you typed comes first. Then come pages with all the words in their text.',
    endings: 'Beginnings of words are enough, capitals do not matter, and “board” finds “boards”.',
    signs:
      'Signs count: C++ is not C, and wr-switch-sw or CERN-OHL-W-2.0 can be typed as they are.',
    exact: 'Words in double quotes are searched as they stand, in that order.',
    privacy:
      'The index is a set of files of this site. What you type stays in your browser, which keeps your last five searches until you remove them.',
  },
} as const;
