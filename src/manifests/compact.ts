type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what is undefined. */
export function compact<T extends object>(value: T): Present<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined),
  ) as Present<T>;
}

/** The same, and nothing at all if nothing is left. */
export function compactOrNothing<T extends object>(value: T): Present<T> | undefined {
  const left = compact(value);
  return Object.keys(left).length > 0 ? left : undefined;
}

/** A list with something in it, or nothing. */
export function filled<T>(list: readonly (T | undefined)[]): T[] | undefined {
  const left = list.filter((item) => item !== undefined);
  return left.length > 0 ? left : undefined;
}
