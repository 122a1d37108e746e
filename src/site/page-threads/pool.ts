import { Worker } from 'node:worker_threads';

import { endedEarly } from '../../lib/thread-message.ts';

/**
 * A pool of workers that answer orders, several at a time each. Existing pool libraries measure memory after every
 * task.
 */
export interface Pool<Order, Answer> {
  /** Rejects if the worker with this order dies. */
  ask(order: Order): Promise<Answer>;
  /** Waits for orders in progress, has each worker answer a last one, and ends it. */
  close(last: Order): Promise<void>;
}

/** A message between the pool and a worker, with the number of its order. */
export interface Numbered<Content> {
  readonly number: number;
  readonly content: Content;
}

interface Thread<Answer> {
  readonly worker: Worker;
  readonly asked: Map<number, PromiseWithResolvers<Answer>>;
  /** Why it died. */
  fault?: unknown;
}

/** Starts `size` workers of the same name with the program in `file` and the same data. */
export function openPool<Order, Answer>(
  size: number,
  name: string,
  file: URL,
  workerData: unknown,
): Pool<Order, Answer> {
  const threads = Array.from({ length: size }, () => startThread<Answer>(name, file, workerData));
  let number = 0;
  const askThread = (thread: Thread<Answer>, content: Order) => {
    if ('fault' in thread) return Promise.reject(asError(thread.fault));
    const answer = Promise.withResolvers<Answer>();
    number += 1;
    thread.asked.set(number, answer);
    thread.worker.postMessage({ number, content } satisfies Numbered<Order>);
    return answer.promise;
  };
  return {
    ask: (order) =>
      askThread(
        threads.reduce((one, other) => (other.asked.size < one.asked.size ? other : one)),
        order,
      ),
    async close(last) {
      const waiting = threads.flatMap(({ asked }) => [...asked.values()]);
      await Promise.allSettled(waiting.map(({ promise }) => promise));
      await Promise.allSettled(threads.map((thread) => askThread(thread, last)));
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread<Answer>(name: string, file: URL, workerData: unknown): Thread<Answer> {
  const worker = new Worker(file, { name, workerData });
  const thread: Thread<Answer> = { worker, asked: new Map() };
  worker.on('message', ({ number, content }: Numbered<Answer>) => {
    thread.asked.get(number)?.resolve(content);
    thread.asked.delete(number);
  });
  const fail = (fault: unknown) => {
    thread.fault ??= fault;
    for (const { reject } of thread.asked.values()) reject(thread.fault);
    thread.asked.clear();
  };
  worker.on('error', fail);
  worker.on('exit', (code) => fail(endedEarly(code)));
  return thread;
}

function asError(fault: unknown): Error {
  return fault instanceof Error ? fault : new Error(String(fault));
}
