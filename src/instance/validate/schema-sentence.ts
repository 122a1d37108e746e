/** Sentences for what zod finds, where the schema itself does not bring one along. */
import type { z } from 'astro/zod';

import { didYouMean, oneOf, shown } from './hint.ts';

const NAMES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'keys with values',
  record: 'keys with values',
  string: 'a text',
};

/** For `safeParse(value, { error: sentence })`. A message that the schema states goes before it. */
export function sentence(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, issue.input);
    case 'invalid_value':
      return wrongValue(issue.values.map(String), issue.input);
    case 'too_big':
      return tooMuch(issue.origin, Number(issue.maximum));
    case 'too_small':
      return tooLittle(issue.origin, Number(issue.minimum));
    case 'invalid_format':
      return wrongFormat(issue.format);
    case 'invalid_union':
      return 'This has none of the forms that are possible here.';
    default:
      return undefined;
  }
}

function wrongType(expected: string, input: unknown): string {
  const name = NAMES[expected] ?? expected;
  if (input === null) return `There is no value. Write ${name}, or leave the key out.`;
  const isScalar = typeof input === 'number' || typeof input === 'boolean';
  if (expected === 'string' && input instanceof Date)
    return 'This is read as a date. Write a text: put it in quotes.';
  if (expected === 'string' && isScalar) return `Write a text: put ${String(input)} in quotes.`;
  if (expected === 'number' && typeof input === 'string') return 'Write a number, without quotes.';
  if (expected === 'array') return 'Write a list: each member on a line of its own, after "- ".';
  return `Write ${name} here.`;
}

function wrongValue(allowed: readonly string[], input: unknown): string {
  const hint = typeof input === 'string' ? didYouMean(input, allowed) : '';
  return `${shown(input)} is not possible here: write ${oneOf(allowed)}.${hint}`;
}

function tooMuch(origin: string, maximum: number): string {
  if (origin === 'string') return `Shorten this to ${maximum} characters or fewer.`;
  if (origin === 'array') return `List ${maximum} at most.`;
  return `Write ${maximum} or less.`;
}

function tooLittle(origin: string, minimum: number): string {
  if (origin === 'string') return 'Write some text, or leave the key out.';
  if (origin === 'array') return `List ${minimum} at least, or leave the key out.`;
  return `Write ${minimum} or more.`;
}

function wrongFormat(format: string): string {
  if (format === 'email') return 'Write a full e-mail address.';
  if (format === 'datetime') return 'Write date and time such as 2026-11-21T08:30:00Z.';
  if (format === 'url') return 'Write a full web address.';
  if (format === 'starts_with') return 'Begin this with a slash.';
  return 'This does not have the form that is expected here.';
}
