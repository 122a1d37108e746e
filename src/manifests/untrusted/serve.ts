import { parentPort } from 'node:worker_threads';

/** The worker's side: posts that it is ready, then answers each task. An error of `answer` ends the worker. */
export function serve<Order>(answer: (order: Order) => unknown): void {
  parentPort?.on('message', (order: Order) => parentPort?.postMessage(answer(order)));
  parentPort?.postMessage('ready');
}
