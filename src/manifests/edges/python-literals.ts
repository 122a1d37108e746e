/** Values of Python that are written out: texts, and lists, tuples and mappings of them. Nothing is run. */
import { pythonTokens, type PythonToken } from './python-tokens.ts';

/** What is computed, or nested too deeply, is undefined. */
export type Literal = string | undefined | readonly Literal[] | ReadonlyMap<string, Literal>;

const MAX_DEPTH = 20;
const OPEN = ['[', '(', '{'];
const CLOSED = [']', ')', '}'];

/**
 * Every value that the text assigns to a variable where a line begins, in whichever branch: no condition is evaluated.
 */
export function assignedLiterals(text: string, name: string): Literal[] {
  const tokens = pythonTokens(text);
  return tokens.flatMap(({ kind, value }, at) => {
    const isFirst = at === 0 || tokens[at - 1]?.kind === 'line';
    const isIt = kind === 'other' && value === name && isFirst && isSign(tokens[at + 1], '=');
    return isIt ? [valueAt({ tokens, at: at + 2 }, 0)] : [];
  });
}

interface Cursor {
  readonly tokens: readonly PythonToken[];
  at: number;
}

function isSign(token: PythonToken | undefined, ...values: readonly string[]): boolean {
  return token?.kind === 'sign' && values.includes(token.value);
}

/** The value at the cursor, which then stands behind it, at a comma, a colon or a closing bracket. */
function valueAt(cursor: Cursor, depth: number): Literal {
  if (depth > 0) skipLines(cursor);
  const token = cursor.tokens[cursor.at];
  const value =
    token?.kind === 'text'
      ? texts(cursor, depth)
      : isSign(token, ...OPEN)
        ? inside(cursor, depth)
        : undefined;
  // What follows makes an expression of it: `"a" + b`, `[…][0]`.
  return skipRest(cursor, depth) ? value : undefined;
}

/** Texts that stand beside each other are one. */
function texts(cursor: Cursor, depth: number): string {
  let value = '';
  for (
    let token = cursor.tokens[cursor.at];
    token?.kind === 'text';
    token = cursor.tokens[cursor.at]
  ) {
    value += token.value;
    cursor.at += 1;
    if (depth > 0) skipLines(cursor);
  }
  return value;
}

function inside(cursor: Cursor, depth: number): Literal {
  const isMap = cursor.tokens[cursor.at]?.value === '{';
  cursor.at += 1;
  const items: Literal[] = [];
  const pairs = new Map<string, Literal>();
  for (;;) {
    skipLines(cursor);
    const token = cursor.tokens[cursor.at];
    if (!token || isSign(token, ...CLOSED) || depth >= MAX_DEPTH) break;
    if (isSign(token, ',', ':')) {
      cursor.at += 1;
      continue;
    }
    const value = valueAt(cursor, depth + 1);
    if (isSign(cursor.tokens[cursor.at], ':')) {
      cursor.at += 1;
      const held = valueAt(cursor, depth + 1);
      if (typeof value === 'string') pairs.set(value, held);
    } else items.push(value);
  }
  if (!isSign(cursor.tokens[cursor.at], ...CLOSED)) return undefined;
  cursor.at += 1;
  return isMap ? pairs : items;
}

function skipLines(cursor: Cursor): void {
  while (cursor.tokens[cursor.at]?.kind === 'line') cursor.at += 1;
}

/** Moves to the end of the item. @returns whether nothing stood there. */
function skipRest(cursor: Cursor, depth: number): boolean {
  let open = 0;
  let isEmpty = true;
  for (;;) {
    if (depth > 0) skipLines(cursor);
    const token = cursor.tokens[cursor.at];
    const ends = depth > 0 ? isSign(token, ',', ':', ...CLOSED) : token?.kind === 'line';
    if (!token || (open === 0 && ends)) return isEmpty;
    isEmpty = false;
    if (isSign(token, ...OPEN)) open += 1;
    if (isSign(token, ...CLOSED)) open -= 1;
    cursor.at += 1;
  }
}
