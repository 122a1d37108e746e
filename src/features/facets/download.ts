/** Search results as files: CSV and JSON. */
import { csvText } from '../../lib/csv.ts';
import { type Facet, NOT_STATED } from '../../schemas/facet.ts';
import { type AnyItem, type CatalogueIndex, isForeign } from './item.ts';

/** Columns of the CSV and keys of the JSON; ids, not labels, for programs. A public format: only add at the end. */
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
] as const satisfies readonly (keyof AnyItem)[];

const MANY = {
  topics: 'topic',
  organisations: 'organisation',
  languages: 'language',
  provides: 'provides',
  uses: 'uses',
} as const satisfies Record<string, Facet>;

const LAST = { latestTag: 'tag', latestTagDate: 'released', lastCommit: 'active' } as const;

/** Manufacturers are in no vocabulary, so their names are the values. */
const ADDED = {
  availability: 'availability',
  makers: 'maker',
  used: 'used',
} as const satisfies Record<string, Facet>;

type Row = Readonly<Record<string, string | number | readonly string[]>>;

/** Where entries of other offices are shown too, each says whose it is. */
const OFFICE = 'office';

/**
 * One record per item; what is not known is absent.
 *
 * @param items of other offices, too; their address is that of the original.
 */
export function resultRows(
  items: readonly AnyItem[],
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
      ['url', isForeign(item) ? item.to : addressOf(item.id)],
      ['summarySource', sourceOf(item)],
      ...listed(ADDED),
      [OFFICE, facets.office[item.values.office?.[0] ?? -1]?.label],
    ]) as Record<string, Row[string] | undefined>;
    return withoutAbsent(row);
  });
}

/** Indented, so that people can read it. */
export function toJson(rows: readonly Row[]): string {
  return `${JSON.stringify(rows, undefined, 2)}\n`;
}

/** With a header line. */
export function toCsv(rows: readonly Row[]): string {
  const names = [
    ...SINGLE,
    ...[MANY, LAST].flatMap(Object.keys),
    ...['url', 'summarySource'],
    ...Object.keys(ADDED),
    OFFICE,
  ];
  return csvText([names, ...rows.map((row) => names.map((name) => row[name]))]);
}

/** Source and date of the summary, if it is from a forge. */
function sourceOf({ summaryFrom }: AnyItem): string | undefined {
  return summaryFrom && `${summaryFrom.place}, ${summaryFrom.asOf.slice(0, 10)}`;
}

function withoutAbsent(row: Readonly<Record<string, Row[string] | undefined>>): Row {
  return Object.fromEntries(
    Object.entries(row).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Row;
}
