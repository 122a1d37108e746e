/**
 * YAML 1.2 (core schema) that people write. js-yaml decides the values, here and in the build alike;
 * positions come from `locator.ts`. Anchors, aliases, tags and several documents in a file are refused:
 * nobody needs them in an entry, and they are how small files become large ones.
 */
import { load, YAMLException } from 'js-yaml';

import { duplicateKeyFaults } from './duplicate-keys.ts';
import type { Fault } from './fault.ts';
import { syntaxFault } from './syntax.ts';

/** No schema here is deeper than six levels. */
const MAX_DEPTH = 40;

export interface Parsed {
  /** What was read; `undefined` when nothing could be. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/** Parses one document. Never throws. A repeated key is a fault, but the value (the last one) is still given. */
export function parseYaml(text: string): Parsed {
  try {
    return { value: loadStrict(text), faults: [] };
  } catch (error) {
    return refuse(text, error);
  }
}

function loadStrict(text: string, json = false): unknown {
  return load(text, { maxAliases: 0, maxDepth: MAX_DEPTH, json });
}

function refuse(text: string, error: unknown): Parsed {
  if (!(error instanceof YAMLException)) return { value: undefined, faults: [syntaxFault(text)] };
  if (error.reason !== 'duplicated mapping key') {
    return { value: undefined, faults: [syntaxFault(text, error)] };
  }
  return lastWins(text, error);
}

/** Reads on behind a repeated key, so that whatever else is wrong is reported in the same run. */
function lastWins(text: string, error: YAMLException): Parsed {
  try {
    return { value: loadStrict(text, true), faults: duplicateKeyFaults(text, error) };
  } catch (next) {
    const last = next instanceof YAMLException ? syntaxFault(text, next) : syntaxFault(text);
    return { value: undefined, faults: [...duplicateKeyFaults(text, error), last] };
  }
}
