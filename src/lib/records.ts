/**
 * Looks up a key from outside, such as an id or a key in a manifest; undefined if the record has no own key of that
 * name. Every object inherits `constructor`, `toString` and more, which an index alone would find.
 */
export function own<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  key: string,
): Value | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The value at a path of keys; undefined where any is missing. */
export function valueAt(value: unknown, ...keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );
}

/** Whether a value is an own key of an object. */
export function isKeyOf<Value extends object>(value: Value, key: unknown): key is keyof Value {
  return typeof key === 'string' && Object.hasOwn(value, key);
}

/** A record with the same keys and mapped values. */
export function mapValues<Key extends string, Value, Result>(
  record: Readonly<Record<Key, Value>>,
  change: (value: Value) => Result,
): Record<Key, Result> {
  const entries = Object.entries<Value>(record).map(([key, value]) => [key, change(value)]);
  return Object.fromEntries(entries) as Record<Key, Result>;
}
