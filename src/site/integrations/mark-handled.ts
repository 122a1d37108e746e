/** Marks a promise as handled that is awaited only at the end of a build, where its rejection is thrown. */
export function markHandled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
