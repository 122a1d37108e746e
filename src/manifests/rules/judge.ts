/** Judges a file in which a project describes itself, each fault with its place: for those who can mend it. */
import type { z } from 'astro/zod';

import { findings } from '../../instance/validate/schema-issue.ts';
import type { Severity } from '../../instance/validate/codes.ts';
import type { Locator, Position } from '../../instance/yaml/position.ts';
import type { ManifestCode, ManifestProblem } from '../../schemas/manifest/problem.ts';
import { formatOf } from '../formats.ts';
import { located, stepsOf } from '../places.ts';
import { readManifests } from '../read.ts';
import { cffRules, codemetaRules, loshRules, okhRules } from './least.ts';
import { ohwrRules } from './ohwr.ts';
import { publiccodeRemarks, type RuleRemark } from './publiccode-remarks.ts';
import { publiccodeRules } from './publiccode.ts';

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
  const { value, faults, locate } = located(format, text);
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
  return { severity, code, message, ...locate(stepsOf(path), 'key') };
}

function error(code: string, message: string, { line, column }: Position): Judgement {
  return { severity: 'error', code, message, line, column };
}
