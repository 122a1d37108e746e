/** Finds the first use of glossary terms on a page, and whether it is linked. */

/** Terms that readers know, that are verbs as well, or that have other meanings: links would not help. */
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

/**
 * Everything but running text (code, headings, captions, tables, checklists, boxes, links to go on), and names that
 * contain a term.
 */
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
  /** Offsets in the text of the page. */
  readonly start: number;
  readonly end: number;
  readonly isLinked: boolean;
}

/** The terms of the glossary that a page should link. */
export function termsToLink(glossary: string): string[] {
  const all = [...glossary.matchAll(/^### (.+)$/gm)].map(([, term = '']) => term);
  return all.filter((term) => !EVERYDAY.has(term));
}

/** The first use of a term in the running text of a page; uses within another link do not count. */
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

/** In any case, singular or plural; an acronym only as it is written. */
function pattern(term: string): RegExp {
  const isAcronym = (term.match(/\p{Lu}/gu) ?? []).length > 1 && !term.includes(' ');
  const words = term
    .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(' ', String.raw`\s`);
  return new RegExp(`(?<![\\w/#@.-])${words}s?(?![\\w@-]|\\.\\w)`, isAcronym ? '' : 'i');
}
