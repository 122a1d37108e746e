import { FORGE_PAGES } from '../schemas/forges/forges.ts';
import { isCode } from '../schemas/words.ts';
import { AND_OTHERS } from '../manifests/people.ts';
import type { ForgeSource } from '../catalogue/forge-fields.ts';
import { sourceAddress, type ExportedProject } from './exported-project.ts';
import { citationMessages as say } from '#messages/citation.ts';

/**
 * A record in RIS for reference managers: two letters, two spaces, a hyphen, and lines that end in CR LF. Its notes
 * name values that only the forge states.
 */
export function risText(subject: ExportedProject): string {
  const { authors, publishers, title, year, version, doi, address } = subject.citation;
  const { entry, kind, fromForge } = subject.project;
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
    ['N1', readNote(say.abstract, fromForge?.['summary'])],
    ['N1', readNote(say.keywords, fromForge?.['topics'])],
    ['DO', doi],
    ['UR', address ?? sourceAddress(subject) ?? subject.page],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]))
    .join('');
}

function readNote(what: string, source: ForgeSource | undefined): string | undefined {
  return source && say.readFrom(what, FORGE_PAGES[source.forge].name, source.asOf.slice(0, 10));
}
