import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

import { describe, expect, it } from 'vitest';

import { phasesOf } from '../bench/phases.ts';
import { type ThreadUsage, treeUsage } from '../bench/tree-usage.ts';

const BUSY = `
  const { parentPort } = require('node:worker_threads');
  while (process.threadCpuUsage().user < 100_000);
  parentPort.postMessage('done');
  parentPort.on('message', () => process.exit());
`;

function thread(id: string, name: string, seconds: number): ThreadUsage {
  return { id, name, seconds };
}

describe('phases of a measured build', () => {
  it('add what threads of the same name did, with the most memory while they worked', () => {
    const phases = phasesOf([
      { at: 1, usage: { bytes: 10, threads: [thread('1', 'main', 1)] } },
      {
        at: 2,
        usage: {
          bytes: 30,
          threads: [thread('1', 'main', 1.5), thread('2', 'pages', 1), thread('3', 'pages', 2)],
        },
      },
      { at: 3, usage: { bytes: 20, threads: [thread('1', 'main', 1.5), thread('2', 'pages', 4)] } },
    ]);
    expect(phases).toEqual([
      { name: 'pages', seconds: 6, from: 2, to: 3, bytes: 30 },
      { name: 'main', seconds: 1.5, from: 1, to: 2, bytes: 30 },
    ]);
  });

  it('count nothing twice of a thread that got its name later', () => {
    const phases = phasesOf([
      { at: 1, usage: { bytes: 1, threads: [thread('1', 'node', 0)] } },
      { at: 2, usage: { bytes: 1, threads: [thread('1', 'pages', 3)] } },
    ]);
    expect(phases).toEqual([{ name: 'pages', seconds: 3, from: 2, to: 2, bytes: 1 }]);
  });
});

describe.runIf(existsSync('/proc/self/smaps_rollup'))('the usage of a process', () => {
  it('tells the processor time of a worker by its name, and the memory', async () => {
    const worker = new Worker(BUSY, { eval: true, name: 'busy worker' });
    await once(worker, 'message');
    const usage = treeUsage(process.pid);
    const busy = usage?.threads.find(({ name }) => name === 'busy worker');
    expect(busy?.seconds).toBeGreaterThanOrEqual(0.09);
    expect(usage?.bytes).toBeGreaterThan(process.memoryUsage().heapUsed / 2);
    worker.postMessage('end');
    await once(worker, 'exit');
    expect(treeUsage(process.pid)?.threads.map(({ name }) => name)).not.toContain('busy worker');
  });
});
