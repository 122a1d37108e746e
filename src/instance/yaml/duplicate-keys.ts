/** Duplicate keys in a mapping. */
import { fileFaults as say } from '#messages/files.ts';
import type { YamlRefusal } from '../../lib/yaml.ts';
import type { Fault } from './fault.ts';
import { positionOf } from './position.ts';
import { yamlTree, type YamlNode } from './tree.ts';

/** Faults per file. */
const MOST = 100;

/** Every duplicate key of a text that js-yaml refused for the first of them. */
export function duplicateKeyFaults(text: string, { offset = 0 }: YamlRefusal): Fault[] {
  const message = say.yaml.keyTwice;
  const found = repeatedKeys(yamlTree(text)).slice(0, MOST);
  return (found.length > 0 ? found : [offset]).map((start) => ({
    code: 'yaml/duplicate-key',
    message,
    position: positionOf(text, start),
  }));
}

/** Their offsets, ascending. */
function repeatedKeys(node: YamlNode | undefined): number[] {
  if (node?.kind === 'list') return node.items.flatMap(repeatedKeys);
  if (node?.kind !== 'mapping') return [];
  const seen = new Set<string>();
  return node.pairs.flatMap(({ key, value }) => {
    const below = repeatedKeys(value);
    if (key.kind !== 'scalar' || !key.span) return below;
    const isRepeated = seen.has(key.text);
    seen.add(key.text);
    return isRepeated ? [key.span.start, ...below] : below;
  });
}
