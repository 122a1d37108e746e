/** Values of a JSON file that nobody has checked. */
export type Json = unknown;

export function isRecord(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The list under a key; empty where there is none. What stands there and is no list counts as one item. */
export function listIn(value: Json, key: string): readonly Json[] {
  const list: unknown = isRecord(value) ? value[key] : undefined;
  if (list === undefined || list === null) return [];
  return Array.isArray(list) ? list : [list];
}

/** The text under a key; empty where there is none. */
export function textIn(value: Json, key: string): string {
  const text = isRecord(value) ? value[key] : undefined;
  return typeof text === 'string' ? text.trim() : '';
}
