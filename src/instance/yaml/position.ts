/** Where something stands in a text. Lines and columns count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The way to a value: keys of mappings and indices of lists, from the outside in. */
export type Path = readonly (string | number)[];

/**
 * Finds the value at a path, or the key that names it. Answers for every path, at worst with its nearest parent.
 * `offset` counts characters into a text that is written on one line.
 */
export type Locator = (path: Path, target?: 'value' | 'key', offset?: number) => Position;

export const START: Position = { line: 1, column: 1 };

/** The position of an offset in a text. Contract: `0 <= offset <= text.length`. */
export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
