/** The terms of the glossary, read from the text of its page. */
import { withoutLinks } from '../../lib/without-links.ts';

/** The page that explains the words of the others. */
export const GLOSSARY = 'start/glossary';

/** Address of a term on the site, without the base. */
const TERM_LINK = new RegExp(`^/guidelines/${GLOSSARY}/#(.+)$`);

/**
 * The first paragraph under each heading of the third level, by the anchor of the heading.
 *
 * @param body of the page, in Markdown.
 */
export function glossaryTerms(body: string): Map<string, string> {
  const entries = body.matchAll(/^### (.+)\n+((?:[^\n#].*\n?)+)/gm);
  return new Map(
    [...entries].map(([, term = '', text = '']) => [anchorOf(term), plain(text)] as const),
  );
}

/** The anchor that a link within the site names in the glossary, if it leads there. */
export function termOf(link: string): string | undefined {
  return TERM_LINK.exec(link)?.[1];
}

/** As the headings of the page get theirs. */
function anchorOf(term: string): string {
  return term
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

function plain(markdown: string): string {
  return withoutLinks(markdown).replaceAll(/[`*]/g, '').replaceAll(/\s+/g, ' ').trim();
}
