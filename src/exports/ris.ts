import { isCode } from '../schemas/words.ts';
import { AND_OTHERS } from '../manifests/people.ts';
import { sourceAddress, type Subject } from './subject.ts';

/** A record in RIS, which reference managers read: two letters, two spaces, a hyphen, and lines that end in CR LF. */
export function risText(subject: Subject): string {
  const { authors, publishers, title, year, version, doi, address } = subject.citation;
  const { entry, kind } = subject.project;
  const lines: [string, string | undefined][] = [
    ['TY', isCode(kind) ? 'COMP' : 'GEN'],
    ...authors.filter((name) => name !== AND_OTHERS).map((name): [string, string] => ['AU', name]),
    ['TI', title],
    ['PY', year?.toString()],
    ['ET', version],
    ['PB', publishers.length > 0 ? publishers.join('; ') : undefined],
    ['AB', entry.summary],
    ...subject.keywords.map((word): [string, string] => ['KW', word]),
    ['N1', typeof entry.citation === 'string' ? entry.citation : undefined],
    ['DO', doi],
    ['UR', address ?? sourceAddress(subject) ?? subject.page],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]))
    .join('');
}
