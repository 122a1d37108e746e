/** Block elements inside paragraphs: browsers close the paragraph before such a block, which changes the structure. */
import { pageFaults as say } from '#messages/validate-pages.ts';
import { PAGE_ELEMENTS, type PageElement } from '../../../schemas/page-elements.ts';
import { startOf, type PageFault, type PageNode } from './tree.ts';

const SENTENCES = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link']);
const BLOCKS = new Set(['blockquote', 'code', 'heading', 'list', 'paragraph', 'table']);

/** The block elements directly inside a node that may only contain inline content. */
export function nestingFaults(node: PageNode): PageFault[] {
  if (!('children' in node) || !holdsWords(node)) return [];
  const holder = elementOf(node) && nameOf(node);
  return (node.children as PageNode[]).filter(isBlock).map((child) => ({
    code: 'page/nesting',
    message: elementOf(child) ? blockWithin(holder, nameOf(child)) : wordsWithin(holder),
    position: startOf(child),
  }));
}

function blockWithin(holder: string | undefined, block: string): string {
  return holder === undefined ? say.blockInSentence(block) : say.blockIn(block, holder);
}

function wordsWithin(holder: string | undefined): string {
  return holder === undefined ? say.sentenceHoldsWords : say.holdsWords(holder);
}

function holdsWords(node: PageNode): boolean {
  return SENTENCES.has(node.type) || elementOf(node)?.holds === 'words';
}

function isBlock(node: PageNode): boolean {
  return BLOCKS.has(node.type) || (elementOf(node)?.isBlock ?? false);
}

function elementOf(node: PageNode): PageElement | undefined {
  return 'name' in node ? PAGE_ELEMENTS.get(node.name ?? '') : undefined;
}

function nameOf(node: PageNode): string {
  return 'name' in node ? `<${node.name}>` : '';
}
