/**
 * As much of zod as the schema of an entry needs, in a twentieth of its size. In the browser it stands where the
 * schemas import `astro/zod` (`src/site/integrations/small-schemas.ts`), so there is one schema and one set of rules; a
 * test holds the two engines against each other. What each word means: https://zod.dev/api.
 */
import { isDay } from '../../schemas/patterns.ts';
import { list, mapping, union } from './small-shapes.ts';
import { Schema, worded, type JsonNode, type RawIssue } from './small-schema.ts';

const DOMAIN = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const EMAIL = /^(?:[\w'+-]+\.)*[\w'+-]*[\w+-]@(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/i;

type Faults = (value: unknown) => readonly RawIssue[];

function leaf(faults: Faults, message?: string): Schema {
  return new Schema((value, say) => ({
    value,
    issues: faults(value).map((raw) => worded(raw, value, say, message)),
  }));
}

function typed(expected: string, fits: (value: unknown) => boolean, message?: string): Schema {
  return leaf((value) => (fits(value) ? [] : [{ code: 'invalid_type', expected }]), message);
}

function oneOf(values: readonly unknown[]): Schema {
  return leaf((value) => (values.includes(value) ? [] : [{ code: 'invalid_value', values }]));
}

const text = (message?: string) => typed('string', (value) => typeof value === 'string', message);

function number(): Schema {
  const { run } = typed('number', (value) => Number.isFinite(value));
  return new Schema(run, { isNumber: true });
}

function integer(): Schema {
  const far = { continue: true, origin: 'int' };
  return number().rule((value: number) => {
    if (!Number.isInteger(value)) return [{ code: 'invalid_type', expected: 'int' }];
    if (Number.isSafeInteger(value)) return [];
    return value > 0
      ? [{ ...far, code: 'too_big', maximum: Number.MAX_SAFE_INTEGER }]
      : [{ ...far, code: 'too_small', minimum: Number.MIN_SAFE_INTEGER }];
  });
}

function format(name: string, fits: (value: string) => boolean, message?: string): Schema {
  const fault = { code: 'invalid_format', format: name, continue: true };
  return text(message).rule((value: string) => (fits(value) ? [] : [fault]), message);
}

interface UrlOptions {
  readonly protocol: RegExp;
  readonly hostname: RegExp;
  readonly error: string;
}

function url({ protocol, hostname, error }: UrlOptions): Schema {
  const fault = { code: 'invalid_format', format: 'url', continue: true };
  const faults = (value: string) => {
    const parsed = /^\s*https?:\/\//i.test(value) && URL.parse(value.trim());
    if (!parsed) return [fault];
    const parts = [hostname.test(parsed.hostname), protocol.test(parsed.protocol.slice(0, -1))];
    return parts.filter((fits) => !fits).map(() => fault);
  };
  return text(error)
    .rule(faults, error)
    .transform((value: string) => value.trim().replaceAll(/[\t\n\r]/g, ''));
}

export const z = {
  strictObject: mapping,
  array: list,
  union,
  enum: oneOf,
  literal: (value: unknown) => oneOf([value]),
  string: () => text(),
  number,
  int: integer,
  boolean: () => typed('boolean', (value) => typeof value === 'boolean'),
  url,
  email: () => format('email', (value) => EMAIL.test(value)),
  iso: { date: (message?: string) => format('date', isDay, message) },
  preprocess: (change: (value: unknown) => unknown, { run, details }: Schema) =>
    new Schema((value, say) => run(change(value), say), details),
  regexes: { domain: DOMAIN },
  toJSONSchema: ({ details }: Schema): JsonNode => details.json ?? {},
};
