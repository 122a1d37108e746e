/** A position in a text. Lines and columns count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The path of a value: keys of mappings and indices of lists, outermost first. */
export type Path = readonly (string | number)[];

/**
 * Finds the value at a path, or its key. Never fails: at worst it gives the nearest parent. `offset` counts characters
 * into a text that is written on one line.
 */
export type Locator = (path: Path, target?: 'value' | 'key', offset?: number) => Position;

export const START: Position = { line: 1, column: 1 };

/** The position of an offset in a text; requires `0 <= offset <= text.length`. */
export function positionOf(text: string, offset: number): Position {
  return positionsOf(text)(offset);
}

/** The same for many offsets in one text. */
export function positionsOf(text: string): (offset: number) => Position {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (offset) => {
    const line = lastUpTo(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** Index of the last number in a sorted list that is at most `limit`. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
