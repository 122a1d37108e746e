/** Positions in YAML, from a second parse that is done only when a position is needed. */
import { positionsOf, START, type Locator, type Path, type Position } from './position.ts';
import { startOf, stepTo, yamlTree, type Step, type YamlNode } from './tree.ts';

/**
 * Makes a locator for a YAML text.
 * `lineOffset` is the number of lines before it in its file (front matter starts on the second).
 */
export function yamlLocator(text: string, lineOffset = 0): Locator {
  let parsed: Parsed | undefined;
  return (path, target = 'value', offset = 0) => {
    parsed ??= { root: yamlTree(text), position: positionsOf(text) };
    const node = parsed.root && find(parsed.root, path, target);
    const start = node && startOf(node);
    const { line, column } = start === undefined ? START : parsed.position(start);
    return { line: line + lineOffset, column: column + inside(node, offset) };
  };
}

interface Parsed {
  readonly root: YamlNode | undefined;
  readonly position: (offset: number) => Position;
}

/** The node of a value at a path, or of its key; at worst of the nearest parent. */
function find(root: YamlNode, path: Path, target: 'value' | 'key'): YamlNode {
  let here: Step = { node: root };
  for (const part of path) {
    const next = stepTo(here.node, part);
    if (!next) return here.key ?? here.node;
    here = next;
  }
  const { node, key = node } = here;
  // An empty value (`name:`) has no text, so the position of its key is used.
  return target === 'key' || startOf(node) === undefined ? key : node;
}

/** How far an offset into a text lies from where it begins in the file: a quote comes first. Unknown over lines. */
function inside(node: YamlNode | undefined, offset: number): number {
  if (node?.kind !== 'scalar' || offset === 0 || node.style === 'block') return 0;
  return node.style === 'quoted' ? offset + 1 : offset;
}
