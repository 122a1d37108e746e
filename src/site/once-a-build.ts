import { revision } from './revision.ts';

/** Memoises a function for a build; in development, until a file of the instance changes. */
export function onceABuild<Value>(make: () => Value): () => Value {
  let kept: { readonly value: Value; readonly of: number } | undefined;
  return () => {
    const now = revision();
    if (kept?.of !== now) kept = { value: make(), of: now };
    return kept.value;
  };
}
