/** Worker that draws preview pictures. It first posts which there will be, so that pages can refer to them. */
import { realpathSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

import { joinProjects } from '../catalogue/catalogue.ts';
import { instanceFolder } from '../instance/instance-folder.ts';
import { placeMedia } from './media.ts';
import { cacheFolder } from './pictures/cache.ts';
import { getSite } from './site.ts';
import { sitePictures } from './draw-pictures.ts';
import { readSources } from './sources.ts';

export interface PictureTask {
  /** Folder of the built site. */
  readonly folder: string;
}

/** First the paths of all pictures that the site will have, at the end those that could not be drawn. */
export type PictureMessage =
  | { readonly shown: ReadonlySet<string> }
  | { readonly faults: readonly string[] };

const { folder } = workerData as PictureTask;
const say = (message: PictureMessage) => parentPort?.postMessage(message);

const projects = joinProjects(readSources());
const pictures = sitePictures(projects);
say({ shown: pictures.shown });
placeMedia(projects, folder, {
  instance: realpathSync(instanceFolder()),
  cache: cacheFolder(getSite().title),
});
say({ faults: await pictures.place(folder) });
