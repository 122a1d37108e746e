import { once } from '../lib/once.ts';

/** What is made once for a build; while editing anew whenever it is asked for, so that changes show. */
export function onceABuild<Value>(make: () => Value): () => Value {
  const kept = once(make);
  return () => (import.meta.env.DEV ? make() : kept());
}
