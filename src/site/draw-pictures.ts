/**
 * A thread of its own for the pictures of pages. It says at once which pictures the site will show, so that pages can
 * name them; then it puts those that are cached into the site, draws the others, and says which it could not draw.
 */
import { copyFile, link, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

import { createCatalogue } from '../catalogue/catalogue.ts';
import { instanceFolder } from '../instance/instance-folder.ts';
import { readGuidelines } from '../instance/read.ts';
import { cachedKeys, cacheFile, cacheFolder, pruneCache, writeCached } from '../pictures/cache.ts';
import { drawPng } from '../pictures/draw.ts';
import { pictureKey, type PlannedPicture, planPictures } from '../pictures/plan.ts';
import type { Picture } from '../pictures/picture.ts';
import { guidelineSchema } from '../schemas/guideline.ts';
import { path } from './address.ts';
import { framePictures, guidelinePicture, picturePath, projectPicture } from './page-pictures.ts';
import { site } from './site.ts';
import { readSources } from './sources.ts';

export interface PicturesTask {
  /** The folder of the built site. */
  readonly folder: string;
}

/** First the paths of all pictures that the site will show, then what went wrong with one, in a sentence. */
export type PicturesMessage = { readonly shown: ReadonlySet<string> } | { readonly fault: string };

/** In work at once: one picture is laid out while others are turned into PNG or copied. */
const AT_ONCE = 3;

const { folder } = workerData as PicturesTask;
const cache = cacheFolder(site.title);
const cached = cachedKeys(cache);
const frames = framePictures().map(planned);
const plan = planPictures(frames, ownPictures().map(planned), cached);
const [frame] = frames;
const say = (message: PicturesMessage) => parentPort?.postMessage(message);

say({ shown: new Set(plan.shown.keys()) });
const waiting = [...plan.shown.values()];
await Promise.all(Array.from({ length: AT_ONCE }, placeNext));
pruneCache(cache, plan.shown.values());

function ownPictures(): (readonly [page: string, picture: Picture])[] {
  const guidelines = readGuidelines(instanceFolder()).map(({ path: id, value }) => {
    return [
      path.guideline(id),
      guidelinePicture({ id, data: guidelineSchema.parse(value) }),
    ] as const;
  });
  const projects = [...createCatalogue(readSources()).projects.values()].map(
    (project) => [path.project(project.id), projectPicture(project)] as const,
  );
  return [...guidelines, ...projects];
}

function planned([page, picture]: readonly [page: string, picture: Picture]): PlannedPicture {
  return { to: picturePath(page), key: pictureKey(picture), picture };
}

async function placeNext(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    // One that cannot be drawn gets the first frame, which shows the site: its address is on a page already.
    const key = (await isDrawn(next)) ? next.key : (frame?.key ?? next.key);
    await place(cacheFile(cache, key), join(folder, next.to));
  }
}

async function isDrawn({ to, key, picture }: PlannedPicture): Promise<boolean> {
  if (cached.has(key)) return true;
  try {
    writeCached(cache, key, await drawPng(picture));
    return true;
  } catch (error) {
    say({ fault: `${to}: ${String(error)}` });
    return false;
  }
}

async function place(file: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  // A link costs a tenth of a copy; another file system, or a file that is there, wants the copy.
  await link(file, target).catch(() => copyFile(file, target));
}
