/** The parsed files of the catalogue. A build reads them once for all of its worker threads. */
import { deserialize, serialize } from 'node:v8';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';

import type { CatalogueSources } from '../catalogue/catalogue.ts';
import { parseSources } from '../catalogue/load-catalogue.ts';
import { sourcesIn } from '../catalogue/sources-in.ts';
import { instanceFolder } from '../instance/instance-folder.ts';
import type { DrawnPicture } from '../catalogue/pictures.ts';
import { readInstance } from '../instance/read.ts';
import { own } from '../lib/records.ts';
import { entryPictures } from './entry-pictures.ts';
import { cacheFolder } from './pictures/cache.ts';
import { getReading, getSite } from './site.ts';

const KEY = 'catalogue sources';

/** Serialised sources in shared memory: deserialising takes a tenth of the time of parsing. */
export type PackedSources = SharedArrayBuffer;

export function packSources(sources: CatalogueSources): PackedSources {
  const bytes = serialize(sources);
  const packed = new SharedArrayBuffer(bytes.length);
  new Uint8Array(packed).set(bytes);
  return packed;
}

/** Shares them with every worker that starts from now on. */
export function shareSources(packed: PackedSources): void {
  setEnvironmentData(KEY, packed);
}

/** Frees their memory once no worker starts any more that needs them: whoever asks later reads the files. */
export function dropSources(): void {
  setEnvironmentData(KEY, undefined);
}

/** The sources with the pictures of entries that have been converted. */
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
 * The shared sources of a build, else parsed from the files; in the language of the pages.
 *
 * @throws as `parseSources` does.
 */
export function readSources(): CatalogueSources {
  return sourcesIn(anySources(), getReading());
}

function anySources(): CatalogueSources {
  const packed = getEnvironmentData(KEY);
  if (packed instanceof SharedArrayBuffer)
    return deserialize(new Uint8Array(packed)) as CatalogueSources;
  const instance = readInstance(instanceFolder());
  return withEntryPictures(parseSources(instance), instance.root, cacheFolder(getSite().title));
}
