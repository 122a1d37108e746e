/** Access to unchecked JSON values. */
import { isMapping } from '../../lib/is-mapping.ts';
export type Json = unknown;

/** The list under a key; empty where there is none. Any other value counts as one item. */
export function listIn(value: Json, key: string): readonly Json[] {
  const list: unknown = isMapping(value) ? value[key] : undefined;
  if (list === undefined || list === null) return [];
  return Array.isArray(list) ? list : [list];
}

/** The text under a key; empty where there is none. */
export function textIn(value: Json, key: string): string {
  const text = isMapping(value) ? value[key] : undefined;
  return typeof text === 'string' ? text.trim() : '';
}
