import { type AnyItem, type CatalogueIndex, isForeign } from '../../features/facets/item.ts';
import { type Facet, NOT_STATED } from '../../schemas/facet.ts';
import type { Column } from '../../schemas/list-words.ts';
import { facetMessages as t } from '#messages/facets.ts';
import { series } from '#messages/grammar.ts';
import { element } from '../../lib/element.ts';
import { showDay, sourceOfSummary, unbroken } from './catalogue-row.ts';
import { makePick } from './compare-button.ts';

const FILES = 8;

/** Columns with the values of a facet. */
const FACET_COLUMNS = new Set<Column>([
  'kind',
  'status',
  'maturity',
  'language',
  'topic',
  'organisation',
  'maker',
]);

/** Columns with short values that should not wrap. */
const NARROW = new Set<Column>(['number', 'status', 'maturity', 'released', 'active', 'files']);

/**
 * The results as a table with the name and the chosen columns, in a scrolling frame. Columns without any value are left
 * out, and named below. Entries of other offices have a column that says whose they are.
 *
 * @param name of the table for a screen reader, other than that of a table beside it.
 */
export function makeTable<Item extends AnyItem>(
  items: readonly Item[],
  chosen: readonly Column[],
  index: CatalogueIndex,
  addressOf: (item: Item) => string,
  name: string = t.table,
): HTMLElement[] {
  const isTold = (column: Column) => items.some((item) => isKnown(item, column, index));
  const columns = chosen.filter(isTold);
  const unknown = chosen.filter((column) => !isTold(column));
  const names = columns.map((column) => t.columnNames[column]);
  const heads = [t.name, ...(items.some(isForeign) ? [t.facets.office] : []), ...names];
  const head = element('tr', {}, ...heads.map((name) => element('th', { scope: 'col' }, name)));
  const rows = items.map((item) =>
    element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row' },
        element(
          'a',
          { href: addressOf(item), rel: isForeign(item) ? 'external' : undefined },
          item.name,
        ),
        ' ',
        makePick(item.id, item.name),
      ),
      ...(isForeign(item) ? [element('td', {}, item.office)] : []),
      ...columns.map((column) =>
        element(
          'td',
          {
            class: NARROW.has(column) ? 'fixed' : undefined,
            lang: isForeign(item) && column === 'summary' ? item.lang : undefined,
          },
          ...cell(item, column, index),
        ),
      ),
    ),
  );
  const table = element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows));
  const frame = { role: 'region', 'aria-label': name, tabindex: '0' };
  return [
    element('div', { class: 'results-table', ...frame }, table),
    ...(unknown.length > 0
      ? [
          element(
            'p',
            { class: 'results-text' },
            t.unknownColumns(series(unknown.map((column) => t.columnNames[column]))),
          ),
        ]
      : []),
  ];
}

/** "No licence stated" is worth a column, since it decides what may be done. */
function isKnown(item: AnyItem, column: Column, { facets }: CatalogueIndex): boolean {
  if (column === 'licence') return true;
  if (!FACET_COLUMNS.has(column)) return plainText(item, column) !== '' && isRead(item, column);
  const facet = column as Facet;
  return item.values[facet]?.some((place) => facets[facet][place]?.id !== NOT_STATED) ?? false;
}

function isRead({ files }: AnyItem, column: Column): boolean {
  return column !== 'files' || files !== undefined;
}

function cell(item: AnyItem, column: Column, index: CatalogueIndex): (Node | string)[] {
  const text = cellText(item, column, index);
  return column === 'licence' && item.license ? unbroken(text) : [text];
}

function cellText(item: AnyItem, column: Column, { facets }: CatalogueIndex): string {
  if (FACET_COLUMNS.has(column)) {
    const facet = column as Facet;
    const labels = item.values[facet]?.flatMap((place) => facets[facet][place]?.label ?? []);
    return series(labels ?? []);
  }
  return plainText(item, column);
}

function plainText(item: AnyItem, column: Column): string {
  switch (column) {
    case 'licence':
      return item.license ?? t.values.notStated;
    case 'released':
    case 'active':
      return item[column] ? showDay(item[column]) : '';
    case 'files':
      return item.files
        ? t.filesOf(item.files.replaceAll('0', '').length, FILES)
        : t.values.notRead;
    case 'summary':
      return [item.summary, sourceOfSummary(item)].filter(Boolean).join(' · ');
    case 'number':
    case 'tag':
      return item[column] ?? '';
    default:
      return '';
  }
}
