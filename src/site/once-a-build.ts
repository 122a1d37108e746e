import { once } from '../lib/once.ts';

/** Memoises a function for a build; in development it is called each time, so that changes show. */
export function onceABuild<Value>(make: () => Value): () => Value {
  const kept = once(make);
  return () => (import.meta.env.DEV ? make() : kept());
}
