/**
 * Access to unchecked values, valid or not. Rules use it so that one fault in a file hides no other: values of the
 * wrong type are skipped here and reported by the schema.
 */
import { isMapping } from '../../lib/is-mapping.ts';
import { valueAt } from '../../lib/records.ts';
import type { Path } from '../yaml/position.ts';

/** A value and its path. */
export interface Raw {
  readonly value: unknown;
  readonly path: Path;
}

export interface RawText extends Raw {
  readonly value: string;
}

/** The value below some keys; its `value` is `undefined` when there is none. */
export function at({ value, path }: Raw, ...keys: readonly string[]): Raw {
  return { value: valueAt(value, ...keys), path: [...path, ...keys] };
}

/** The members of a list; none when it is not a list. */
export function items({ value, path }: Raw): Raw[] {
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown, index) => ({ value: item, path: [...path, index] }));
}

/** The members of a list that are texts. */
export function textItems(raw: Raw): RawText[] {
  return items(raw).filter(isText);
}

/** The pairs of a mapping; none when it is not a mapping. */
export function pairs({ value, path }: Raw): (Raw & { readonly key: string })[] {
  if (!isMapping(value)) return [];
  return Object.entries(value).map(([key, item]) => ({ key, value: item, path: [...path, key] }));
}

export function isText(raw: Raw): raw is RawText {
  return typeof raw.value === 'string';
}

/** A text with its path, or each of its languages with its own. */
export function inEachLanguage(raw: Raw): RawText[] {
  return isText(raw) ? [raw] : pairs(raw).flatMap((text) => (isText(text) ? [text] : []));
}

/** Every text within a value, at any depth. */
export function* texts(raw: Raw): Generator<RawText> {
  if (isText(raw)) yield raw;
  for (const item of Array.isArray(raw.value) ? items(raw) : pairs(raw)) yield* texts(item);
}

/** A document as the root of a path. */
export function whole({ value }: { readonly value: unknown }): Raw {
  return { value, path: [] };
}

/** A path as text: `repositories[0].url`. */
export function pathText(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}
