/** Where the words of the glossary first stand on a page, and whether they lead there. */

/** Words that readers know, that are verbs as well, or that mean something else besides: a link would help nobody. */
const EVERYDAY = new Set([
  'Archive',
  'Catalogue',
  'Commit',
  'Disclosure',
  'Exception',
  'Fork',
  'Licence',
  'Linking',
  'Notice',
  'Open source',
  'Release',
  'Repository',
  'Tag',
]);

/** What is not running text (code, headings, captions, tables, check lists, boxes, ways on), and names that hold a term. */
const NOT_PROSE = [
  /^```.*?^```/gms,
  /`[^`\n]*`/g,
  /^#+ .*$/gm,
  /^\|.*$/gm,
  /<Caption>.*?<\/Caption>/g,
  /<Checklist>.*?<\/Checklist>/gs,
  /<Must>.*?<\/Must>/gs,
  /^## What to do next.*/gms,
  /<[^>]*>/g,
  /OSPO Book|HEP Software Foundation/g,
] as const;

export interface TermUse {
  readonly term: string;
  /** Where it stands in the text of the page. */
  readonly start: number;
  readonly end: number;
  readonly isLinked: boolean;
}

/** The terms of the glossary that a page should link. */
export function termsToLink(glossary: string): string[] {
  const all = [...glossary.matchAll(/^### (.+)$/gm)].map(([, term = '']) => term);
  return all.filter((term) => !EVERYDAY.has(term));
}

/** The first use of a term in the running text of a page; within a link to elsewhere it does not count. */
export function firstUse(body: string, term: string): TermUse | undefined {
  const blank = (text: string) => text.replaceAll(/[^\n]/g, ' ');
  const prose = NOT_PROSE.reduce((text, part) => text.replaceAll(part, blank), body)
    .replaceAll(/\[([^\]]*)\]\((?!\/guidelines\/start\/glossary\/)[^)]*\)/g, blank)
    .replaceAll(/\]\([^)]*\)/g, (link) => `]${blank(link.slice(1))}`);
  const found = pattern(term).exec(prose);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  const isLinked = /^[^[\]]*\]\(\/guidelines\/start\/glossary\/#/.test(body.slice(end));
  return { term, start: found.index, end, isLinked };
}

/** Small or capital letters, one or many; an acronym only as it is written. */
function pattern(term: string): RegExp {
  const isAcronym = (term.match(/\p{Lu}/gu) ?? []).length > 1 && !term.includes(' ');
  const words = term
    .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(' ', String.raw`\s`);
  return new RegExp(`(?<![\\w/#@.-])${words}s?(?![\\w@-]|\\.\\w)`, isAcronym ? '' : 'i');
}
