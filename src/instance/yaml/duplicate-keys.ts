/** Keys that are given twice in one mapping. */
import type { YAMLException } from 'js-yaml';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';

import type { Fault } from './fault.ts';
import type { Position } from './position.ts';
import { markOf } from './syntax.ts';

/** More than anybody would read. */
const MOST = 100;

/** Every repeated key of a text that js-yaml refused for the first of them. */
export function duplicateKeyFaults(text: string, error: YAMLException): Fault[] {
  const message = 'This key is given twice. Keep one of the two.';
  const found = repeatedKeys(text).slice(0, MOST);
  const positions = found.length > 0 ? found : [markOf(error)];
  return positions.map((position) => ({ code: 'yaml/duplicate-key', message, position }));
}

function repeatedKeys(text: string): Position[] {
  const lines = new LineCounter();
  const found: number[] = [];
  try {
    const options = { lineCounter: lines, logLevel: 'silent', uniqueKeys: false } as const;
    visit(parseDocument(text, options), {
      Map: (_, { items }) => {
        const seen = new Set<unknown>();
        for (const { key } of items) {
          if (!isScalar(key)) continue;
          if (seen.has(key.value) && key.range) found.push(key.range[0]);
          seen.add(key.value);
        }
      },
    });
  } catch {
    // Only the positions are lost: the caller has one, that of js-yaml.
    return [];
  }
  return found
    .sort((a, b) => a - b)
    .map((offset) => ({
      line: lines.linePos(offset).line,
      column: lines.linePos(offset).col,
    }));
}
