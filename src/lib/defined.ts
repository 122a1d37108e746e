export type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The same object without what is not known: absent keys, never null. */
export function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined),
  ) as Defined<T>;
}

/** The same, and nothing at all if nothing is left. */
export function definedOrNothing<T extends object>(value: T): Defined<T> | undefined {
  const left = defined(value);
  return Object.keys(left).length > 0 ? left : undefined;
}

/** What is known of the list, or nothing for an empty one. */
export function filledList<T>(items: readonly (T | undefined)[]): T[] | undefined {
  const left = items.filter((item) => item !== undefined);
  return left.length > 0 ? left : undefined;
}
