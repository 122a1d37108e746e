/** The files of the catalogue, checked by their schemas. A build reads them once for all of its threads. */
import { deserialize, serialize } from 'node:v8';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';

import type { CatalogueSources } from '../catalogue/catalogue.ts';
import { parseSources } from '../catalogue/load-catalogue.ts';
import { instanceFolder } from '../instance/instance-folder.ts';
import type { DrawnPicture } from '../catalogue/pictures.ts';
import { readInstance } from '../instance/read.ts';
import { own } from '../lib/own.ts';
import { entryPictures } from './entry-pictures.ts';
import { cacheFolder } from './pictures/cache.ts';
import { getSite } from './site.ts';

const KEY = 'catalogue sources';

/** Sources in memory that threads share: to copy them takes a tenth of the time of reading. */
export type PackedSources = SharedArrayBuffer;

export function packSources(sources: CatalogueSources): PackedSources {
  const bytes = serialize(sources);
  const packed = new SharedArrayBuffer(bytes.length);
  new Uint8Array(packed).set(bytes);
  return packed;
}

/** Gives them to every thread that starts from now on. */
export function handOver(packed: PackedSources): void {
  setEnvironmentData(KEY, packed);
}

/** The sources, with those pictures of entries that have been drawn. */
export function withEntryPictures(
  sources: CatalogueSources,
  folder: string,
  cache: string,
): CatalogueSources {
  const pictures: Record<string, readonly DrawnPicture[]> = { ...sources.pictures };
  for (const [id, drawn] of Object.entries(entryPictures(sources.entries, folder, cache)))
    pictures[id] = [...drawn, ...(own(pictures, id) ?? [])];
  return { ...sources, pictures };
}

/**
 * What a build has handed over, else what the files say now.
 *
 * @throws as `parseSources` does.
 */
export function readSources(): CatalogueSources {
  const packed = getEnvironmentData(KEY);
  if (!(packed instanceof SharedArrayBuffer)) {
    const instance = readInstance(instanceFolder());
    return withEntryPictures(parseSources(instance), instance.root, cacheFolder(getSite().title));
  }
  return deserialize(new Uint8Array(packed)) as CatalogueSources;
}
