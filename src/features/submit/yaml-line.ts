import type { Path } from '../../instance/yaml/position.ts';

/**
 * The line, from 0, of the value at a path in the output of `writeEntry`; where a value is inline or missing, the
 * nearest line above it. Undefined if not even its first key exists.
 */
export function lineOf(rows: readonly string[], path: Path): number | undefined {
  let [found, from, margin]: [number | undefined, number, string] = [undefined, 0, ''];
  for (const step of path) {
    const next =
      typeof step === 'number'
        ? itemRow(rows, from, margin, step)
        : keyRow(rows, from, margin, step);
    if (next === undefined) return found;
    found = next;
    // A key may be on the line of its item, after the hyphen.
    from = typeof step === 'number' ? next : next + 1;
    margin += '  ';
  }
  return found;
}

function isBelow(row: string, margin: string): boolean {
  return row === '' || row.startsWith(margin) || row.trimStart().startsWith('#');
}

function keyRow(
  rows: readonly string[],
  from: number,
  margin: string,
  key: string,
): number | undefined {
  const item = `${margin.slice(2)}- `;
  for (let index = from; index < rows.length; index += 1) {
    const row = rows[index] ?? '';
    const isItem = index === from && row.startsWith(item);
    if (!isItem && !isBelow(row, margin)) return undefined;
    if (row.slice(margin.length).startsWith(`${key}:`)) return index;
  }
  return undefined;
}

function itemRow(
  rows: readonly string[],
  from: number,
  margin: string,
  wanted: number,
): number | undefined {
  let count = -1;
  for (let index = from; index < rows.length; index += 1) {
    const row = rows[index] ?? '';
    if (!isBelow(row, margin)) return undefined;
    if (row.startsWith(`${margin}- `)) count += 1;
    if (count === wanted) return index;
  }
  return undefined;
}
