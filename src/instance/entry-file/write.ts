/**
 * Writes an entry in its one style: keys in the order of the schema, short lists and records in flow style, Markdown in
 * block scalars, quotes only where needed. The formatter of this repository leaves it unchanged.
 */
import type { DraftValues } from '../../schemas/draft.ts';
import type { Kind } from '../../schemas/words.ts';
import { oneLine, plainText, sortedPairs, WIDTH } from './flow.ts';
import type { Order, Path } from './order.ts';
import { blockRows, scalarText } from './scalar.ts';
import { own } from '../../lib/records.ts';

export interface Remarks {
  /** Path, such as `licenses.software`, → comment above it. The empty path is the head of the file, `$` its end. */
  readonly comments?: Readonly<Record<string, string>> | undefined;
  /** Path → comment at the end of its line. */
  readonly beside?: Readonly<Record<string, string>> | undefined;
}

export interface WriteOptions extends Remarks {
  /** Order of the keys: that of the schema, `ENTRY_ORDER`. Passed in, so that the form need not load the schema. */
  readonly order: Order;
  /** Adds a first line that names the schema of this kind for editors. */
  readonly kind?: Kind | undefined;
  /** The same for a file that is not an entry. */
  readonly line?: string | undefined;
}

/** The text of the file. The values need not be valid: what a person typed is written as it is. */
export function writeEntry(values: DraftValues | object, options: WriteOptions): string {
  const line = options.kind ? schemaLine(options.kind) : options.line;
  const rows = [
    ...(line ? [line] : []),
    ...above(options, []),
    ...recordRows(values, [], 0, options),
    ...above(options, ['$']),
  ];
  return rows.map((row) => `${row}\n`).join('');
}

/** For editors; the path is relative, so that it needs no network. */
export function schemaLine(kind: Kind): string {
  return `# yaml-language-server: $schema=../schema/${kind}.json`;
}

function recordRows(record: object, path: Path, indent: number, options: WriteOptions): string[] {
  return sortedPairs(record, path, options.order).flatMap(([key, value]) => {
    const below = [...path, key];
    const start = `${' '.repeat(indent)}${scalarText(key)}:`;
    const [first = '', ...rest] = valueRows(value, below, indent, start.length + 1, options);
    const row = `${start}${first && ` ${first}`}${beside(options, below)}`;
    return [...above(options, below, indent), row, ...rest];
  });
}

/** The text on the line of the key, and the rows below it. */
function valueRows(
  value: unknown,
  path: Path,
  indent: number,
  used: number,
  options: WriteOptions,
): string[] {
  if (typeof value === 'string') return textRows(value, path, indent);
  if (typeof value !== 'object' || value === null) return [plainText(value)];
  const line = isRemarkedBelow(path, options)
    ? undefined
    : oneLine(value, path, WIDTH - used, options.order);
  if (line !== undefined) return [line];
  const rows = Array.isArray(value)
    ? listRows(value, path, indent + 2, options)
    : recordRows(value, path, indent + 2, options);
  return ['', ...rows];
}

/** Always a block scalar, even if it is short, so that it can grow without a change of style. */
function textRows(text: string, path: Path, indent: number): string[] {
  // In one language, or in each.
  const isMarkdown = path.length <= 2 && path[0] === 'description';
  const rows = isMarkdown ? blockRows(text, indent + 2, WIDTH) : undefined;
  return rows ?? [scalarText(text)];
}

function listRows(
  list: readonly unknown[],
  path: Path,
  indent: number,
  options: WriteOptions,
): string[] {
  const margin = ' '.repeat(indent);
  return list.flatMap((item, index) => {
    const below = [...path, index];
    const rows = itemRows(item, below, indent + 2, options);
    const start = rows.findIndex((row) => !row.startsWith('#'));
    const [first = '', ...rest] = rows.slice(start);
    return [
      ...[...above(options, below), ...rows.slice(0, start)].map((row) => margin + row),
      `${margin}- ${first}${beside(options, below)}`,
      ...rest,
    ];
  });
}

/** The rows of a list item, with comments before it, without indentation. */
function itemRows(item: unknown, path: Path, indent: number, options: WriteOptions): string[] {
  if (typeof item !== 'object' || item === null) return [plainText(item)];
  const line = isRemarkedBelow(path, options)
    ? undefined
    : oneLine(item, path, WIDTH - indent, options.order);
  if (line !== undefined) return [line];
  const rows = Array.isArray(item)
    ? listRows(item, path, indent, options)
    : recordRows(item, path, indent, options);
  const start = rows.findIndex((row) => !row.trimStart().startsWith('#'));
  return rows.map((row, index) => (index <= start ? row.trimStart() : row));
}

function above({ comments = {} }: Remarks, path: Path, indent = 0): string[] {
  const comment = own(comments, path.join('.'));
  if (!comment) return [];
  return comment.split('\n').map((row) => `${' '.repeat(indent)}#${row && ` ${row}`}`.trimEnd());
}

function beside({ beside: remarks = {} }: Remarks, path: Path): string {
  const remark = own(remarks, path.join('.'));
  return remark ? ` # ${remark}` : '';
}

/** A comment within a list or a record prevents flow style. */
function isRemarkedBelow(path: Path, { comments = {}, beside: remarks = {} }: Remarks): boolean {
  const start = `${path.join('.')}.`;
  return [...Object.keys(comments), ...Object.keys(remarks)].some((key) => key.startsWith(start));
}
