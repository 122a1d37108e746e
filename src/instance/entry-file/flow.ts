/** Flow style for short lists and records. */
import { keysAt, type Order, type Path } from './order.ts';
import { scalarText } from './scalar.ts';

export const WIDTH = 100;

/** Lists in block style: addresses and sentences, with a line for each item. */
const BLOCK_LISTS: ReadonlySet<string> = new Set([
  'repositories',
  'sources',
  'features',
  'authors',
]);

/** Lists whose records are easier to read as rows of a table. */
const TABLES: ReadonlySet<string> = new Set(['relations', 'specifications']);

/**
 * The value in flow style; undefined if it has another style or is too long.
 *
 * @param room columns that are left for it.
 */
export function oneLine(value: object, path: Path, room: number, order: Order): string | undefined {
  const isShort = Array.isArray(value)
    ? value.length === 0 || (value.every(isScalar) && !BLOCK_LISTS.has(String(path.at(-1))))
    : Object.keys(value).length === 0 || (isRow(path) && Object.values(value).every(isScalar));
  if (!isShort) return undefined;
  const line = Array.isArray(value) ? listText(value) : recordText(value, path, order);
  return line.length <= room || line.length === 2 ? line : undefined;
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' && !(typeof value === 'string' && value.includes('\n'));
}

function isRow(path: Path): boolean {
  return typeof path.at(-1) === 'number' && TABLES.has(String(path.at(-2)));
}

function listText(list: readonly unknown[]): string {
  return `[${list.map((item) => plainText(item, true)).join(', ')}]`;
}

function recordText(record: object, path: Path, order: Order): string {
  const pairs = sortedPairs(record, path, order).map(
    ([key, value]) => `${scalarText(key, true)}: ${plainText(value, true)}`,
  );
  return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}';
}

/** Numbers and booleans as they are, texts as scalars. */
export function plainText(value: unknown, inFlow = false): string {
  return typeof value === 'string' ? scalarText(value, inFlow) : String(value);
}

/** The pairs of a record in the order of the schema; unknown keys come last, in their order. */
export function sortedPairs(
  record: object,
  path: Path,
  order: Order,
): [key: string, value: unknown][] {
  const keys = keysAt(order, path);
  const rank = (key: string) => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .toSorted(([a], [b]) => rank(a) - rank(b));
}
