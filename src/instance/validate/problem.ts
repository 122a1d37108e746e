import type { Document } from '../document.ts';
import { START, type Path, type Position } from '../yaml/position.ts';
import { CODES, type Code, type Severity } from './codes.ts';

/** A problem: what is wrong, where, and what to do about it. */
export interface Problem extends Position {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  /** Path within the instance, with forward slashes. */
  readonly file: string;
}

/** A problem with any code, as reports print it. */
export type PrintedProblem = Omit<Problem, 'code'> & { readonly code: string };

/** A problem at a position in a file, by default at its start. */
export function problemAt(
  code: Code,
  file: string,
  message: string,
  { line, column }: Position = START,
): Problem {
  return { code, severity: CODES[code], message, file, line, column };
}

/** A problem with the value at a path of a document, or with the key that names it. */
export function problem(
  code: Code,
  document: Pick<Document, 'file' | 'locate'>,
  path: Path,
  message: string,
  target: 'value' | 'key' = 'value',
): Problem {
  return problemAt(code, document.file, message, document.locate(path, target));
}

/** Sorts by file, line, column and code, the order in which people correct them. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
