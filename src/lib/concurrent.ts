/** Runs a task for each item, a few concurrently, and yields the results as they come. A task must not throw. */
export async function* mapConcurrent<Item, Result>(
  items: readonly Item[],
  lanes: number,
  task: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const waiting = [...items];
  const running = new Map<number, Promise<[number, Result]>>();
  let next = 0;
  const start = () => {
    const item = waiting.shift();
    if (item === undefined) return;
    const id = next++;
    running.set(
      id,
      task(item).then((result) => [id, result]),
    );
  };
  for (let lane = 0; lane < lanes; lane += 1) start();
  while (running.size > 0) {
    const [id, result] = await Promise.race(running.values());
    running.delete(id);
    start();
    yield result;
  }
}

/** Wraps a task so that its result contains its duration in milliseconds. */
export function timed<Item, Result extends object>(
  now: () => Date,
  task: (item: Item) => Promise<Result>,
): (item: Item) => Promise<Result & { milliseconds: number }> {
  return async (item) => {
    const start = now().getTime();
    const result = await task(item);
    return { ...result, milliseconds: now().getTime() - start };
  };
}
