/** Finds text without brackets in a page or file of the pseudo-locale: it is hard-coded, or not of the interface. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type HTMLElement, type Node, NodeType, parse } from 'node-html-parser';

import { readYaml } from '../../src/lib/yaml.ts';
import { isMapping } from '../../src/lib/is-mapping.ts';

/** Attributes with text that people see or hear. */
const SPOKEN = [
  'alt',
  'aria-description',
  'aria-label',
  'data-label',
  'data-search-summary',
  'label',
  'placeholder',
  'title',
];
const DESCRIBED = ['description', 'og:title', 'og:description', 'og:image:alt', 'twitter:title'];
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'CODE', 'PRE', 'KBD']);

/** The parts of texts outside of brackets. A message may begin in one text and end in another. */
export function unbracketed(texts: Iterable<string>): string[] {
  let depth = 0;
  return [...texts].flatMap((text) => {
    const parts = [''];
    for (const sign of text) {
      if (sign === '⟦') depth += 1;
      else if (sign === '⟧') depth -= 1;
      else if (depth === 0) parts[parts.length - 1] += sign;
      if (sign === '⟧') parts.push('');
    }
    return parts;
  });
}

/** Every text of a page, in document order: text nodes, and attributes. */
export function textsOf(root: HTMLElement): { text: string[]; attributes: string[] } {
  const text: string[] = [];
  const attributes: string[] = [];
  const visit = (node: Node) => {
    if (node.nodeType === NodeType.TEXT_NODE) {
      // The parser takes the doctype for a text.
      if (!node.rawText.startsWith('<!')) text.push(node.text);
      return;
    }
    const element = node as HTMLElement;
    if (UNSEEN.has(element.tagName)) return;
    for (const name of SPOKEN) attributes.push(element.getAttribute?.(name) ?? '');
    const meta = element.getAttribute?.('name') ?? element.getAttribute?.('property') ?? '';
    if (DESCRIBED.includes(meta)) attributes.push(element.getAttribute('content') ?? '');
    // The parser takes its content for a text.
    const inner = element.tagName === 'NOSCRIPT' ? parse(element.rawText) : element;
    inner.childNodes.forEach(visit);
  };
  visit(root);
  return { text, attributes };
}

/** The phrases of a text, split at punctuation. */
export function phrases(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}\s+'’.#@/&<>_-]+|\.\s|\.$|\s-\s/u)
    .map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '))
    .map((phrase) => phrase.replace(/^[A-Z]-\d{4} /, '').replace(/( <)? \d[\d.]*$/, ''))
    .filter((phrase) => /\p{L}{2}/u.test(phrase));
}

/** All texts of an instance: the values of its data and the text of its pages, without keys. */
export function textsOfInstance(folder: string): string {
  return globSync('**/*.{yaml,json,mdx,csv}', { cwd: folder })
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
      if (/\.(yaml|json)$/.test(file)) return valuesOf(valueIn(text)).join('\n');
      return file.endsWith('.csv') ? text : `${valuesOf(valueIn(front)).join('\n')}\n${body}`;
    })
    .join('\n')
    .replaceAll(/\s+/g, ' ');
}

function valueIn(text: string): unknown {
  const read = readYaml(text, { asWritten: true });
  return 'value' in read ? read.value : undefined;
}

function valuesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(valuesOf);
  if (!isMapping(value)) return [];
  // Names of languages are the only keys that are shown.
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'languages' && isMapping(item) ? Object.keys(item) : valuesOf(item),
  );
}
