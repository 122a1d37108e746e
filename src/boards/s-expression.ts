/**
 * Parses S-expressions as KiCad writes them: `(name value "text" (name …))`. One loop, no recursion, limited in size
 * and depth.
 */
import { boardMessages as say } from '#messages/boards.ts';
import { BoardFault } from './fault.ts';

export type Value = string | Expression;

export interface Expression {
  /** The first word; empty where there is none. */
  readonly name: string;
  /** Words and expressions after the name. */
  readonly values: readonly Value[];
  readonly line: number;
}

export interface Limits {
  readonly depth: number;
  /** Of words and expressions together. */
  readonly values: number;
}

interface Open {
  name: string;
  readonly values: Value[];
  readonly line: number;
}

const [LINE_FEED, SPACE, QUOTE, OPEN, CLOSE, BACKSLASH] = [10, 32, 34, 40, 41, 92];

/** Escape sequences; any other escaped character is itself. */
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/**
 * The items within the outermost expression, one after the other, so that the whole is never in memory. Expressions
 * named in `without` are skipped with their content.
 */
export function* readItems(
  text: string,
  limits: Limits,
  without: ReadonlySet<string>,
): Generator<Expression> {
  const top: Open = { name: '', values: [], line: 1 };
  const open = [top];
  let line = 1;
  let count = 0;
  let inner = top;
  let isWhole = false;

  const add = (value: Value): void => {
    count += 1;
    if (count > limits.values) throw new BoardFault(say.faults.tooMany(line, limits.values));
    inner.values.push(value);
  };
  const addWord = (word: string): void => {
    if (inner === top) throw new BoardFault(say.faults.stray(line));
    if (inner.name === '' && inner.values.length === 0) inner.name = word;
    else add(word);
  };

  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) line += 1;
    if (code <= SPACE) {
      at += 1;
    } else if (code === OPEN) {
      if (isWhole) throw new BoardFault(say.faults.stray(line));
      if (open.length > limits.depth) throw new BoardFault(say.faults.tooDeep(line, limits.depth));
      const isPassed = inner !== top && without.has(nameAt(text, at + 1));
      const end = isPassed ? endOfList(text, at) : at + 1;
      if (end === -1) throw new BoardFault(say.faults.unclosed(line));
      if (isPassed) {
        line += linesIn(text, at, end);
      } else {
        inner = { name: '', values: [], line };
        open.push(inner);
      }
      at = end;
    } else if (code === CLOSE) {
      const closed = open.pop() ?? top;
      const outer = open.at(-1);
      if (!outer) throw new BoardFault(say.faults.stray(line));
      inner = outer;
      if (open.length > 2) add(closed);
      else if (open.length === 2) yield closed;
      else isWhole = true;
      at += 1;
    } else if (code === QUOTE) {
      const end = endOfQuoted(text, at);
      if (end === -1) throw new BoardFault(say.faults.unclosed(line));
      const word = text.slice(at + 1, end);
      addWord(word.includes('\\') ? unescaped(word) : word);
      line += linesIn(text, at, end);
      at = end + 1;
    } else {
      const end = endOfWord(text, at);
      addWord(text.slice(at, end));
      at = end;
    }
  }
  if (open.length > 1) throw new BoardFault(say.faults.unclosed(inner.line));
  if (!isWhole) throw new BoardFault(say.faults.noBoard);
}

/** The index of the closing quotation mark for the one at `start`, or -1. */
function endOfQuoted(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at += 1;
  }
  return -1;
}

function endOfWord(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code <= SPACE || code === OPEN || code === CLOSE || code === QUOTE) break;
    at += 1;
  }
  return at;
}

function unescaped(word: string): string {
  return word.replaceAll(/\\([\s\S])/g, (_, letter: string) => ESCAPES[letter] ?? letter);
}

function linesIn(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === LINE_FEED) lines += 1;
  return lines;
}

/** The unquoted word at this index; empty if there is none. */
function nameAt(text: string, start: number): string {
  const code = text.charCodeAt(start);
  const isWord = code > SPACE && code !== OPEN && code !== CLOSE && code !== QUOTE;
  return isWord ? text.slice(start, endOfWord(text, start)) : '';
}

/** The index after the closing bracket for the one at `start`, or -1. */
function endOfList(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === OPEN) depth += 1;
    else if (code === CLOSE) depth -= 1;
    else if (code === QUOTE) {
      at = endOfQuoted(text, at);
      if (at === -1) return -1;
    }
    if (depth === 0) return at + 1;
  }
  return -1;
}
