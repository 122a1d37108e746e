/**
 * A worker that kills its whole process when a page takes too long: the native parser blocks timers and signals. What
 * counts is the time of processors, so that no page fails because the machine is busy with something else.
 */
import process from 'node:process';
import { workerData } from 'node:worker_threads';

const { done, milliseconds } = workerData as { done: Int32Array; milliseconds: number };

for (;;) {
  const before = Atomics.load(done, 0);
  const start = process.cpuUsage();
  while (Atomics.wait(done, 0, before, milliseconds / 4) === 'timed-out') {
    const { user, system } = process.cpuUsage(start);
    if (user + system >= milliseconds * 1000) process.kill(process.pid, 'SIGKILL');
  }
}
