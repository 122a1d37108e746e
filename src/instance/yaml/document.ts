/**
 * YAML 1.2 (core schema) that people write. js-yaml decides the values, here and in the build alike;
 * positions come from `locator.ts`. Anchors, aliases, tags and several documents in a file are refused:
 * nobody needs them in an entry, and they are how small files become large ones.
 */
import { readYaml } from '../../lib/yaml.ts';
import { duplicateKeyFaults } from './duplicate-keys.ts';
import type { Fault } from './fault.ts';
import { syntaxFault } from './syntax.ts';

export interface Parsed {
  /** What was read; `undefined` when nothing could be. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/** Parses one document. Never throws. A repeated key is a fault, but the value (the last one) is still given. */
export function parseYaml(text: string): Parsed {
  const read = readYaml(text);
  if (!('refusal' in read)) return { value: read.value, faults: [] };
  const { refusal } = read;
  if (refusal.reason !== 'duplicated mapping key') {
    return { value: undefined, faults: [syntaxFault(text, refusal)] };
  }
  // Read on behind a repeated key, so that whatever else is wrong is reported in the same run.
  const repeated = duplicateKeyFaults(text, refusal);
  const whole = readYaml(text, { lastWins: true });
  if (!('refusal' in whole)) return { value: whole.value, faults: repeated };
  return { value: undefined, faults: [...repeated, syntaxFault(text, whole.refusal)] };
}
