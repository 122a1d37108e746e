/**
 * YAML 1.2 (core schema) that people write. js-yaml decides the values, here and in the build alike; positions come
 * from `locator.ts`. Anchors, aliases, tags and several documents in a file are refused: entries do not need them, and
 * aliases can expand a small file to a huge value.
 */
import { readYaml, type YamlRules } from '../../lib/yaml.ts';
import { duplicateKeyFaults } from './duplicate-keys.ts';
import type { Fault } from './fault.ts';
import { syntaxFault } from './syntax.ts';

export interface Parsed {
  /** `undefined` when nothing could be parsed. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/** Parses one document. Never throws. A duplicate key is a fault, but the (last) value is returned. */
export function parseYaml(text: string, rules: YamlRules = {}): Parsed {
  const read = readYaml(text, rules);
  if (!('refusal' in read)) return { value: read.value, faults: [] };
  const { refusal } = read;
  if (refusal.reason !== 'duplicated mapping key') {
    return { value: undefined, faults: [syntaxFault(text, refusal)] };
  }
  // Parses again with duplicate keys allowed, so that all other faults are reported in the same run.
  const repeated = duplicateKeyFaults(text, refusal);
  const whole = readYaml(text, { ...rules, lastWins: true });
  if (!('refusal' in whole)) return { value: whole.value, faults: repeated };
  return { value: undefined, faults: [...repeated, syntaxFault(text, whole.refusal)] };
}
