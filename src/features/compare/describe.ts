/** Values without a row of their own, so that a comparison leaves nothing out. */
import { compareMessages as t } from '#messages/compare.ts';
import { labelled, semicolon } from '#messages/grammar.ts';
import type { Cell, Line } from './cell.ts';
import type { Format } from '../../lib/format.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T/;
const ADDRESS = /^https?:\/\//;

/** `licenseFiles` as `License files`. */
export function describeKey(key: string): string {
  return capital(key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase());
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Any value of a record as lines: a list one item a line, an object one key a line. */
export function describeValue(value: unknown, format: Format): Cell {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.map((item) => join(describeValue(item, format)));
  if (typeof value === 'object') {
    return Object.entries(value).map(([key, field]) => {
      const { text, to } = join(describeValue(field, format));
      return { text: labelled(describeKey(key), text), to };
    });
  }
  return [describeScalar(value as string | number | boolean, format)];
}

function describeScalar(value: string | number | boolean, format: Format): Line {
  if (typeof value === 'number') return { text: format.number(value) };
  if (typeof value === 'boolean') return { text: value ? t.yes : t.no };
  const text = String(value);
  if (INSTANT.test(text)) return { text: format.date(text) };
  return { text, to: ADDRESS.test(text) ? text : undefined };
}

function join(lines: Cell): Line {
  const [only] = lines;
  if (only && lines.length === 1) return only;
  return { text: lines.map(({ text }) => text).join(semicolon) };
}
