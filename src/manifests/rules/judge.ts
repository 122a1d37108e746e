/** Judges a file in which a project describes itself, each fault with its place: for those who can mend it. */
import { parse as parseToml, TomlError } from 'smol-toml';
import type { z } from 'astro/zod';

import { manifestFaults } from '#messages/manifests.ts';
import { findings } from '../../instance/validate/schema-issue.ts';
import type { Severity } from '../../instance/validate/codes.ts';
import { parseYaml } from '../../instance/yaml/document.ts';
import { parseJson } from '../../instance/yaml/json.ts';
import { yamlLocator } from '../../instance/yaml/locator.ts';
import { START, type Locator, type Path, type Position } from '../../instance/yaml/position.ts';
import type { ManifestCode, ManifestProblem } from '../../schemas/manifest/problem.ts';
import { formatOf, type Format } from '../formats.ts';
import { readManifests } from '../read.ts';
import { cffRules, codemetaRules, loshRules, okhRules } from './least.ts';
import { ohwrRules } from './ohwr.ts';
import { publiccodeRemarks, type RuleRemark } from './publiccode-remarks.ts';
import { publiccodeRules } from './publiccode.ts';
import { tomlLocator } from './toml-locator.ts';

export interface Judgement extends Position {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
}

interface Rules {
  readonly schema: z.ZodType;
  readonly remarks?: (value: unknown) => RuleRemark[];
  /** Every other key is refused. */
  readonly isClosed?: true;
}

const RULES: Readonly<Partial<Record<string, Rules>>> = {
  publiccode: { schema: publiccodeRules, remarks: publiccodeRemarks, isClosed: true },
  ohwr: { schema: ohwrRules, isClosed: true },
  okh: { schema: okhRules },
  losh: { schema: loshRules },
  codemeta: { schema: codemetaRules },
  cff: { schema: cffRules },
};

/** What a catalogue passes over or cuts, without refusing the file. */
const REMARKS: ReadonlySet<ManifestCode> = new Set([
  'manifest/license-deprecated',
  'manifest/too-long',
  'manifest/unknown-key',
]);

/** @returns nothing for a file that is no manifest. Never throws. */
export function judgeManifest(file: string, text: string): readonly Judgement[] | undefined {
  const format = formatOf(file);
  if (!format) return undefined;
  const { value, faults, locate } = parsed(format, text);
  const broken = faults.map(({ code, message, position }) => error(code, message, position));
  if (value === undefined) return broken;
  const rules = RULES[format.id];
  const ruled = rules ? judged(rules, value, locate) : [];
  const lines = new Set([...broken, ...ruled].map(({ line }) => line));
  const isClosed = rules?.isClosed ?? false;
  const read = readManifests({ [file]: text })
    .problems.filter(({ code }) => !isClosed || !SAID_BY_RULES.has(code))
    .map((problem) => asJudgement(problem, locate))
    .filter(({ line }) => !lines.has(line));
  return [...broken, ...ruled, ...read].toSorted(
    (one, other) => one.line - other.line || one.column - other.column,
  );
}

/** What closed rules say better. */
const SAID_BY_RULES: ReadonlySet<ManifestCode> = new Set([
  'manifest/duplicate-key',
  'manifest/mistyped-key',
  'manifest/schema-version',
  'manifest/unknown-key',
]);

function judged({ schema, remarks }: Rules, value: unknown, locate: Locator): Judgement[] {
  const broken = findings(schema, value).map(({ code, path, message, target }) =>
    error(code, message, locate(path, target)),
  );
  const remarked = (remarks?.(value) ?? []).map(({ path, message }) => ({
    severity: 'warning' as const,
    code: 'schema/deprecated',
    message,
    ...locate(path, 'key'),
  }));
  return [...broken, ...remarked];
}

function asJudgement({ code, path, message }: ManifestProblem, locate: Locator): Judgement {
  const severity = REMARKS.has(code) ? 'warning' : 'error';
  const steps = path
    .split('.')
    .map((step): Path[number] => (/^\d+$/.test(step) ? Number(step) : step));
  return { severity, code, message, ...locate(path === '' ? [] : steps, 'key') };
}

function error(code: string, message: string, { line, column }: Position): Judgement {
  return { severity: 'error', code, message, line, column };
}

/** As many references to other values as a person writes. */
const MAX_ALIASES = 50;

interface Parsed {
  readonly value: unknown;
  readonly faults: readonly {
    readonly code: string;
    readonly message: string;
    readonly position: Position;
  }[];
}

function parsed({ syntax }: Format, text: string): Parsed & { readonly locate: Locator } {
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

function readToml(text: string): Parsed {
  try {
    return { value: parseToml(text, { unsafeKeyBehaviour: 'drop' }), faults: [] };
  } catch (cause) {
    const position =
      cause instanceof TomlError ? { line: cause.line, column: cause.column } : START;
    const { unparsedKey: message } = manifestFaults;
    return { value: undefined, faults: [{ code: 'toml/syntax', message, position }] };
  }
}
