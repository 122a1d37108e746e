/** A worker that kills its whole process when a page takes too long: the native parser blocks timers and signals. */
import process from 'node:process';
import { workerData } from 'node:worker_threads';

const { done, milliseconds } = workerData as { done: Int32Array; milliseconds: number };

for (;;) {
  const before = Atomics.load(done, 0);
  if (Atomics.wait(done, 0, before, milliseconds) === 'timed-out')
    process.kill(process.pid, 'SIGKILL');
}
