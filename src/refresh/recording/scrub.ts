/** What of an answer may be kept: the fields that the program reads, without texts of files and without people. */
import { isMapping } from '../../lib/is-mapping.ts';
import { own } from '../../lib/records.ts';
import { withoutContacts } from '../../manifests/contacts.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Headers that the program reads; cookies, traces and addresses of machines are none of them. */
const HEADERS = [
  'content-type',
  'location',
  'retry-after',
  'x-total',
  'x-total-count',
  ...['limit', 'remaining', 'reset'].flatMap((name) => [
    `ratelimit-${name}`,
    `x-ratelimit-${name}`,
  ]),
];

/** What files say names their authors, and is the work of others. */
const TEXTS = new Set(['content', 'rawTextBlob', 'text']);
const SIZE = 'size';
const EMAILS = new Set(['author_email', 'email']);

/** Of the forges, of GitHub and of npm: what begins so is a secret, whoever wrote it there. */
const SECRET = /\b(?:gl[a-z]{2,8}-|gh[a-z]_|github_pat_|npm_)[\w-]{10,}|\bBearer \S+/g;

export interface Scrub {
  readonly text: (text: string) => string;
  /** Fields as `a.b`, of each item of a list; `*` for all. */
  readonly body: (value: unknown, fields: readonly string[]) => Json;
  readonly headers: (headers: Headers) => Record<string, string>;
}

/**
 * One person has one made-up address in all of a recording, so that people can still be counted.
 *
 * @param redact removes the tokens of the run.
 */
export function scrubber(redact: (text: string) => string): Scrub {
  const people = new Map<string, string>();
  const personOf = (address: string) => {
    const key = address.toLowerCase();
    const person = people.get(key) ?? `person-${people.size + 1}@example.invalid`;
    people.set(key, person);
    return person;
  };
  const text = (value: string) => withoutContacts(redact(value).replaceAll(SECRET, '•••'));
  const kept = (value: unknown, fields: readonly string[]): Json => {
    if (Array.isArray(value)) return value.map((item) => kept(item, fields));
    if (!isMapping(value)) return plain(value);
    const isText = Object.keys(value).some((name) => TEXTS.has(name));
    const rows = Object.entries(value).flatMap(([name, inner]): [string, Json][] => {
      const below = fieldsBelow(name, fields);
      if (!below) return [];
      if (TEXTS.has(name)) return [[name, inner === null ? null : '']];
      if (isText && name === SIZE) return [[name, typeof inner === 'string' ? '0' : 0]];
      if (EMAILS.has(name) && typeof inner === 'string') return [[name, personOf(inner)]];
      return [[name, kept(inner, below)]];
    });
    return Object.fromEntries(rows);
  };
  const plain = (value: unknown): Json => {
    if (typeof value === 'string') return text(value);
    return typeof value === 'number' || typeof value === 'boolean' ? value : null;
  };
  return {
    text,
    body: kept,
    headers: (headers) =>
      Object.fromEntries(
        HEADERS.flatMap((name) => {
          const value = headers.get(name);
          return value === null ? [] : [[name, text(value)]];
        }),
      ),
  };
}

/** The fields of the value of a key; undefined where it is none of them. */
function fieldsBelow(name: string, fields: readonly string[]): readonly string[] | undefined {
  if (fields.includes('*')) return ['*'];
  const below = fields
    .filter((field) => field === name || field.startsWith(`${name}.`))
    .map((field) => field.slice(name.length + 1))
    .filter(Boolean);
  return fields.includes(name) || below.length > 0 ? below : undefined;
}

/** The fields that are read of the answer at a path, by the closest of the templates of a forge. */
export function fieldsAt(
  pathname: string,
  answers: Readonly<Record<string, readonly string[]>>,
): readonly string[] | undefined {
  const [closest] = Object.keys(answers)
    .filter((template) => patternOf(template).test(pathname))
    .toSorted((a, b) => b.length - a.length);
  return closest === undefined ? undefined : own(answers, closest);
}

function patternOf(template: string): RegExp {
  const source = template.replaceAll(/\{\w*path\}/g, '.+').replaceAll(/\{\w+\}/g, '[^/]+');
  return new RegExp(`${source}$`);
}
