/** The language in which a page says that each of its texts is. */
import { type HTMLElement, type Node, NodeType } from 'node-html-parser';

export interface SaidText {
  readonly text: string;
  /** Of the nearest element that says it. */
  readonly lang: string;
}

const SPOKEN = ['alt', 'title', 'aria-label', 'placeholder'];

/** Texts and spoken attributes of the body; scripts, and what search engines alone read, left out. */
export function textsWithLang(root: HTMLElement): SaidText[] {
  const said: SaidText[] = [];
  const collect = (node: Node, lang: string) => {
    if (node.nodeType === NodeType.TEXT_NODE) said.push({ text: tidy(node.text), lang });
    if (!isElement(node)) return;
    if (['SCRIPT', 'STYLE', 'HEAD'].includes(node.tagName)) return;
    const own = node.getAttribute('lang') ?? lang;
    for (const name of SPOKEN) {
      const text = node.getAttribute(name);
      if (text) said.push({ text: tidy(text), lang: own });
    }
    for (const child of node.childNodes) collect(child, own);
  };
  collect(root, '');
  return said.filter(({ text }) => text !== '');
}

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;

/** As pages print it. */
const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
