/** A process with a deadline of 300 ms for each page, in which one page waits for longer than that, or is busy. */
import { Worker } from 'node:worker_threads';

const done = new Int32Array(new SharedArrayBuffer(4));
const deadline = new URL('../../src/instance/validate/page/deadline.ts', import.meta.url);
const worker = new Worker(deadline, { workerData: { done, milliseconds: 300 } });
await new Promise((ready) => worker.once('online', ready));

const isBusy = process.argv[2] === 'busy';
const end = performance.now() + 15_000;
if (isBusy) while (performance.now() < end);
else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2000);
process.exit(0);
