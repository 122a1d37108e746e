export type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The same object without undefined values. */
export function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined),
  ) as Defined<T>;
}

/** The same, and undefined if no key is left. */
export function definedOrNothing<T extends object>(value: T): Defined<T> | undefined {
  const left = defined(value);
  return Object.keys(left).length > 0 ? left : undefined;
}

/** The list without undefined items; undefined if it is empty. */
export function filledList<T>(items: readonly (T | undefined)[]): T[] | undefined {
  const left = items.filter((item) => item !== undefined);
  return left.length > 0 ? left : undefined;
}
