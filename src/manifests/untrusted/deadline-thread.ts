/** A thread for work that may never end. It is ended when an order takes too long, and the next starts another. */
import { manifestFaults as say } from '#messages/manifests.ts';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

export interface DeadlineThread<Order, Answer> {
  /**
   * One order after the other; time is counted from when the thread takes it.
   *
   * @throws OutOfTime, the reason of the signal, or what went wrong in the thread.
   */
  ask(order: Order, signal?: AbortSignal): Promise<Answer>;
}

export class OutOfTime extends Error {
  constructor(milliseconds: number) {
    super(say.outOfTime(milliseconds / 1000));
  }
}

export interface ThreadOptions {
  /** The most memory that it may take. */
  readonly megabytes?: number;
  /** Of Node; those of this process where absent. */
  readonly flags?: string[];
}

/** A text of a few megabytes needs a fraction of it. */
const MEGABYTES = 512;

/**
 * @param file the program of the thread, which calls `serve`.
 * @param milliseconds the most that one order may take.
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

/** Loading the program is not counted. */
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
