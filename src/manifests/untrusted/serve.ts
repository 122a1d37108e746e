import { parentPort } from 'node:worker_threads';

/** Says that this thread is ready, then answers each order of a deadline thread. What `answer` throws ends it. */
export function serve<Order>(answer: (order: Order) => unknown): void {
  parentPort?.on('message', (order: Order) => parentPort?.postMessage(answer(order)));
  parentPort?.postMessage('ready');
}
