/** The drawing of a build: started by the first page that asks for a picture, awaited when all pages are written. */
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';

import type { PicturePlan, PlannedPicture } from './plan.ts';

export interface PictureWork {
  readonly folder: string;
  readonly plan: PicturePlan;
  /** What could not be drawn and why, once all is done. */
  readonly faults: Promise<readonly string[]>;
}

export interface DrawingOrder {
  readonly folder: string;
  readonly pictures: readonly PlannedPicture[];
}

/** Pages are bundled and integrations are not: a module that both import exists twice, the global object once. */
const shared = globalThis as { ospoPictures?: PictureWork };

export function startPictures(folder: string, plan: PicturePlan): void {
  shared.ospoPictures = { folder, plan, faults: drawAll({ folder, pictures: plan.drawn }) };
}

/** The work of this build, handed over once; nothing if no page has asked for a picture. */
export function takePictures(): PictureWork | undefined {
  const work = shared.ospoPictures;
  delete shared.ospoPictures;
  return work;
}

function drawAll(order: DrawingOrder): Promise<readonly string[]> {
  if (order.pictures.length === 0) return Promise.resolve([]);
  return new Promise((done) => {
    const faults: string[] = [];
    const worker = new Worker(resolve('src/pictures/worker.ts'), { workerData: order });
    worker.on('message', (fault: string) => faults.push(fault));
    worker.on('error', (error) => faults.push(String(error)));
    worker.on('exit', () => done(faults));
  });
}
