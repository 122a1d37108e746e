/**
 * What is kept of an instance. Held by the thread and not by this module: the server of `npm run dev` and the pages that
 * it renders load modules each for themselves, as do a thread and the bundle of its pages.
 */
const KEY = Symbol.for('kept of the instance');

const held = globalThis as { [KEY]?: WeakMap<() => unknown, unknown> | undefined };

/** Memoises a function for a build; in development, until a file of the instance changes. */
export function onceABuild<Value>(make: () => Value): () => Value {
  return () => {
    const kept = (held[KEY] ??= new WeakMap());
    if (!kept.has(make)) kept.set(make, make());
    return kept.get(make) as Value;
  };
}

/** What was read of the instance is read again when it is next asked for, and until then takes no memory. */
export function forgetInstance(): void {
  held[KEY] = undefined;
}
