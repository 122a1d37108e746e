/** Finished HTML as a tree that can be changed: what looks like a tag in a text is a text. */
import { toHtml } from 'hast-util-to-html';
import { htmlToHast, type HastNode } from 'satteri';

export type HtmlElement = Extract<HastNode, { type: 'element' }>;

/** The elements of a part of a page, in the order of the text. Whoever changes one changes what `write` gives. */
export interface HtmlTree {
  readonly elements: readonly HtmlElement[];
  readonly write: () => string;
}

export function parseHtml(html: string): HtmlTree {
  const root = htmlToHast(html, { fragment: true });
  return { elements: elementsOf(root), write: () => toHtml(root, STYLE) };
}

/** As the rest of a page is written. */
const STYLE = {
  characterReferences: { useNamedReferences: true },
  collapseEmptyAttributes: true,
} as const;

export function writeHtml(nodes: readonly HastNode[]): string {
  return toHtml({ type: 'root', children: nodes as HtmlElement['children'] }, STYLE);
}

/** A node and what is in it, as far as those are elements. */
export function elementsOf(node: HastNode): HtmlElement[] {
  const below = 'children' in node ? (node.children as HastNode[]).flatMap(elementsOf) : [];
  return node.type === 'element' ? [node, ...below] : below;
}

/** The texts of a node, but not of the elements that are passed over. */
export function textsOf(
  node: HastNode,
  isPassedOver?: (element: HtmlElement) => boolean,
): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'element' && isPassedOver?.(node)) return [];
  if (!('children' in node)) return [];
  return (node.children as HastNode[]).flatMap((child) => textsOf(child, isPassedOver));
}
