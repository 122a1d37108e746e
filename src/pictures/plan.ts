/** Which pictures a build shows, and which of them it draws. */
import { createHash } from 'node:crypto';

import { EDITION } from './layout.ts';
import type { Picture } from './picture.ts';

/**
 * New pictures in one build, so that it stays quick for whoever waits for it. The others show the picture of their
 * kind until a build has drawn theirs; a pipeline, for which nobody waits, allows for more.
 */
const MOST_NEW = 150;

/** @param wish how many, as the environment says it; anything but a number is passed over. */
export function mostNew(wish: string | undefined): number {
  return wish !== undefined && /^\d+$/.test(wish) ? Number(wish) : MOST_NEW;
}

export interface PlannedPicture {
  /** Path within the site: `/projects/spec/picture.png`. */
  readonly to: string;
  /** Name in the cache; another drawing has another key. */
  readonly key: string;
  readonly picture: Picture;
}

export interface PicturePlan {
  /** What the site holds once the build is done. */
  readonly shown: ReadonlyMap<string, PlannedPicture>;
  /** Those of them that are not in the cache. */
  readonly drawn: readonly PlannedPicture[];
}

export function pictureKey(picture: Picture): string {
  return createHash('sha256')
    .update(JSON.stringify([EDITION, picture]))
    .digest('hex')
    .slice(0, 24);
}

/**
 * Every picture that is cached, and of the others the first `most` in the given order. The frames, which stand in for
 * what is still missing, are always drawn.
 */
export function planPictures(
  frames: readonly PlannedPicture[],
  pictures: readonly PlannedPicture[],
  cached: ReadonlySet<string>,
  most: number,
): PicturePlan {
  const isNew = ({ key }: PlannedPicture) => !cached.has(key);
  const late = new Set(pictures.filter(isNew).slice(most));
  const shown = [...frames, ...pictures].filter((planned) => !late.has(planned));
  return {
    shown: new Map(shown.map((planned) => [planned.to, planned])),
    drawn: shown.filter(isNew),
  };
}
