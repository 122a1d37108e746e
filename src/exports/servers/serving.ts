/**
 * How a finished site is to be served, whichever server does it: a type for each ending, and headers by place. The files
 * beside this one say the same to each server in its words; `npm start` reads it as it is.
 */
import { lookup } from 'mrmime';

import { ATTACHMENT_TYPES } from '../../schemas/attachment.ts';
import { dataPath, ITALIA_LISTS } from '../../schemas/data-address.ts';

/** Headers of the files in a place. Of several rules with one header, the last counts. */
export interface HeaderRule {
  /** Path below the base, `api/*`; `*` stands for anything, slashes too. */
  readonly place: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Serving {
  /** Path of the site, `/` or `/open/`. */
  readonly base: string;
  readonly rules: readonly HeaderRule[];
}

/** Endings of the files that a site can hold, for servers that know few types by themselves. */
const ENDINGS = [
  ...[
    'avif',
    'css',
    'html',
    'ics',
    'js',
    'jsonld',
    'png',
    'svg',
    'wasm',
    'webmanifest',
    'webp',
    'woff2',
    'xml',
  ],
  ...ATTACHMENT_TYPES,
];

/** What people open to read it, and no browser shows under the type of its own. */
const READ = ['bib', 'cff', 'conf', 'map', 'md', 'toml', 'yaml', 'yml'];

/** Types by ending, `csv` → `text/csv`. */
export const TYPES: ReadonlyMap<string, string> = new Map([
  ...ENDINGS.map((ending) => [ending, lookup(ending) ?? 'application/octet-stream'] as const),
  ...READ.map((ending) => [ending, 'text/plain'] as const),
  ...['pagefind', 'pf_filter', 'pf_fragment', 'pf_index', 'pf_meta'].map(
    (ending) => [ending, 'application/octet-stream'] as const,
  ),
  ['jsonl', 'application/jsonl'],
  ['ris', 'application/x-research-info-systems'],
]);

/** Types of files whose names have no ending, since programs of others ask for them so: by paths below the base. */
export const PLAIN_TYPES: ReadonlyMap<string, string> = new Map([
  ...ITALIA_LISTS.map((list) => [dataPath.italia(list).slice(1), 'application/json'] as const),
  [dataPath.resourceSync.description.slice(1), 'text/xml'],
]);

/** A year. Only where the answer is encrypted (RFC 6797, 7.2). */
export const HSTS = { name: 'strict-transport-security', value: 'max-age=31536000' } as const;

/** Of all rules, for a path below the base. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const all = rules.filter(({ place }) => new RegExp(`^${pattern(place)}$`).test(path));
  return Object.assign({}, ...all.map(({ headers }) => headers)) as Record<string, string>;
}

/** Whether a type is of characters: they are UTF-8, and worth compressing. */
export function isText(type: string): boolean {
  return /^text\/|[/+](?:jsonl?|xml|x-research-info-systems)$/.test(type);
}

/** @returns `text/csv` for a path below the base that ends in `.csv`; text for an ending that is not known. */
export function typeOf(path: string): string {
  const plain = PLAIN_TYPES.get(path);
  return plain ?? TYPES.get(/\.([^./]+)$/.exec(path)?.[1] ?? '') ?? 'text/plain';
}

/** @returns `text/csv; charset=utf-8` for a path that ends in `.csv`. */
export function contentType(path: string): string {
  return withCharset(typeOf(path));
}

export function withCharset(type: string): string {
  return isText(type) ? `${type}; charset=utf-8` : type;
}

/** Endings of each type, `text/plain` → `cff`, `md` …. */
export function endingsByType(): Map<string, string[]> {
  return Map.groupBy(TYPES.keys(), (ending) => TYPES.get(ending) as string);
}

/** The types that are compressed on their way. */
export function textTypes(): string[] {
  return [...endingsByType().keys()].filter(isText);
}

/** What each header is by place, the rule that counts first. */
export function byHeader(
  rules: readonly HeaderRule[],
): Map<string, { place: string; value: string }[]> {
  const lines = rules.flatMap(({ place, headers }) =>
    Object.entries(headers).map(([name, value]) => ({ name, place, value })),
  );
  return Map.groupBy(lines.toReversed(), ({ name }) => name);
}

/** A place, or a path, as a regular expression; `*` stands for anything. */
export function pattern(place: string): string {
  return place.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
}

/** As nginx and Apache read a text. */
export function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}

/** As Caddy reads a text in which signs stand for themselves. */
export function verbatim(text: string): string {
  return `\`${text.replaceAll('`', '%60')}\``;
}
