/** The terms of the glossary, read from the text of its page. */
import { headingIds, nodesOf, parsePage, textOf } from '../../instance/validate/page/tree.ts';

/** Id of the page. */
export const GLOSSARY = 'start/glossary';

/** Address of a term on the site, without the base. */
const TERM_LINK = new RegExp(`^/guidelines/${GLOSSARY}/#(.+)$`);

/**
 * The first paragraph under each heading of the third level, by the anchor of the heading.
 *
 * @param body of the page, in Markdown.
 */
export function glossaryTerms(body: string): Map<string, string> {
  const page = parsePage(body);
  if (!page.ok) return new Map();
  const blocks = page.root.children;
  const anchors = headingIds(nodesOf(page.root));
  return new Map(
    blocks.flatMap((block, index) => {
      const [anchor, text] = [anchors.get(block), blocks[index + 1]];
      const isTerm = block.type === 'heading' && block.depth === 3 && text?.type === 'paragraph';
      return isTerm && anchor ? [[anchor, onOneLine(textOf(text))] as const] : [];
    }),
  );
}

/** The anchor that a link within the site names in the glossary, if it leads there. */
export function termOf(link: string): string | undefined {
  return TERM_LINK.exec(link)?.[1];
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
