/** Reads values from YAML and writes them, with js-yaml. */
import { CORE_SCHEMA, dump, FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';

/** Deeper than any format that is read here. */
export const MAX_DEPTH = 40;

export interface YamlRules {
  /** Scalars stay strings: no numbers, booleans or null. */
  readonly asWritten?: boolean;
  /** Most aliases in a text. */
  readonly maxAliases?: number;
  /** Of duplicate keys the last wins; by default the text is refused. */
  readonly lastWins?: boolean;
}

/** Why js-yaml refuses a text, in its message. */
export interface YamlRefusal {
  readonly reason: string;
  /** Offset of the fault, if known. */
  readonly offset?: number | undefined;
}

export type YamlRead = { readonly value: unknown } | { readonly refusal: YamlRefusal };

/** Parses one document. Never throws. */
export function readYaml(text: string, rules: YamlRules = {}): YamlRead {
  const { lastWins: json = false, maxAliases = 0, asWritten = false } = rules;
  const schema = asWritten ? FAILSAFE_SCHEMA : CORE_SCHEMA;
  try {
    return { value: load(text, { schema, maxDepth: MAX_DEPTH, maxAliases, json }) };
  } catch (error) {
    const isSaid = error instanceof YAMLException;
    return { refusal: isSaid ? { reason: error.reason, offset: error.mark?.position } : UNSAID };
  }
}

const UNSAID: YamlRefusal = { reason: 'it cannot be parsed' };

/** YAML without anchors and folded lines; strings that look like numbers are quoted. */
export function yamlText(value: object): string {
  return dump(value, { noRefs: true, lineWidth: -1 });
}
