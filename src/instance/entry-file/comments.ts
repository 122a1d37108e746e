/** Reads the comments of an entry with the value to which each belongs, so that they move with it. */
import { own } from '../../lib/records.ts';
import { positionsOf, type Position } from '../yaml/position.ts';
import { yamlTree, type YamlNode, type YamlScalar } from '../yaml/tree.ts';
import type { Path } from './order.ts';

export interface Comments {
  /** Path → comment above it; the empty path is the head of the file, `$` its end. */
  readonly comments: Record<string, string>;
  /** Path → comment at the end of its line. */
  readonly beside: Record<string, string>;
}

/** Every comment of a text. A comment inside a value is moved above that value. */
export function commentsIn(text: string): Comments {
  const layout = layoutOf(text);
  const { marks } = layout;
  const placed: Comments = { comments: {}, beside: {} };
  let count = 0;
  for (const comment of commentsOf(layout)) {
    while (count < marks.length && (marks[count]?.start ?? 0) < comment.start) count += 1;
    const { path, isBeside } = placeOf(comment, layout, marks[count - 1], nextOf(marks, count));
    if (isBeside && !comment.text.includes('\n')) {
      placed.beside[path.join('.')] = comment.text.trim();
    } else above(placed, path, comment.text);
  }
  return placed;
}

/** What begins next; below a key, its first child. */
function nextOf(marks: readonly Mark[], index: number): Mark | undefined {
  const next = marks[index];
  const isHeld = next?.what === 'block' && typeof next.path.at(-1) === 'string';
  return isHeld ? marks[index + 1] : next;
}

function above({ comments }: Comments, path: Path, comment: string): void {
  const key = path.join('.');
  const text = comment.replaceAll(/^ /gm, '');
  const before = own(comments, key);
  comments[key] = before === undefined ? text : `${before}\n${text}`;
}

/** A key, a scalar, or a collection in block or flow style. */
interface Mark {
  readonly what: 'key' | 'scalar' | 'block' | 'flow';
  readonly path: Path;
  readonly start: number;
  /** Offsets of its text, which contains no comments. */
  readonly from: number;
  readonly to: number;
  /** The collections around it, outermost first. */
  readonly around: readonly Mark[];
}

/** In document order; parents before children. */
function marksOf(node: YamlNode, path: Path, text: string, around: readonly Mark[] = []): Mark[] {
  if (node.kind === 'scalar') return markOf(node, { what: 'scalar', path, around }, text);
  const { start, flow } = node;
  const mark: Mark = { what: flow ? 'flow' : 'block', path, start, from: start, to: start, around };
  const within = [...around, mark];
  if (node.kind === 'list') {
    const items = node.items.flatMap((item, index) =>
      marksOf(item, [...path, index], text, within),
    );
    return [mark, ...items];
  }
  const pairs = node.pairs.flatMap(({ key, value }) => {
    if (key.kind !== 'scalar') return [];
    const below = [...path, key.text];
    return [
      ...markOf(key, { what: 'key', path: below, around: within }, text),
      ...marksOf(value, below, text, within),
    ];
  });
  return [mark, ...pairs];
}

/** The first line of a block scalar is its header. */
function markOf(
  { span, style }: YamlScalar,
  rest: Pick<Mark, 'what' | 'path' | 'around'>,
  text: string,
): Mark[] {
  if (!span) return [];
  const { start, end } = span;
  const from = style === 'block' ? Math.max(start, text.indexOf('\n', start)) : start;
  return [{ ...rest, start, from, to: end }];
}

interface Layout {
  readonly marks: readonly Mark[];
  /** The text with keys and values blanked out: punctuation, comments and indentation are left. */
  readonly signs: string;
  readonly position: (offset: number) => Position;
}

function layoutOf(text: string): Layout {
  const root = yamlTree(text);
  const marks = root ? marksOf(root, [], text) : [];
  const parts: string[] = [];
  let end = 0;
  for (const { from, to } of marks) {
    if (to <= from) continue;
    parts.push(text.slice(end, from), text.slice(from, to).replaceAll(/[^\n]/g, 'x'));
    end = to;
  }
  const signs = [...parts, text.slice(end)].join('');
  return { marks, signs, position: positionsOf(text) };
}

interface Comment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether the comment has a line of its own. */
  readonly isAlone: boolean;
}

function commentsOf({ signs, position }: Layout): Comment[] {
  const found: Comment[] = [];
  for (const { 0: whole, index: start } of signs.matchAll(/(?<=^|[ \t])#.*/gm)) {
    const { line, column } = position(start);
    const isAlone = signs.slice(start - column + 1, start).trim() === '';
    const row = { text: whole.slice(1).trimEnd(), start, end: start + whole.length, isAlone };
    const last = found.at(-1);
    const goesOn =
      last &&
      isAlone &&
      !last.isAlone &&
      position(last.start).column === column &&
      position(last.end).line === line - 1;
    if (goesOn)
      found[found.length - 1] = { ...last, text: `${last.text}\n${row.text}`, end: row.end };
    else found.push(row);
  }
  return found;
}

interface Place {
  readonly path: Path;
  readonly isBeside?: boolean;
}

const END: Path = ['$'];

/**
 * @param last what begins before the comment.
 * @param next what begins after it.
 */
function placeOf(comment: Comment, layout: Layout, last?: Mark, next?: Mark): Place {
  if (!last) return { path: next?.path ?? END };
  const { signs, position } = layout;
  const ended = [...last.around, last].filter(
    (mark) => isCollection(mark) && !next?.around.includes(mark),
  );
  const flows = ended.filter(({ what }) => what === 'flow');
  if (!comment.isAlone) {
    const shut = flows.toReversed()[brackets(signs.slice(last.to, comment.start)) - 1];
    if (shut) return { path: shut.path };
    if (isOnLine(comment, last, layout)) return behind(last, next);
  }
  const within = flows[brackets(signs.slice(comment.end, next?.start)) - 1];
  if (within) return { path: within.path };
  const indent = position(comment.start).column;
  if (next && indent <= marginOf(next, layout)) return { path: next.path };
  const block = ended.findLast(
    ({ what, start }) => what === 'block' && position(start).column <= indent,
  );
  const path = block?.path ?? next?.path ?? [];
  return { path: path.length > 0 ? path : END };
}

function isCollection({ what }: Mark): boolean {
  return what === 'block' || what === 'flow';
}

/** Whether the comment is on the last line of a value, or on that of a block header. */
function isOnLine({ start }: Comment, { to }: Mark, { position }: Layout): boolean {
  return position(Math.min(to, start)).line === position(start).line;
}

/** The comment is on the line of a key, of a value, or of an opening bracket. */
function behind(last: Mark, next: Mark | undefined): Place {
  if (last.what === 'block') return { path: (next ?? last).path };
  const depth = (next?.path.length ?? 0) - last.path.length;
  const opens = last.what === 'key' && (depth > 0 || (depth === 0 && next && isCollection(next)));
  return { path: last.path, isBeside: !isCollection(last) && !opens };
}

/** The column of the first character on the line of a mark. */
function marginOf({ start }: Mark, { signs, position }: Layout): number {
  const line = start - position(start).column + 1;
  return 1 + signs.slice(line).search(/[^ ]/);
}

/** The number of closing brackets in a text. */
function brackets(signs: string): number {
  return signs.replaceAll(/#.*/g, '').match(/[\]}]/g)?.length ?? 0;
}
