/**
 * The thread for what stands beside the pages and needs none of their program: the data files of projects, and the
 * pictures. Which pictures there will be it says first, so that pages can name them.
 */
import { parentPort, workerData } from 'node:worker_threads';

import { createCatalogue } from '../catalogue/catalogue.ts';
import { dataFiles } from './data-files.ts';
import { type SitePictures, sitePictures } from './draw-pictures.ts';
import { fileWriter } from './file-writer.ts';
import type { PublicationAddress } from './publication.ts';
import { readSources } from './sources.ts';

export interface BesideTask extends PublicationAddress {
  /** The folder of the built site. */
  readonly folder: string;
}

/** First the paths of all pictures that the site will show, at the end which of them could not be drawn. */
export type BesideMessage =
  { readonly shown: ReadonlySet<string> } | { readonly faults: readonly string[] };

const { folder, ...address } = workerData as BesideTask;
const say = (message: BesideMessage) => parentPort?.postMessage(message);

const pictures = writeDataFiles();
say({ faults: await pictures.place(folder) });

/** The catalogue is not kept while pictures are drawn, which takes longer. */
function writeDataFiles(): SitePictures {
  const sources = readSources();
  const catalogue = createCatalogue(sources);
  const pictures = sitePictures(catalogue);
  say({ shown: pictures.shown });
  const filesOf = dataFiles(sources, catalogue, address);
  const write = fileWriter(folder);
  for (const id of catalogue.projects.keys()) {
    for (const { path, text } of filesOf(id)) write(path, text);
  }
  return pictures;
}
