/** Parses a page with the parser and the settings of the build, so that both agree. */
import { pageFaults as say } from '#messages/validate-pages.ts';
import Slugger from 'github-slugger';
import { mdxToMdast, type Features, type MdastNode } from 'satteri';

import type { Position } from '../../yaml/position.ts';
import type { Code } from '../codes.ts';
import { crowdedAt } from './density.ts';

/** Also used by `astro.config.mjs`. Smart punctuation changes the ids of headings. */
export const PAGE_FEATURES = { gfm: true, smartPunctuation: true } as const satisfies Features;

export type PageNode = MdastNode;
export type PageRoot = Extract<MdastNode, { type: 'root' }>;

export interface PageFault {
  readonly code: Code;
  readonly message: string;
  readonly position: Position;
}

export type ParsedPage =
  | { readonly ok: true; readonly root: PageRoot }
  | { readonly ok: false; readonly fault: PageFault };

/**
 * Parses a page. Never throws.
 *
 * @param source the page with its front matter blanked out, so that lines are those of the file.
 */
export function parsePage(source: string): ParsedPage {
  const crowded = crowdedAt(source);
  if (crowded) return { ok: false, fault: { code: 'page/crowded', ...crowded } };
  try {
    const root = mdxToMdast(source, { features: PAGE_FEATURES });
    return root.type === 'root' ? { ok: true, root } : noRoot;
  } catch (error) {
    return { ok: false, fault: syntaxFault(error) };
  }
}

const noRoot: ParsedPage = {
  ok: false,
  fault: { code: 'page/syntax', message: say.noPage, position: { line: 1, column: 1 } },
};

/** Parses a message such as `6:1: Expected a closing tag for <Must> (6:1) (mdx-jsx:unexpected-character)`. */
function syntaxFault(error: unknown): PageFault {
  const said = error instanceof Error ? error.message : String(error);
  const [, line, column, reason] = /^(\d+):(\d+): (.*)/s.exec(said) ?? ['', '1', '1', said];
  const position = { line: Number(line), column: Number(column) };
  return { code: 'page/syntax', message: say.syntax(reasonOf(String(reason))), position };
}

function reasonOf(text: string): string {
  const end = text.lastIndexOf(' (mdx');
  return (end === -1 ? text : text.slice(0, end)).replaceAll('`', '"').slice(0, 300);
}

/** Every node of a tree, in document order. */
export function nodesOf(root: PageNode): PageNode[] {
  const found: PageNode[] = [];
  const open: PageNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    found.push(node);
    if ('children' in node) open.push(...(node.children as PageNode[]).toReversed());
  }
  return found;
}

export function startOf(node: PageNode): Position {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

/** The text of a node, without markup. */
export function textOf(node: PageNode): string {
  return nodesOf(node)
    .map((part) => ('value' in part && part.type !== 'mdxjsEsm' ? part.value : ''))
    .join('');
}

/** As in the build: from the text of a heading, as on GitHub, with a number for duplicates. */
export function headingIds(nodes: readonly PageNode[]): ReadonlyMap<PageNode, string> {
  const slugger = new Slugger();
  const headings = nodes.filter(({ type }) => type === 'heading');
  return new Map(headings.map((node) => [node, slugger.slug(textOf(node))]));
}
