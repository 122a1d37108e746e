/** JSON that programs write and people sometimes merge, with the same results as for YAML. */
import { fileFaults as say } from '#messages/files.ts';
import type { Parsed } from './document.ts';
import type { Fault } from './fault.ts';
import { positionOf, START, type Locator, type Path } from './position.ts';

/** Parses JSON. Never throws. */
export function parseJson(text: string): Parsed {
  if (text.trim() === '') {
    return {
      value: undefined,
      faults: [{ code: 'yaml/empty', message: say.empty, position: START }],
    };
  }
  try {
    const value: unknown = JSON.parse(text);
    return { value, faults: duplicateKeys(text, value) };
  } catch (error) {
    return { value: undefined, faults: [syntaxFault(text, error)] };
  }
}

function syntaxFault(text: string, error: unknown): Fault {
  const said = error instanceof Error ? error.message : '';
  const offset = /at position (\d+)/.exec(said)?.[1];
  const position = positionOf(text, Math.min(Number(offset ?? text.length), text.length));
  const message = text.includes('<<<<<<<') ? say.json.conflict : say.json.invalid;
  return { code: 'json/syntax', message, position };
}

/** `JSON.parse` silently keeps the last of duplicate keys, which in a flat object of texts loses data. */
function duplicateKeys(text: string, value: unknown): Fault[] {
  if (!isFlat(value)) return [];
  const seen = new Set<string>();
  return Array.from(text.matchAll(/(?<!\\)"((?:[^"\\]|\\.)*)"\s*:/g)).flatMap((match): Fault[] => {
    const key = match[1] ?? '';
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const message = say.json.keyTwice(key);
    return [{ code: 'json/duplicate-key', message, position: positionOf(text, match.index) }];
  });
}

function isFlat(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((item) => typeof item === 'string')
  );
}

/**
 * A locator for JSON in the canonical rendering of our programs. It searches for each key after the one before, which
 * is exact for the top level and an approximation below.
 */
export function jsonLocator(text: string): Locator {
  return (path: Path, target = 'value') => {
    let offset = 0;
    let end = 0;
    for (const key of path) {
      const found = findKey(text, key, end);
      if (!found) break;
      ({ offset, end } = found);
    }
    return positionOf(text, target === 'key' ? offset : end);
  };
}

function findKey(text: string, key: string | number, from: number) {
  const quoted = JSON.stringify(String(key));
  for (let at = text.indexOf(quoted, from); at !== -1; at = text.indexOf(quoted, at + 1)) {
    const colon = /^\s*:\s*/.exec(text.slice(at + quoted.length, at + quoted.length + 80));
    if (colon) return { offset: at, end: at + quoted.length + colon[0].length };
  }
  return undefined;
}
