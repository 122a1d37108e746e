/** Puts the file of an entry into its one order and style. Nothing is lost: neither a value nor a comment. */
import { instanceMessages as say } from '#messages/instance.ts';
import { isMapping } from '../../lib/is-mapping.ts';

import type { Kind } from '../../schemas/words.ts';
import { parseYaml } from '../yaml/document.ts';
import { ENTRY_ORDER } from './entry-order.ts';
import { commentsIn, type Comments } from './comments.ts';
import type { Order } from './order.ts';
import { writeEntry, type WriteOptions } from './write.ts';

export type Formatted = { readonly text: string } | { readonly problem: string };

/** The line that names the schema is written anew. */
const SCHEMA_LINE = /^\s*yaml-language-server:/;

/** Gives the text back unchanged if it is formatted already; says why if it cannot be. Never throws. */
export function formatEntry(text: string, kind: Kind): Formatted {
  const value = valueOf(text);
  if (!isMapping(value)) return { problem: say.noKeys };
  const comments = withoutSchemaLine(commentsIn(text));
  return written(text, value, { kind, order: ENTRY_ORDER, ...comments });
}

/** The text with a value under a key of its own, and with all other values and comments. */
export function withValue(text: string, key: string, value: unknown, order: Order): Formatted {
  const values = valueOf(text);
  if (!isMapping(values)) return { problem: say.noKeys };
  return written(text, { ...values, [key]: value }, { order, ...commentsIn(text) });
}

/** Nothing is written that would lose a comment of the text, or say something else than the value. */
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

/** The text with the line that names its schema, and otherwise as it is. */
export function withSchemaLine(text: string, line: string): string {
  const rows = text.split('\n').filter((row) => !/^#\s*yaml-language-server:/.test(row));
  return [line, ...rows].join('\n');
}

/** The line that names a schema in a file, wherever it stands in the instance. */
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

/** The same values, whatever the order of their keys. */
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
