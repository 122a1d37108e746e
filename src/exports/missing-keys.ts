/** Keys that a format requires and that nobody has stated: they are named, and never made up. */

export interface MissingKey {
  /** In the file that would be made. */
  readonly key: string;
  /** In the entry, where it is to be written. */
  readonly field: string;
}

/** What a file is made of, by the key that requires it; undefined where nobody states it. */
type Parts = Readonly<Record<string, unknown>>;

/** The required keys without a value, in the order of the file, each with the field that gives it. */
export function missingIn<P extends Parts>(
  parts: P,
  fields: Readonly<Record<keyof P & string, string>>,
): MissingKey[] {
  return Object.entries(fields)
    .filter(([key]) => parts[key] === undefined)
    .map(([key, field]) => ({ key, field }));
}

/** True if nothing is missing. */
export function isWhole<P extends Parts>(
  parts: P,
): parts is P & { readonly [Key in keyof P]-?: Exclude<P[Key], undefined> } {
  return Object.values(parts).every((value) => value !== undefined);
}
