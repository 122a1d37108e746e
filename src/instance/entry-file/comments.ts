/** The comments of an entry, with the value that each belongs to, so that they move with it. */
import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
} from 'yaml';

import type { Path } from './order.ts';
import { own } from '../../lib/own.ts';

export interface Comments {
  /** Path → comment above it; the empty path is the head of the file, `$` its end. */
  readonly comments: Record<string, string>;
  /** Path → comment at the end of its line. */
  readonly beside: Record<string, string>;
}

/** Every comment of a text. A comment inside a value stands above that value. */
export function commentsIn(text: string): Comments {
  const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false });
  const found: Comments = { comments: {}, beside: {} };
  above(found, [], document.commentBefore);
  collect(document.contents, [], found);
  above(found, ['$'], document.comment);
  return found;
}

type Child = Document['contents'] | Pair | unknown;

function collect(node: Child, path: Path, found: Comments): void {
  if (isScalar(node) || isCollection(node)) {
    above(found, path, node.commentBefore);
    if (isScalar(node)) besides(found, path, node);
    else atEnd(found, path, node.comment);
  }
  if (isMap(node)) node.items.forEach((pair, index) => collectPair(pair, path, index, found));
  if (isSeq(node)) node.items.forEach((item, index) => collect(item, [...path, index], found));
}

/** What stands above the first key of the file stands above the file. */
function collectPair(pair: Pair, path: Path, index: number, found: Comments): void {
  const { key, value } = pair;
  if (!isPair(pair) || !isScalar(key)) return;
  const below = [...path, String(key.value)];
  const isHead = path.length === 0 && index === 0;
  above(found, isHead ? [] : below, key.commentBefore);
  above(found, below, key.comment);
  collect(value, below, found);
}

/** A comment of one line goes where it was; a longer one needs lines of its own. */
function besides(found: Comments, path: Path, node: Node): void {
  if (!node.comment) return;
  if (node.comment.includes('\n')) above(found, path, node.comment);
  else found.beside[path.join('.')] = node.comment.trim();
}

/** What follows the last item of a list or record. */
function atEnd(found: Comments, path: Path, comment: string | null | undefined): void {
  above(found, path.length === 0 ? ['$'] : path, comment);
}

function above(found: Comments, path: Path, comment: string | null | undefined): void {
  if (!comment) return;
  const key = path.join('.');
  const text = comment
    .split('\n')
    .map((row) => row.replace(/^ /, '').trimEnd())
    .join('\n');
  const before = own(found.comments, key);
  found.comments[key] = before === undefined ? text : `${before}\n${text}`;
}
