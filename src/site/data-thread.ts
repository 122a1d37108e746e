/** Worker that writes the data files while pages are rendered, and posts their digests when done. */
import { parentPort, workerData } from 'node:worker_threads';

import type { PublicationAddress } from '../schemas/publication.ts';
import type { Digests } from './build-record.ts';
import { dataFiles } from './data-files.ts';
import { fileWriter } from './file-writer.ts';
import { readSiteData } from './site-data.ts';

export interface DataTask {
  /** Folder of the built site. */
  readonly folder: string;
  readonly address: PublicationAddress;
  /** Path of what the languages of the site share. */
  readonly root: string;
}

const { folder, address, root } = workerData as DataTask;
const digests = new Map<string, string>();
const write = fileWriter(folder, digests);
for (const { path, text } of dataFiles(readSiteData(), address, root)) {
  const content = text();
  if (content !== undefined) write(path, content);
}
parentPort?.postMessage(digests satisfies Digests);
