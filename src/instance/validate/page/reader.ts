/**
 * The process behind `read-pages.ts`: reads a list of sources, and writes one reading per line. Both are files, since a
 * pipe may be empty or full for a moment, which ends a process that does not wait.
 */
import { openSync, readFileSync, writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

import { readPage } from './reading.ts';

/** For each page, which usually takes one or two. */
const milliseconds = 2000;

const [, , from = '', to = ''] = process.argv;
const sources = JSON.parse(readFileSync(from, 'utf8')) as readonly string[];
const readings = openSync(to, 'a');
const done = new Int32Array(new SharedArrayBuffer(4));
const deadline = new URL('./deadline.ts', import.meta.url);
new Worker(deadline, { workerData: { done, milliseconds } }).unref();
for (const source of sources) {
  writeSync(readings, `${JSON.stringify(readPage(source))}\n`);
  Atomics.add(done, 0, 1);
  Atomics.notify(done, 0);
}
