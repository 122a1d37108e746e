/**
 * A worker for tasks that may never end. It is terminated when a task takes too long, and started again for the next.
 */
import { manifestFaults as say } from '#messages/manifests.ts';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

export interface DeadlineThread<Order, Answer> {
  /**
   * Queues a task; its time counts from when the worker begins it.
   *
   * @throws OutOfTime, the reason of the signal, or the error of the worker.
   */
  ask(order: Order, signal?: AbortSignal): Promise<Answer>;
}

export class OutOfTime extends Error {
  constructor(milliseconds: number) {
    super(say.outOfTime(milliseconds / 1000));
  }
}

export interface ThreadOptions {
  /** Memory limit of the worker. */
  readonly megabytes?: number;
  /** Node flags; by default those of this process. */
  readonly flags?: string[];
}

/** Default; a text of a few megabytes needs a fraction of it. */
const MEGABYTES = 512;

/**
 * @param file program of the worker, which calls `serve`.
 * @param milliseconds limit for one task.
 */
export function deadlineThread<Order, Answer>(
  file: URL,
  milliseconds: number,
  options: ThreadOptions = {},
): DeadlineThread<Order, Answer> {
  let worker: Worker | undefined;
  let before: Promise<unknown> = Promise.resolve();
  const answerTo = async (order: Order, signal?: AbortSignal): Promise<Answer> => {
    worker?.ref();
    worker ??= await start(file, options, () => (worker = undefined));
    const current = worker;
    try {
      return await within(current, order, milliseconds, signal);
    } catch (error) {
      worker = undefined;
      void current.terminate();
      throw error;
    } finally {
      current.unref();
    }
  };
  return {
    ask(order, signal) {
      const answer = before.then(() => answerTo(order, signal));
      before = answer.catch(() => undefined);
      return answer;
    },
  };
}

/** The time to load the program does not count. */
async function start(
  file: URL,
  { megabytes = MEGABYTES, flags }: ThreadOptions,
  ended: () => void,
): Promise<Worker> {
  const worker = new Worker(file, {
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    ...(flags && { execArgv: flags }),
  });
  await once(worker, 'message');
  return worker.on('error', ended);
}

async function within<Order, Answer>(
  worker: Worker,
  order: Order,
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const stop = () => reject(asError(signal?.reason));
  const timer = setTimeout(() => reject(new OutOfTime(milliseconds)), milliseconds);
  worker.once('message', resolve).once('error', reject);
  signal?.addEventListener('abort', stop, { once: true });
  worker.postMessage(order);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    worker.off('message', resolve).off('error', reject);
  }
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
