/** Parses a manifest with the place of each value, to say in which line a fault stands. */
import { parse as parseToml, TomlError } from 'smol-toml';

import { manifestFaults } from '#messages/manifests.ts';
import { parseYaml } from '../instance/yaml/document.ts';
import { parseJson } from '../instance/yaml/json.ts';
import { yamlLocator } from '../instance/yaml/locator.ts';
import { START, type Locator, type Path, type Position } from '../instance/yaml/position.ts';
import type { Format } from './formats.ts';
import { tomlLocator } from './toml-locator.ts';

/** As many references to other values as a person writes. */
const MAX_ALIASES = 50;

/** A parsed file, and where its values stand in it. */
export interface Located {
  /** Undefined where nothing could be parsed. */
  readonly value: unknown;
  readonly faults: readonly {
    readonly code: string;
    readonly message: string;
    readonly position: Position;
  }[];
  readonly locate: Locator;
}

/** Never throws. */
export function located({ syntax }: Pick<Format, 'syntax'>, text: string): Located {
  switch (syntax) {
    case 'yaml':
      return { ...parseYaml(text, { maxAliases: MAX_ALIASES }), locate: yamlLocator(text) };
    // YAML reads JSON too, and tells the place of each value.
    case 'json':
      return { ...parseJson(text), locate: yamlLocator(text) };
    case 'toml':
      return { ...readToml(text), locate: tomlLocator(text) };
  }
}

function readToml(text: string): Omit<Located, 'locate'> {
  try {
    return { value: parseToml(text, { unsafeKeyBehaviour: 'drop' }), faults: [] };
  } catch (cause) {
    const position =
      cause instanceof TomlError ? { line: cause.line, column: cause.column } : START;
    const { unparsedKey: message } = manifestFaults;
    return { value: undefined, faults: [{ code: 'toml/syntax', message, position }] };
  }
}

/** The keys and indices of a path such as `links.0.url`. */
export function stepsOf(path: string): Path {
  return path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
