/** Search results to take home, as CSV and as JSON. */
import type { Facet } from './facet.ts';
import type { CatalogueIndex, CatalogueItem } from './item.ts';

/** Columns of the CSV and keys of the JSON; ids, not labels, so that programs can use them. */
const SINGLE = [
  'number',
  'id',
  'name',
  'title',
  'kind',
  'summary',
  'status',
  'maturity',
  'license',
] as const satisfies readonly (keyof CatalogueItem)[];

const MANY = {
  topics: 'topic',
  organisations: 'organisation',
  languages: 'language',
  provides: 'provides',
  uses: 'uses',
} as const satisfies Record<string, Facet>;

const LAST = { latestTag: 'tag', latestTagDate: 'released', lastCommit: 'active' } as const;

type Row = Readonly<Record<string, string | number | readonly string[]>>;

/** One record an item; what is not known is absent. */
export function resultRows(
  items: readonly CatalogueItem[],
  { facets }: CatalogueIndex,
  addressOf: (id: string) => string,
): Row[] {
  return items.map((item) => {
    const many = Object.entries(MANY).map(([key, facet]) => [
      key,
      (item.values[facet] ?? []).flatMap((place) => facets[facet][place]?.id ?? []),
    ]);
    const row = Object.fromEntries([
      ...SINGLE.map((key) => [key, item[key]]),
      ...many,
      ...Object.entries(LAST).map(([key, field]) => [key, item[field]]),
      ['url', addressOf(item.id)],
    ]) as Record<string, Row[string] | undefined>;
    return withoutAbsent(row);
  });
}

/** JSON of the results, indented for people. */
export function toJson(rows: readonly Row[]): string {
  return `${JSON.stringify(rows, undefined, 2)}\n`;
}

/** CSV by RFC 4180, with a line of names; several values of a cell have "; " between them. */
export function toCsv(rows: readonly Row[]): string {
  const names = [...SINGLE, ...Object.keys(MANY), ...Object.keys(LAST), 'url'];
  const lines = rows.map((row) => names.map((name) => cell(row[name])).join(','));
  return [names.join(','), ...lines, ''].join('\r\n');
}

/** Spreadsheets run what starts like a formula, so such a text gets an apostrophe in front, which they hide. */
function cell(value: Row[string] | undefined): string {
  const text = Array.isArray(value) ? value.join('; ') : String(value ?? '');
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function withoutAbsent(row: Readonly<Record<string, Row[string] | undefined>>): Row {
  return Object.fromEntries(
    Object.entries(row).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Row;
}
