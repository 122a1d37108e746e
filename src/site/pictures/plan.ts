/** Which pictures a build shows, and which of them it draws. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { EDITION } from './layout.ts';
import type { Picture } from './picture.ts';

/** What draws; another version may draw other bytes. */
const TOOLS = ['satori', 'sharp', '@fontsource/atkinson-hyperlegible-next'].map(versionOf);

/**
 * Pictures of their own that a build shows, so that it stays quick for whoever waits for it, also when none is cached.
 * The others show the picture of their kind; a pipeline, for which nobody waits, allows for more.
 */
const MOST = 150;

/** @param setting how many, as the environment says it; anything but a number is passed over. */
export function mostShown(setting: string | undefined): number {
  return setting !== undefined && /^\d+$/.test(setting) ? Number(setting) : MOST;
}

export interface PlannedPicture {
  /** Path within the site: `/projects/spec/picture.png`. */
  readonly to: string;
  /** Name in the cache; another drawing has another key. */
  readonly key: string;
  readonly picture: Picture;
}

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
}

export interface PicturePlan {
  /** What the site holds once the build is done. */
  readonly shown: ReadonlyMap<string, PlannedPicture>;
  /** Those of them that are not in the cache. */
  readonly drawn: readonly PlannedPicture[];
}

function versionOf(name: string): string | undefined {
  const file = new URL('../../../package.json', import.meta.url);
  const { dependencies } = JSON.parse(readFileSync(file, 'utf8')) as Package;
  return dependencies[name];
}

export function pictureKey(picture: Picture): string {
  return createHash('sha256')
    .update(JSON.stringify([EDITION, TOOLS, picture]))
    .digest('hex')
    .slice(0, 24);
}

/**
 * The frames, which stand in for others, and the first `most` pictures in the given order. What is cached is not drawn
 * again, and changes nothing else: the same instance gives the same site.
 */
export function planPictures(
  frames: readonly PlannedPicture[],
  pictures: readonly PlannedPicture[],
  cached: ReadonlySet<string>,
  most: number,
): PicturePlan {
  const shown = [...frames, ...pictures.slice(0, most)];
  return {
    shown: new Map(shown.map((planned) => [planned.to, planned])),
    drawn: shown.filter(({ key }) => !cached.has(key)),
  };
}
