/** Words around the text of the handbook, in English. */
import { number, plural } from './grammar.ts';
export const handbookMessages = {
  toSection: 'Link to section',
  toPoint: 'Link to point',
  inCopy: 'read in a stored copy',
  /** Type and size of a linked file: `ODT, 24 kB`. */
  file: (type: string, bytes: number) => `${type.toUpperCase()}, ${size(bytes)}`,
  programAt: 'The repository of the program:',
  programUnstated:
    'This site does not say where others get its program. The site itself is kept in this repository:',
  inGlossary: 'Open in the glossary',
  clear: 'Was this page clear? Say what was not,',
  clearIssue: 'in an issue',
  clearMail: 'by mail',
  clearTitle: (number: string, title: string) => `${number} ${title}: not clear`,
  clearText: (address: string) =>
    `Page: ${address}\n\nWhat I wanted to do:\n\nWhat was not clear:\n`,
  print: 'All pages of this section, to print',
  printTitle: (section: string) => `${section}, all pages`,
  printLead: (pages: number) =>
    plural(pages, {
      one: 'The one page of this section.',
      other: `The ${pages} pages of this section in one.`,
    }),
  changes: 'What changed in the handbook',
  changesLead:
    'Each page of the handbook with the day on which the office last read it through, the latest first.',
  changesKnow:
    'The day comes from the page itself. It says that the page was checked, and not what became different. What became different stands in',
  history: 'the history of the files',
  feed: 'Atom feed of the handbook',
  feedTitle: (site: string) => `${site}: handbook`,
  reviewed: (title: string) => `${title}: read through`,
};

function size(bytes: number): string {
  return bytes < 1e6
    ? `${number(Math.ceil(bytes / 1e3))} kB`
    : `${number(Math.round(bytes / 1e5) / 10)} MB`;
}
