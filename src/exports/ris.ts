import { sourceAddress, type Subject } from './subject.ts';

/** A record in RIS, which reference managers read: two letters, two spaces, a hyphen, and lines that end in CR LF. */
export function risText(subject: Subject): string {
  const { authors, title, year, version, doi, address } = subject.citation;
  const { entry, kind } = subject.project;
  const lines: [string, string | undefined][] = [
    ['TY', kind === 'hardware' ? 'GEN' : 'COMP'],
    ...authors.map((name): [string, string] => ['AU', name]),
    ['TI', title],
    ['PY', year?.toString()],
    ['ET', version],
    ['AB', entry.summary],
    ...subject.keywords.map((word): [string, string] => ['KW', word]),
    ['DO', doi],
    ['UR', address ?? sourceAddress(subject) ?? subject.page],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]))
    .join('');
}
