/** The one place that asks js-yaml for values, and writes them. */
import { CORE_SCHEMA, dump, FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';

/** No format that is read here is nested more deeply. */
export const MAX_DEPTH = 40;

export interface YamlRules {
  /** Numbers, words for true and the like stay as they are written. */
  readonly asWritten?: boolean;
  /** As many references to other values as may stand in the text. */
  readonly maxAliases?: number;
  /** The last of two equal keys wins, where otherwise the text is refused. */
  readonly lastWins?: boolean;
}

/** Why js-yaml refuses a text, in its own words. */
export interface YamlRefusal {
  readonly reason: string;
  /** Where it stopped, if it says so. */
  readonly offset?: number | undefined;
}

export type YamlRead = { readonly value: unknown } | { readonly refusal: YamlRefusal };

/** Reads one document. Never throws. */
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
