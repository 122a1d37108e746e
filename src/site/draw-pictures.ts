/** The pictures of pages while a site is built: which it will show, and how they come into it. */
import { copyFile, link, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { Project } from '../catalogue/project.ts';
import { instanceFolder } from '../instance/instance-folder.ts';
import { readGuidelines } from '../instance/read.ts';
import { cachedKeys, cacheFile, cacheFolder, pruneCache, writeCached } from '../pictures/cache.ts';
import { drawPng } from '../pictures/draw.ts';
import type { Picture } from '../pictures/picture.ts';
import { mostNew, pictureKey, type PlannedPicture, planPictures } from '../pictures/plan.ts';
import { guidelineSchema } from '../schemas/guideline.ts';
import { path } from './address.ts';
import { framePictures, guidelinePicture, picturePath, projectPicture } from './page-pictures.ts';
import { site } from './site.ts';

export interface SitePictures {
  /** Paths of all that the site will show. */
  readonly shown: ReadonlySet<string>;
  /**
   * Puts them into the folder of the site: those that are cached as they are, the others once they are drawn.
   *
   * @returns which could not be drawn and why, a sentence each.
   */
  place(folder: string): Promise<readonly string[]>;
}

/** In work at once: one picture is laid out while others are turned into PNG or copied. */
const AT_ONCE = 3;

export function sitePictures(projects: readonly Project[]): SitePictures {
  const cache = cacheFolder(site.title);
  const cached = cachedKeys(cache);
  const frames = framePictures().map(planned);
  const most = mostNew(process.env['OSPO_PICTURES']);
  const { shown, drawn } = planPictures(frames, ownPictures(projects).map(planned), cached, most);
  const isNew = new Set(drawn);
  return {
    shown: new Set(shown.keys()),
    async place(folder) {
      const faults: string[] = [];
      const waiting = [...shown.values()];
      const placeNext = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const fault = isNew.has(next) ? await drawInto(cache, next) : undefined;
          if (fault) faults.push(fault);
          // One that cannot be drawn gets the first frame, which shows the site: a page names its address already.
          const { key } = fault ? (frames[0] ?? next) : next;
          await put(cacheFile(cache, key), join(folder, next.to));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, placeNext));
      pruneCache(cache, shown.values());
      return faults;
    },
  };
}

function ownPictures(projects: readonly Project[]): (readonly [page: string, picture: Picture])[] {
  const guidelines = readGuidelines(instanceFolder()).map(({ path: id, value }) => {
    const picture = guidelinePicture({ id, data: guidelineSchema.parse(value) });
    return [path.guideline(id), picture] as const;
  });
  const ofProjects = projects.map(
    (project) => [path.project(project.id), projectPicture(project)] as const,
  );
  return [...guidelines, ...ofProjects];
}

function planned([page, picture]: readonly [page: string, picture: Picture]): PlannedPicture {
  return { to: picturePath(page), key: pictureKey(picture), picture };
}

async function drawInto(
  cache: string,
  { to, key, picture }: PlannedPicture,
): Promise<string | undefined> {
  try {
    writeCached(cache, key, await drawPng(picture));
    return undefined;
  } catch (error) {
    return `${to}: ${String(error)}`;
  }
}

async function put(file: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  // A link costs a tenth of a copy; another file system, or a file that is there, wants the copy.
  await link(file, target).catch(() => copyFile(file, target));
}
