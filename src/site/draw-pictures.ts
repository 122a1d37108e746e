/** The pictures of a build: which pages show one, and how the files get into the site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Project } from '../catalogue/project.ts';
import { readBrand } from '../instance/brand/read-brand.ts';
import { instanceFolder } from '../instance/instance-folder.ts';
import { type Guideline, readInstance } from '../instance/read.ts';
import { fittingValue } from '../instance/values.ts';
import { cachedKeys, cacheFolder, pruneCache } from './pictures/cache.ts';
import type { Picture } from './pictures/picture.ts';
import { placePictures } from './pictures/place.ts';
import { mostShown, pictureKey, type PlannedPicture, planPictures } from './pictures/plan.ts';
import { KINDS } from '../schemas/entry.ts';
import { guidelineSchema } from '../schemas/guideline.ts';
import { path } from '../schemas/address.ts';
import { framePictures, guidelinePicture, picturePath, projectPicture } from './page-pictures.ts';
import { getSite } from './site.ts';

export interface SitePictures {
  /** Paths of all pictures that the site will have. */
  readonly shown: ReadonlySet<string>;
  /**
   * Writes them into the folder of the site, which contains the pictures of projects by now: cached ones as they are,
   * the others drawn.
   *
   * @returns a sentence for each that could not be drawn.
   */
  place(folder: string): Promise<readonly string[]>;
}

export function sitePictures(projects: readonly Project[]): SitePictures {
  const cache = cacheFolder(getSite().title);
  const kinds = KINDS.filter((kind) => projects.some((project) => project.kind === kind));
  const brand = readBrand(instanceFolder());
  const planned = ([page, picture]: readonly [page: string, picture: Picture]): PlannedPicture => ({
    to: picturePath(page),
    key: pictureKey(picture, brand),
    picture,
  });
  const { guidelines } = readInstance(instanceFolder(), ['guidelines']);
  const frames = framePictures(kinds, guidelines.length > 0).map(planned);
  const own = ownPictures(projects, guidelines).map(planned);
  const most = mostShown(process.env['OSPO_PICTURES']);
  const plan = planPictures(frames, own, cachedKeys(cache), most);
  return {
    shown: new Set(plan.shown.keys()),
    async place(folder) {
      // Loaded only where a picture is not cached: it takes longer than to place all that are.
      const draw = async (picture: Picture) => {
        const { drawPng } = await import('./pictures/draw.ts');
        return drawPng(picture, brand, photoIn(folder, picture));
      };
      const faults = await placePictures(plan, frames, { cache, folder, draw });
      // Pictures beyond the limit stay cached for a build with a higher limit.
      pruneCache(cache, [...frames, ...own]);
      return faults;
    },
  };
}

function photoIn(folder: string, { photo }: Picture): Buffer | undefined {
  return photo && readFileSync(join(folder, photo.path));
}

function ownPictures(
  projects: readonly Project[],
  guidelines: readonly Guideline[],
): (readonly [page: string, picture: Picture])[] {
  const ofGuidelines = guidelines.map((page) => {
    const picture = guidelinePicture({ id: page.path, data: fittingValue(guidelineSchema, page) });
    return [path.guideline(page.path), picture] as const;
  });
  const ofProjects = projects.map(
    (project) => [path.project(project.id), projectPicture(project)] as const,
  );
  return [...ofGuidelines, ...ofProjects];
}
