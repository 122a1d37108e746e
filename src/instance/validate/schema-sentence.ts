/** Messages for zod's issues, where the schema has none. */
import { entryFaults as say } from '#messages/validate-entries.ts';
import type { z } from 'astro/zod';

import { own } from '../../lib/records.ts';
import { didYouMean, shown } from './hint.ts';

/** For `safeParse(value, { error: sentence })`. A message of the schema takes precedence. */
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
      return say.noForm;
    default:
      return undefined;
  }
}

function wrongType(expected: string, input: unknown): string {
  const name = own<string>(say.types, expected) ?? expected;
  if (input === null) return say.noValue(name);
  const isScalar = typeof input === 'number' || typeof input === 'boolean';
  if (expected === 'string' && input instanceof Date) return say.date;
  if (expected === 'string' && isScalar) return say.quoteIt(String(input));
  if (expected === 'number' && typeof input === 'string') return say.unquote;
  if (expected === 'array') return say.list;
  return say.type(name);
}

function wrongValue(allowed: readonly string[], input: unknown): string {
  const hint = typeof input === 'string' ? didYouMean(input, allowed) : '';
  return say.value(shown(input), allowed) + hint;
}

function tooMuch(origin: string, maximum: number): string {
  if (origin === 'string') return say.shorten(maximum);
  return origin === 'array' ? say.listAtMost(maximum) : say.atMost(maximum);
}

function tooLittle(origin: string, minimum: number): string {
  if (origin === 'string') return say.someText;
  return origin === 'array' ? say.listAtLeast(minimum) : say.atLeast(minimum);
}

function wrongFormat(format: string): string {
  return own<string>(say.formats, format) ?? say.format;
}
