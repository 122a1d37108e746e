import { sourceAddress, type Subject } from './subject.ts';

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

/** A record for BibTeX and biblatex. Each name stands in braces of its own, so that none is taken for a person's. */
export function bibtexText(subject: Subject): string {
  const { authors, title, year, version, doi, address } = subject.citation;
  const fields = [
    ['author', authors.map((name) => `{${escapeTex(name)}}`).join(' and ')],
    ['title', `{${escapeTex(title)}}`],
    ['year', year?.toString()],
    ['version', version && escapeTex(version)],
    ['doi', doi],
    ['url', address ?? sourceAddress(subject) ?? subject.page],
  ].flatMap(([key, value]) => (value ? [`  ${key} = {${value}}`] : []));
  return `@misc{${subject.project.id},\n${fields.join(',\n')}\n}\n`;
}

function escapeTex(text: string): string {
  return text.replaceAll(/[\\{}~^&%$#_]/g, (sign) => SPECIAL[sign] ?? sign);
}
