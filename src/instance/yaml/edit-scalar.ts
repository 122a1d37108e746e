/** Changes single scalars of a YAML text. Everything else stays the same, byte by byte. */
import { isDeepStrictEqual } from 'node:util';

import { isMapping } from '../../lib/is-mapping.ts';
import { scalarText } from '../entry-file/scalar.ts';
import { parseYaml } from './document.ts';
import type { Path } from './position.ts';
import { yamlTree, type YamlNode } from './tree.ts';

export interface Edit {
  readonly path: Path;
  readonly value: string;
}

/**
 * @returns the new text; undefined where a value does not exist, or cannot be changed by itself, such as a scalar over
 *   several lines with a comment.
 */
export function editScalars(text: string, edits: readonly Edit[]): string | undefined {
  const before = parseYaml(text);
  const places = edits.map(({ path, value }) => placeOf(yamlTree(text), path, value));
  if (before.faults.length > 0 || !places.every((place) => place !== undefined)) return undefined;
  const edited = places
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (whole, { start, end, written }) => whole.slice(0, start) + written + whole.slice(end),
      text,
    );
  const wanted = edits.reduce(
    (whole, { path, value }) => withValue(whole, path, value),
    before.value,
  );
  const { value, faults } = parseYaml(edited);
  return faults.length === 0 && isDeepStrictEqual(value, wanted) ? edited : undefined;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

/** @param inFlow inside brackets, where commas and brackets have a meaning. */
function placeOf(
  node: YamlNode | undefined,
  [part, ...rest]: Path,
  value: string,
  inFlow = false,
): Place | undefined {
  if (!node) return undefined;
  if (node.kind === 'scalar') {
    if (part !== undefined || !node.span) return undefined;
    const end = node.style === 'block' ? '\n' : '';
    return { ...node.span, written: scalarText(value, inFlow) + end };
  }
  const child =
    node.kind === 'list' ? node.items[Number(part)] : node.byKey.get(String(part))?.value;
  return placeOf(child, rest, value, inFlow || node.flow);
}

function withValue(whole: unknown, [part, ...rest]: Path, value: string): unknown {
  if (part === undefined) return value;
  if (Array.isArray(whole)) {
    const items: readonly unknown[] = whole;
    return items.map((item, index) => (index === part ? withValue(item, rest, value) : item));
  }
  if (!isMapping(whole)) return whole;
  return { ...whole, [part]: withValue(whole[part], rest, value) };
}
