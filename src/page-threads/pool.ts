import { Worker } from 'node:worker_threads';

/** Threads that answer orders, several at a time each. Pools that can be had measure the memory after every order. */
export interface Pool<Order, Answer> {
  ask(order: Order): Promise<Answer>;
  /** Waits for what is in work, then ends the threads. */
  close(): Promise<void>;
}

/** What passes between the pool and a thread: an order or an answer, by number. */
export interface Numbered<Content> {
  readonly number: number;
  readonly content: Content;
}

interface Thread<Answer> {
  readonly worker: Worker;
  readonly asked: Map<number, PromiseWithResolvers<Answer>>;
}

/** Starts `size` threads of the program in `file`, each with the same data. */
export function openPool<Order, Answer>(
  size: number,
  file: URL,
  workerData: unknown,
): Pool<Order, Answer> {
  const threads = Array.from({ length: size }, () => startThread<Answer>(file, workerData));
  let number = 0;
  return {
    ask(content) {
      const { worker, asked } = threads.reduce((one, other) =>
        other.asked.size < one.asked.size ? other : one,
      );
      const answer = Promise.withResolvers<Answer>();
      number += 1;
      asked.set(number, answer);
      worker.postMessage({ number, content } satisfies Numbered<Order>);
      return answer.promise;
    },
    async close() {
      const waiting = threads.flatMap(({ asked }) => [...asked.values()]);
      await Promise.allSettled(waiting.map(({ promise }) => promise));
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread<Answer>(file: URL, workerData: unknown): Thread<Answer> {
  const worker = new Worker(file, { workerData });
  const asked = new Map<number, PromiseWithResolvers<Answer>>();
  worker.on('message', ({ number, content }: Numbered<Answer>) => {
    asked.get(number)?.resolve(content);
    asked.delete(number);
  });
  worker.on('error', (error) => {
    for (const { reject } of asked.values()) reject(error);
    asked.clear();
  });
  return { worker, asked };
}
