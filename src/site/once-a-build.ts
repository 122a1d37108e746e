/** What is made once for a build; while editing anew whenever it is asked for, so that changes show. */
export function onceABuild<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    if (!made || import.meta.env.DEV) made = { value: make() };
    return made.value;
  };
}
