/** The thread that writes the files of data while pages are made, and says when all of them stand there. */
import { parentPort, workerData } from 'node:worker_threads';

import type { PublicationAddress } from '../schemas/publication.ts';
import { dataFiles } from './data-files.ts';
import { fileWriter } from './file-writer.ts';
import { readSiteData } from './site-data.ts';

export interface DataTask {
  /** The folder of the built site. */
  readonly folder: string;
  readonly address: PublicationAddress;
}

const { folder, address } = workerData as DataTask;
const write = fileWriter(folder);
for (const { path, text } of dataFiles(readSiteData(), address)) {
  const content = text();
  if (content !== undefined) write(path, content);
}
parentPort?.postMessage('written');
