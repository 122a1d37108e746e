import { AND_OTHERS } from '../manifests/people.ts';
import { sourceAddress, type ExportedProject } from './exported-project.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/**
 * A record for BibTeX and biblatex, with an author only where a source names one. Names are in braces, so that they are
 * not split into given and family name.
 */
export function bibtexText(subject: ExportedProject): string {
  const { authors, publishers, title, year, version, doi, address } = subject.citation;
  const { citation } = subject.project.entry;
  const fields = [
    ['author', listOf(authors)],
    ['organization', listOf(publishers)],
    ['title', `{${escapeTex(title)}}`],
    ['year', year?.toString()],
    ['version', version && escapeTex(version)],
    ['doi', doi],
    ['url', address ?? sourceAddress(subject) ?? subject.page],
    ['note', typeof citation === 'string' ? escapeTex(citation) : undefined],
  ].flatMap(([key, value]) => (value ? [`  ${key} = {${value}}`] : []));
  return `@misc{${subject.project.id},\n${fields.join(',\n')}\n}\n`;
}

function listOf(names: readonly string[]): string {
  return names
    .map((name) => (name === AND_OTHERS ? 'others' : `{${escapeTex(name)}}`))
    .join(' and ');
}

function escapeTex(text: string): string {
  return text.replaceAll(/[\\{}~^&%$#_]/g, (sign) => SPECIAL[sign] ?? sign);
}
