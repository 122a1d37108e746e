import type { Worker } from 'node:worker_threads';

/**
 * Waits for the first message of a worker.
 *
 * @throws the error that ended the worker, or that it exited without a message.
 */
export function messageOf<Message>(worker: Worker): Promise<Message> {
  const { promise, resolve, reject } = Promise.withResolvers<Message>();
  worker.once('message', resolve).once('error', reject);
  worker.once('exit', (code) => reject(endedEarly(code)));
  return promise;
}

/** @param code exit code of the worker: 0 if it had nothing more to do. */
export function endedEarly(code: number): Error {
  return new Error(
    `A thread of the build ended before it had done its work, with code ${code}. Is there enough memory?`,
  );
}
