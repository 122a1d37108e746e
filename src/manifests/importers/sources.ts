/** The files that can be imported, the most trusted first, and how they are recognised. */
import { isMapping } from '../../lib/is-mapping.ts';
import { MANIFEST_NAMES } from '../names.ts';
import { parseManifest, type Syntax } from '../parse.ts';
import { cargoSource } from './cargo.ts';
import { cffSource } from './cff.ts';
import { codemetaSource } from './codemeta.ts';
import { ohwrSource } from './ohwr.ts';
import { loshSource, okhSource } from './open-know-how.ts';
import { packageJsonSource } from './package-json.ts';
import { publiccodeSource } from './publiccode.ts';
import { pyprojectSource } from './pyproject.ts';
import type { Source } from './source.ts';
import { zenodoSource } from './zenodo.ts';

export const SOURCES: readonly Source[] = [
  ohwrSource,
  publiccodeSource,
  okhSource,
  loshSource,
  codemetaSource,
  cffSource,
  zenodoSource,
  packageJsonSource,
  pyprojectSource,
  cargoSource,
];

/** Usual names of such files at the root of a repository. */
export const SOURCE_NAMES = [
  ...MANIFEST_NAMES,
  'package.json',
  'pyproject.toml',
  'Cargo.toml',
] as const;

/** By file name, else by the keys in the text; undefined if none matches. */
export function sourceOf(name: string, text: string): Source | undefined {
  const file = name.slice(name.lastIndexOf('/') + 1);
  return SOURCES.find(({ fileName }) => fileName.test(file)) ?? recognised(text);
}

function recognised(text: string): Source | undefined {
  const syntax = syntaxOf(text);
  const value = parseManifest(text, syntax, { file: '', problems: [] });
  if (!isMapping(value)) return undefined;
  const hasAll = (keys: readonly string[]) => keys.every((key) => Object.hasOwn(value, key));
  return SOURCES.find((source) => source.syntax === syntax && source.signs.some(hasAll));
}

function syntaxOf(text: string): Syntax {
  if (/^\uFEFF?\s*\{/.test(text)) return 'json';
  return text.split('\n').some(isTomlLine) ? 'toml' : 'yaml';
}

/** Line by line, since a pattern over line breaks would take quadratic time. */
function isTomlLine(line: string): boolean {
  return /^\s*(?:\[[^\]]+\]\s*(?:#.*)?$|[\w."-]+[ \t]*=)/.test(line);
}
