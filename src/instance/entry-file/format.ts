/** Formats the file of an entry, without losing a value or a comment. */
import { instanceMessages as say } from '#messages/instance.ts';
import { isMapping } from '../../lib/is-mapping.ts';

import type { Kind } from '../../schemas/words.ts';
import { parseYaml } from '../yaml/document.ts';
import { ENTRY_ORDER } from './entry-order.ts';
import { commentsIn, type Comments } from './comments.ts';
import type { Order } from './order.ts';
import { writeEntry, type WriteOptions } from './write.ts';

export type Formatted = { readonly text: string } | { readonly problem: string };

/** The line that names the schema is generated. */
const SCHEMA_LINE = /^\s*yaml-language-server:/;

/** Formats a text; an error if that is not possible. A formatted text stays the same. Never throws. */
export function formatEntry(text: string, kind: Kind): Formatted {
  const value = valueOf(text);
  if (!isMapping(value)) return { problem: say.noKeys };
  const comments = withoutSchemaLine(commentsIn(text));
  return written(text, value, { kind, order: ENTRY_ORDER, ...comments });
}

/** The text with one value replaced or added; all other values and comments stay. */
export function withValue(text: string, key: string, value: unknown, order: Order): Formatted {
  const values = valueOf(text);
  if (!isMapping(values)) return { problem: say.noKeys };
  return written(text, { ...values, [key]: value }, { order, ...commentsIn(text) });
}

/** An error rather than a text that would lose a comment, or mean something else than the value. */
function written(text: string, value: object, options: WriteOptions): Formatted {
  const written = writeEntry(value, options);
  if (!isSame(valueOf(written), value)) return { problem: say.otherValues };
  const lost = lostComment(text, written);
  return lost === undefined ? { text: written } : { problem: say.lostComment(lost) };
}

/** The first comment of a text that a newer one has no more, but for the line that names a schema. */
export function lostComment(text: string, newer: string): string | undefined {
  const kept = linesOf(commentsIn(newer));
  return linesOf(commentsIn(text))
    .find((row) => !kept.includes(row) && !SCHEMA_LINE.test(row))
    ?.trim();
}

/** The text with the line that names its schema, otherwise unchanged. */
export function withSchemaLine(text: string, line: string): string {
  const rows = text.split('\n').filter((row) => !/^#\s*yaml-language-server:/.test(row));
  return [line, ...rows].join('\n');
}

/** The line that names a schema in a file, with a path relative to it. */
export function schemaLineIn(file: string, schema: string): string {
  const folders = file.split('/').slice(0, -1);
  const way =
    folders[0] === 'catalogue'
      ? folders.slice(1).map(() => '..')
      : [...folders.map(() => '..'), 'catalogue'];
  return `# yaml-language-server: $schema=${[...way, 'schema'].join('/')}/${schema}.json`;
}

function valueOf(text: string): unknown {
  const { value, faults } = parseYaml(text);
  return faults.length > 0 ? undefined : value;
}

/** Deep equality, whatever the order of keys. */
function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (!isMapping(one) || !isMapping(other)) return Object.is(one, other);
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length && keys.every((key) => isSame(one[key], other[key]))
  );
}

function withoutSchemaLine({ comments, beside }: Comments): Comments {
  const pairs = Object.entries(comments).flatMap(([path, comment]) => {
    const rows = comment.split('\n').filter((row) => !SCHEMA_LINE.test(row));
    return rows.length > 0 ? [[path, rows.join('\n')] as const] : [];
  });
  return { comments: Object.fromEntries(pairs), beside };
}

function linesOf({ comments, beside }: Comments): string[] {
  return [...Object.values(comments), ...Object.values(beside)]
    .flatMap((comment) => comment.split('\n'))
    .map((row) => row.trim());
}
