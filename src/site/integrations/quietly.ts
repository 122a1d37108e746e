/** A promise that is awaited at the end of a build: its fault is told then, and is no unhandled one until then. */
export function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
