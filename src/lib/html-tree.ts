/** Parses rendered HTML into a tree that can be changed, so that text that looks like a tag is still text. */
import { toHtml } from 'hast-util-to-html';
import { htmlToHast, type HastNode } from 'satteri';

export type HtmlElement = Extract<HastNode, { type: 'element' }>;

/** The elements of a fragment, in document order. Changes of them appear in `write`. */
export interface HtmlTree {
  readonly elements: readonly HtmlElement[];
  readonly write: () => string;
}

export function parseHtml(html: string): HtmlTree {
  const root = htmlToHast(html, { fragment: true });
  return { elements: elementsOf(root), write: () => toHtml(root, STYLE) };
}

/** The style of Astro's own output. */
const STYLE = {
  characterReferences: { useNamedReferences: true },
  collapseEmptyAttributes: true,
} as const;

export function writeHtml(nodes: readonly HastNode[]): string {
  return toHtml({ type: 'root', children: nodes as HtmlElement['children'] }, STYLE);
}

/** A node and its descendants, as far as those are elements. */
export function elementsOf(node: HastNode): HtmlElement[] {
  const below = 'children' in node ? (node.children as HastNode[]).flatMap(elementsOf) : [];
  return node.type === 'element' ? [node, ...below] : below;
}

/** The text of a node, without that of the skipped elements. */
export function textsOf(
  node: HastNode,
  isPassedOver?: (element: HtmlElement) => boolean,
): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'element' && isPassedOver?.(node)) return [];
  if (!('children' in node)) return [];
  return (node.children as HastNode[]).flatMap((child) => textsOf(child, isPassedOver));
}
