/** Parses the text of a manifest. What cannot be parsed is noted, and the rest is still read. */
import { manifestFaults as say } from '#messages/manifests.ts';
import { isMapping } from '../lib/is-mapping.ts';
import { MAX_DEPTH, readYaml, type YamlRead, type YamlRefusal } from '../lib/yaml.ts';
import { parse as parseToml } from 'smol-toml';

import { note, rootItem, type Notes } from '../schemas/manifest/node.ts';

export type Syntax = 'yaml' | 'json' | 'toml';

/** Bytes: a manifest with the authors of a large collaboration has some hundred kilobytes. */
export const MAX_MANIFEST = 1024 * 1024;

/** A line with anything but a comment. */
const SAYS_SOMETHING = /^[ \t]*[^#\s]/m;

/** Aliases in a file; each is a reference, not a copy. */
const MAX_ALIASES = 50;
/** Blocks that are parsed separately; more than any format has keys. */
const MAX_BLOCKS = 400;

/**
 * Parses the text of a manifest. Never throws. Scalars of YAML and numbers of JSON stay as written, so that version
 * 1.10 does not become 1.1 and an unquoted date is a text.
 *
 * @returns a mapping; undefined when the file has none.
 */
export function parseManifest(
  text: string,
  syntax: Syntax,
  notes: Notes,
): Readonly<Record<string, unknown>> | undefined {
  const root = rootItem(undefined, notes);
  if (text.length > MAX_MANIFEST) {
    return note(root, 'manifest/too-large', say.tooLarge);
  }
  if (text.includes('\0')) return note(root, 'manifest/encoding', say.notUtf8);
  const plain = text.replace(/^\uFEFF/, '');
  if (!SAYS_SOMETHING.test(plain)) return note(root, 'manifest/not-a-mapping', say.saysNothing);
  const value = PARSERS[syntax](plain, notes);
  if (isMapping(value) || (value === undefined && notes.problems.length > 0)) return value;
  return note(root, 'manifest/not-a-mapping', say.keysAndValues);
}

const PARSERS = { yaml: yamlValue, json: readJson, toml: readToml } as const satisfies Record<
  Syntax,
  (text: string, notes: Notes) => unknown
>;

function yamlValue(text: string, notes: Notes): unknown {
  const read = loadYaml(text);
  if (!('refusal' in read)) return read.value;
  const root = rootItem(undefined, notes);
  const { reason } = read.refusal;
  if (reason === 'duplicated mapping key') {
    note(root, 'manifest/duplicate-key', duplicateMessage(text, read.refusal));
  } else if (/^(?:aliases|nesting) exceeded/.test(reason)) {
    return note(root, 'manifest/syntax', say.writeOut);
  }
  return salvage(yamlBlocks(text), yamlBlock, notes);
}

/** Names the key in the line at which the parser stopped. */
function duplicateMessage(text: string, { offset = 0 }: YamlRefusal): string {
  const row = text.slice(0, offset).split('\n').length;
  const key = KEY.exec(text.split('\n')[row - 1] ?? '')?.[1];
  return key === undefined ? say.keyTwice : say.namedKeyTwice(key, row);
}

const KEY = /^[\s-]*["']?([\w.@/][\w .@/-]{0,79}?)["']?\s*:/;

function loadYaml(text: string, lastWins = false): YamlRead {
  return readYaml(text, { asWritten: true, maxAliases: MAX_ALIASES, lastWins });
}

/** The value of a block of text. @throws Error when it cannot be parsed by itself. */
function yamlBlock(text: string): unknown {
  const read = loadYaml(text, true);
  if ('refusal' in read) throw new Error(read.refusal.reason);
  return read.value;
}

/** YAML parses most of what is almost JSON: trailing commas, comments with #. */
function readJson(text: string, notes: Notes): unknown {
  try {
    return JSON.parse(text, asWritten);
  } catch {
    // Noted whether or not values can be saved.
    note(rootItem(undefined, notes), 'manifest/syntax', say.noJson);
  }
  const read = loadYaml(text, true);
  return 'value' in read && isMapping(read.value) ? read.value : undefined;
}

/** Some engines do not pass the source; then it is the number itself. */
function asWritten(_key: string, value: unknown, context?: { source?: string }): unknown {
  return typeof value === 'number' ? (context?.source ?? value) : value;
}

function readToml(text: string, notes: Notes): unknown {
  try {
    return loadToml(text);
  } catch {
    // The second attempt notes the faulty key or table.
    return salvage(tomlBlocks(text), (block) => loadTable(block, notes), notes);
  }
}

function loadToml(text: string): unknown {
  return parseToml(text, { maxDepth: MAX_DEPTH, unsafeKeyBehaviour: 'drop' });
}

/** Where a line begins with a key. */
const TOML_KEY = /^(?=[A-Za-z_"'][\w."'-]{0,80}[ \t]*=)/m;

/** A table, without the lines that cannot be parsed. */
function loadTable(block: string, notes: Notes): unknown {
  const [head = '', ...rows] = block.split(TOML_KEY);
  const name = /^\[([\w-]+)\][ \t]*(?:#.*)?$/.exec(head.trimEnd())?.[1];
  try {
    return loadToml(block);
  } catch (error) {
    if (name === undefined) throw error;
  }
  const read = (row: string) => loadToml(row);
  const pairs = rows.slice(0, MAX_BLOCKS).flatMap((row) => pairsOf(row, read, notes, `${name}.`));
  return { [name]: Object.fromEntries(pairs) };
}

/** A block begins with a key that is not indented. */
function yamlBlocks(text: string): string[] {
  return text.split(/^(?=[A-Za-z_"'][\w .@/"'-]{0,80}:(?:[ \t\r]|$))/m);
}

/** A block begins with a table, or with a key before the first table. */
function tomlBlocks(text: string): string[] {
  return text
    .split(/^(?=\[{1,2}[A-Za-z_"'])/m)
    .flatMap((part) => (part.startsWith('[') ? part : part.split(TOML_KEY)));
}

/** Parses each block by itself, notes those that fail, and merges the others. */
function salvage(
  blocks: readonly string[],
  parse: (block: string) => unknown,
  notes: Notes,
): Record<string, unknown> | undefined {
  const pairs = blocks.slice(0, MAX_BLOCKS).flatMap((block) => pairsOf(block, parse, notes));
  if (pairs.length > 0) return Object.fromEntries(pairs);
  if (notes.problems.length === 0) {
    note(rootItem(undefined, notes), 'manifest/syntax', say.unparsed);
  }
  return undefined;
}

function pairsOf(
  block: string,
  parse: (block: string) => unknown,
  notes: Notes,
  path = '',
): [string, unknown][] {
  try {
    const value = parse(block);
    return isMapping(value) ? Object.entries(value) : [];
  } catch {
    const key = /^\[{0,2}["']?([\w.@-]+)/.exec(block)?.[1];
    const item = { value: undefined, path: `${path}${key ?? ''}`, notes };
    if (key) note(item, 'manifest/syntax', say.unparsedKey);
    return [];
  }
}
