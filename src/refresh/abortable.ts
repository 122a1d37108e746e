/** Waiting that ends with the run, for work that takes no signal itself, such as octokit's. */

/** @throws the reason of the signal as soon as it is aborted, or what the work throws. */
export async function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = () => reject(signal.reason as Error);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** The items as they come. @throws the reason of the signal as soon as it is aborted, or what the source throws. */
export async function* untilAborted<T>(
  source: AsyncIterable<T>,
  signal: AbortSignal,
): AsyncGenerator<T> {
  const items = source[Symbol.asyncIterator]();
  for (;;) {
    const { done, value } = await abortable(items.next(), signal);
    if (done) return;
    yield value;
  }
}
