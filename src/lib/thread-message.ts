import type { Worker } from 'node:worker_threads';

/**
 * The first message of a thread.
 *
 * @throws what ended the thread, if it ends before: also if it ends without a word.
 */
export function messageOf<Message>(worker: Worker): Promise<Message> {
  const { promise, resolve, reject } = Promise.withResolvers<Message>();
  worker.once('message', resolve).once('error', reject);
  worker.once('exit', (code) => reject(endedEarly(code)));
  return promise;
}

/** @param code 0 if it had nothing more to do. */
export function endedEarly(code: number): Error {
  return new Error(
    `A thread of the build ended before it had done its work, with code ${code}. Is there enough memory?`,
  );
}
