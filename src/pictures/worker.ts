/** The thread that draws: pages are rendered meanwhile. Says of each picture that could not be drawn why. */
import { parentPort, workerData } from 'node:worker_threads';

import { writeCached } from './cache.ts';
import { drawPng } from './draw.ts';
import type { PlannedPicture } from './plan.ts';
import type { DrawingOrder } from './work.ts';

/** Pictures in work at once: one is laid out while others are turned into PNG. */
const AT_ONCE = 3;

async function drawInto(folder: string, waiting: PlannedPicture[]): Promise<void> {
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    try {
      writeCached(folder, next.key, await drawPng(next.picture));
    } catch (error) {
      parentPort?.postMessage(`${next.to}: ${String(error)}`);
    }
  }
}

const { folder, pictures } = workerData as DrawingOrder;
const waiting = pictures.toReversed();
await Promise.all(Array.from({ length: AT_ONCE }, () => drawInto(folder, waiting)));
