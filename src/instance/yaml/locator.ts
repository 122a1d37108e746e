/** Positions in YAML. A second parse, made only when somebody asks where a value stands. */
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';

import { START, type Locator, type Path, type Position } from './position.ts';

/**
 * Makes a locator for a YAML text.
 * `lineOffset` is the number of lines before it in its file (front matter starts on the second).
 */
export function yamlLocator(text: string, lineOffset = 0): Locator {
  let tree: Tree | undefined;
  return (path, target = 'value', offset = 0) => {
    tree ??= parseTree(text);
    const node = find(tree.root, path, target);
    const { line, column } = place(tree.lines, node);
    return { line: line + lineOffset, column: column + inside(node, offset) };
  };
}

interface Tree {
  readonly root: Node | null;
  readonly lines: LineCounter;
}

function parseTree(text: string): Tree {
  const lines = new LineCounter();
  try {
    const options = { lineCounter: lines, uniqueKeys: false, logLevel: 'silent' } as const;
    return { root: parseDocument(text, options).contents, lines };
  } catch {
    // Only positions are lost: js-yaml has read the text, and the problem is reported at its start.
    return { root: null, lines };
  }
}

function find(root: Node | null, path: Path, target: 'value' | 'key'): Node | null {
  let [node, key]: Step = [root, null];
  for (const part of path) {
    const next = step(node, part);
    if (next === undefined) return key ?? node;
    [node, key] = next;
  }
  return target === 'key' ? (key ?? node) : (node ?? key);
}

type Step = [value: Node | null, key: Node | null];

function step(node: Node | null, part: string | number): Step | undefined {
  if (isSeq<Node>(node)) {
    const item = typeof part === 'number' ? node.items[part] : undefined;
    return item && [item, null];
  }
  if (!isMap<Node, Node | null>(node)) return undefined;
  const pair = pairsOf(node).get(String(part));
  return pair && [hasText(pair.value) ? pair.value : null, pair.key];
}

type Pairs = ReadonlyMap<string, Pair<Node, Node | null>>;

const known = new WeakMap<YAMLMap, Pairs>();

/** The pairs of a mapping by key; the last of two equal ones, as js-yaml has it. */
function pairsOf(map: YAMLMap<Node, Node | null>): Pairs {
  const found =
    known.get(map) ??
    new Map(
      map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])),
    );
  known.set(map, found);
  return found;
}

/** An empty value (`name:`) has no text of its own, so its key is shown instead. */
function hasText(node: Node | null): boolean {
  return !(isScalar(node) && node.range && node.range[0] === node.range[1] && node.value === null);
}

function place(lines: LineCounter, node: Node | null): Position {
  if (!node?.range) return START;
  const { line, col } = lines.linePos(node.range[0]);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** How far an offset into a text lies from where it begins in the file: a quote comes first. Unknown over lines. */
function inside(node: Node | null, offset: number): number {
  if (!isScalar(node) || offset === 0) return 0;
  if (node.type === 'PLAIN') return offset;
  return node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE' ? offset + 1 : 0;
}
