/** What the validator needs of a page: faults, links, and anchors. */
import type { Position } from '../../yaml/position.ts';
import { pointsOf } from '../../checklist.ts';
import { pageFaults } from './faults.ts';
import { headingIds, nodesOf, parsePage, startOf, type PageFault, type PageNode } from './tree.ts';

export interface PageLink extends Position {
  readonly target: string;
}

export interface PagePicture extends PageLink {
  /** Alternative text. */
  readonly alt: string;
}

export interface PageReading {
  readonly faults: readonly PageFault[];
  /** Of links and definitions. */
  readonly links: readonly PageLink[];
  readonly pictures: readonly PagePicture[];
  /** Fragments of the page: ids of headings, and ids that are set by hand. */
  readonly anchors: readonly string[];
  /** Points of its checklists, as Markdown. */
  readonly points: readonly string[];
  /** Spans of code, expressions and comments in the source: everything but prose. */
  readonly code: readonly Span[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Reads a page; see `parsePage` for its source. Never throws. */
export function readPage(source: string): PageReading {
  const parsed = parsePage(source);
  if (!parsed.ok)
    return { faults: [parsed.fault], links: [], pictures: [], anchors: [], points: [], code: [] };
  const nodes = nodesOf(parsed.root);
  return {
    faults: pageFaults(parsed.root),
    links: nodes.flatMap((node) => linkOf(source, node)),
    pictures: nodes.flatMap((node) => pictureOf(source, node)),
    anchors: [...headingIds(nodes).values(), ...ownIds(nodes)],
    points: pointsOf(parsed.root, source).map(({ text }) => text),
    code: nodes.filter(({ type }) => NO_PROSE.includes(type)).map(spanOf),
  };
}

const NO_PROSE: readonly PageNode['type'][] = [
  'code',
  'inlineCode',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxjsEsm',
];

export function spanOf({ position }: PageNode): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function linkOf(source: string, node: PageNode): PageLink[] {
  if (node.type !== 'link' && node.type !== 'definition') return [];
  return [{ target: node.url, ...placeOf(source, node, node.url) }];
}

function pictureOf(source: string, node: PageNode): PagePicture[] {
  if (node.type !== 'image') return [];
  const { url: target, alt } = node;
  return [{ target, alt: alt ?? '', ...placeOf(source, node, target) }];
}

/** The position of the address within its link; that of the link if the address is written in another way. */
function placeOf(source: string, node: PageNode, url: string): Position {
  const { start, end } = spanOf(node);
  const text = source.slice(start, end);
  const before = text.slice(0, Math.max(text.lastIndexOf(url), 0));
  const { line, column } = startOf(node);
  const rows = before.split('\n').length - 1;
  const width = before.length - (before.lastIndexOf('\n') + 1);
  return { line: line + rows, column: rows === 0 ? column + width : width + 1 };
}

function ownIds(nodes: readonly PageNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
    return node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' &&
      attribute.name === 'id' &&
      typeof attribute.value === 'string'
        ? [attribute.value]
        : [],
    );
  });
}
