export type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The same object without what is not known: absent keys, never null. */
export function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined),
  ) as Defined<T>;
}

/** The list, or nothing for an empty one. */
export function filledList<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length > 0 ? items : undefined;
}
