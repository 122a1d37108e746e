/** Search results to take home, as CSV and as JSON. */
import { csvText } from '../../lib/csv.ts';
import { type Facet, NOT_STATED } from '../../schemas/facet.ts';
import type { CatalogueIndex, CatalogueItem } from './item.ts';

/**
 * Columns of the CSV and keys of the JSON; ids, not labels, so that programs can use them. More are only ever added, at the
 * end.
 */
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

/** Makers stand in no vocabulary: their names are the data. */
const ADDED = {
  availability: 'availability',
  makers: 'maker',
  used: 'used',
} as const satisfies Record<string, Facet>;

type Row = Readonly<Record<string, string | number | readonly string[]>>;

/** One record an item; what is not known is absent. */
export function resultRows(
  items: readonly CatalogueItem[],
  { facets }: CatalogueIndex,
  addressOf: (id: string) => string,
): Row[] {
  return items.map((item) => {
    const listed = (columns: Readonly<Record<string, Facet>>) =>
      Object.entries(columns).map(([key, facet]) => [
        key,
        (item.values[facet] ?? []).flatMap((place) => {
          const value = facets[facet][place];
          if (!value || value.id === NOT_STATED) return [];
          return value[facet === 'maker' ? 'label' : 'id'];
        }),
      ]);
    const row = Object.fromEntries([
      ...SINGLE.map((key) => [key, item[key]]),
      ...listed(MANY),
      ...Object.entries(LAST).map(([key, field]) => [key, item[field]]),
      ['url', addressOf(item.id)],
      ['summarySource', sourceOf(item)],
      ...listed(ADDED),
    ]) as Record<string, Row[string] | undefined>;
    return withoutAbsent(row);
  });
}

/** JSON of the results, indented for people. */
export function toJson(rows: readonly Row[]): string {
  return `${JSON.stringify(rows, undefined, 2)}\n`;
}

/** CSV with a line of names. */
export function toCsv(rows: readonly Row[]): string {
  const names = [
    ...SINGLE,
    ...[MANY, LAST].flatMap(Object.keys),
    ...['url', 'summarySource'],
    ...Object.keys(ADDED),
  ];
  return csvText([names, ...rows.map((row) => names.map((name) => row[name]))]);
}

/** Where the summary was read and when, if only a forge says it. */
function sourceOf({ summaryFrom }: CatalogueItem): string | undefined {
  return summaryFrom && `${summaryFrom.place}, ${summaryFrom.asOf.slice(0, 10)}`;
}

function withoutAbsent(row: Readonly<Record<string, Row[string] | undefined>>): Row {
  return Object.fromEntries(
    Object.entries(row).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Row;
}
