/** Lines and columns, counted from 0. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Place {
  readonly file: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: Range;
}

/** @returns what tells a mutant from others, wherever in its file it stands. */
export function identity(
  { file, mutatorName, replacement, location }: Place,
  source: string,
): string {
  return JSON.stringify([file, mutatorName, replacement, between(source, location)]);
}

function between(source: string, { start, end }: Range): string {
  const lines = source.split('\n');
  const at = ({ line, column }: Position) =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, column);
  return source.slice(at(start), at(end));
}
