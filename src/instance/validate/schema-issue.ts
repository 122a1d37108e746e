/** Converts zod's issues to findings: code, path and message. */
import { schemaFault } from '#messages/schema-faults.ts';
import { entryFaults as say } from '#messages/validate-entries.ts';
import { isMapping } from '../../lib/is-mapping.ts';
import type { z } from 'astro/zod';

import type { Path } from '../yaml/position.ts';
import type { Code } from './codes.ts';
import { didYouMean, shown } from './hint.ts';
import { pathText } from './json-path.ts';
import { allowedKeys } from './schema-keys.ts';
import { sentence } from './schema-sentence.ts';

export interface Finding {
  readonly code: Code;
  readonly path: Path;
  readonly message: string;
  readonly target: 'value' | 'key';
}

/** Unknown keys per mapping; with more, it is another kind of file. */
const MOST_KEYS = 20;

/** All findings of a schema for a value. Never throws. */
export function findings(schema: z.ZodType, value: unknown): Finding[] {
  const result = schema.safeParse(value, { error: sentence });
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => explain(schema, value, issue, []));
}

function explain(
  schema: z.ZodType,
  root: unknown,
  issue: z.core.$ZodIssue,
  before: Path,
): Finding[] {
  const path = [...before, ...(issue.path as Path)];
  const value = valueAt(root, path);
  if (value === undefined && path.length > 0) return [missing(path)];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys
      .slice(0, MOST_KEYS)
      .map((key) => unknownKey(key, path, allowedKeys(schema, path)));
  }
  if (issue.code === 'invalid_union') {
    const branch = fittingBranch(issue.errors);
    if (branch) return branch.flatMap((inner) => explain(schema, root, inner, path));
  }
  return [
    {
      code: codeOf(issue, value),
      path,
      message: message(issue, path, value),
      target: issue.code === 'invalid_key' ? 'key' : 'value',
    },
  ];
}

function missing(path: Path): Finding {
  const message = say.missing(pathText(path));
  return { code: 'schema/missing', path, message, target: 'key' };
}

function unknownKey(key: string, path: Path, allowed: readonly string[]): Finding {
  const hint = didYouMean(key, allowed);
  const list = hint || allowed.length === 0 ? '' : ` ${say.keys(allowed)}`;
  const said =
    path.length === 0 ? say.unknownKey(shown(key)) : say.unknownKeyIn(shown(key), pathText(path));
  const message = said + hint + list;
  return { code: 'schema/unknown-key', path: [...path, key], message, target: 'key' };
}

/** The branch of a union that the author meant, judged by its type. */
function fittingBranch(branches: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] | undefined {
  const fitting = branches.filter(
    (issues) => !issues.some((issue) => issue.path.length === 0 && isWrongType(issue)),
  );
  if (fitting.length === 0 && isTextOrTexts(branches)) return branches[0];
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Of a text that may be a mapping of languages, what is neither was meant as the text. */
function isTextOrTexts([text, texts]: readonly z.core.$ZodIssue[][]): boolean {
  const expects = (issues: readonly z.core.$ZodIssue[] = [], type: string) =>
    issues.some((issue) => issue.code === 'invalid_type' && issue.expected === type);
  return expects(text, 'string') && expects(texts, 'record');
}

function isWrongType({ code }: z.core.$ZodIssue): boolean {
  return code === 'invalid_type' || code === 'invalid_value';
}

function codeOf(issue: z.core.$ZodIssue, value: unknown): Code {
  if (wantsAddress(issue) && typeof value === 'string') {
    return hasOtherScheme(value) ? 'address/scheme' : 'address/form';
  }
  return issue.code === 'invalid_type' || issue.code === 'invalid_union'
    ? 'schema/type'
    : 'schema/value';
}

function wantsAddress(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'invalid_union') return issue.errors.flat().some(wantsAddress);
  return issue.code === 'invalid_format' && issue.format === 'url';
}

function hasOtherScheme(value: string): boolean {
  return /^\s*(?!https?:)[a-z][a-z0-9+.-]*:(?!\d)/i.test(value);
}

function message(issue: z.core.$ZodIssue, path: Path, value: unknown): string {
  const said =
    wantsAddress(issue) && typeof value === 'string'
      ? address(issue, value)
      : schemaFault(keyFault(issue) ?? issue.message);
  const isTooLong = issue.code === 'too_big' && typeof value === 'string';
  const fault = isTooLong ? `${said} ${say.length(value.trim().length)}` : said;
  return path.length === 0 ? fault : say.at(pathText(path), fault);
}

/** What is wrong with the key itself. */
function keyFault(issue: z.core.$ZodIssue): string | undefined {
  return issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined;
}

const SSH = /^(?:ssh:\/\/)?git@([\w.-]+)[:/](?!\/)(\S+)$/;

/** People paste `git@host:path` and `host/path`. */
function address(issue: z.core.$ZodIssue, value: string): string {
  const said = issue.code === 'invalid_union' ? unionMessage(issue) : schemaFault(issue.message);
  const text = value.trim();
  if (!SSH.test(text)) return `${said} ${say.noAddress(shown(value))}`;
  return `${said} ${say.sshAddress(shown(value), text.replace(SSH, 'https://$1/$2'))}`;
}

function unionMessage(issue: z.core.$ZodIssueInvalidUnion): string {
  const [first, ...others] = issue.errors.flatMap(([inner]) =>
    inner ? schemaFault(inner.message) : [],
  );
  return [first ?? issue.message, ...others.map(say.otherwise)].join(' ');
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const part of path) {
    if (Array.isArray(value)) value = (value as readonly unknown[])[Number(part)];
    else if (isMapping(value) && Object.hasOwn(value, part)) value = value[part];
    else return undefined;
  }
  return value;
}
