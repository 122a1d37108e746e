/** JSON that programs write and people sometimes merge: the same answers as for YAML. */
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

/** `JSON.parse` keeps the last of two equal keys in silence; for a flat object of texts that loses data. */
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
 * Makes a locator for JSON in the stable rendering that our programs write. It looks for each key behind the
 * one before, which is exact for keys of the outermost object and near enough below.
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
