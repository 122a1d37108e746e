/**
 * How a built site is to be served: media types by extension, and headers by path. The files beside this one translate
 * it for each server; `npm start` uses it directly.
 */
import { lookup } from 'mrmime';

import { ATTACHMENT_TYPES } from '../../schemas/attachment.ts';
import { dataPath, ITALIA_LISTS } from '../../schemas/data-address.ts';

/** Headers for a path. Of several rules with the same header, the last one counts. */
export interface HeaderRule {
  /** Path below the base, `api/*`; `*` matches anything, including slashes. */
  readonly place: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Serving {
  /** Base path, `/` or `/open/`. */
  readonly base: string;
  readonly rules: readonly HeaderRule[];
}

/** Extensions of files in a site, for servers that know few types by themselves. */
const ENDINGS = [
  ...[
    'avif',
    'css',
    'html',
    'ics',
    'js',
    'jsonld',
    'md',
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

/** Served as text, since people open them to read, and browsers would download them. */
const READ = ['bib', 'cff', 'conf', 'map', 'patch', 'toml', 'yaml', 'yml'];

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

/** Seconds: a year. Only sent over TLS (RFC 6797, 7.2). */
export const HSTS = { name: 'strict-transport-security', value: 'max-age=31536000' } as const;

/** All headers for a path below the base. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const all = rules.filter(({ place }) => new RegExp(`^${pattern(place)}$`).test(path));
  return Object.assign({}, ...all.map(({ headers }) => headers)) as Record<string, string>;
}

/** Whether a type is text: such files are UTF-8, and worth compressing. */
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

/** Extensions by type, `text/plain` → `cff`, `md` …. */
export function endingsByType(): Map<string, string[]> {
  return Map.groupBy(TYPES.keys(), (ending) => TYPES.get(ending) as string);
}

/** The types to compress. */
export function textTypes(): string[] {
  return [...endingsByType().keys()].filter(isText);
}

/** Values of each header by path, in order of precedence. */
export function byHeader(
  rules: readonly HeaderRule[],
): Map<string, { place: string; value: string }[]> {
  const lines = rules.flatMap(({ place, headers }) =>
    Object.entries(headers).map(([name, value]) => ({ name, place, value })),
  );
  return Map.groupBy(lines.toReversed(), ({ name }) => name);
}

/** A pattern or a path as a regular expression; `*` matches anything. */
export function pattern(place: string): string {
  return place.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
}

/** A quoted string for nginx and Apache. */
export function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}

/** A raw string for Caddy. */
export function verbatim(text: string): string {
  return `\`${text.replaceAll('`', '%60')}\``;
}
