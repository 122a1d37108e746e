/** Which pictures a build shows, and which of them it draws. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { EDITION } from './layout.ts';
import type { Picture, PictureBrand } from './picture.ts';

/** Part of the key: other versions may draw other bytes. */
const TOOLS = ['satori', 'sharp', '@fontsource/atkinson-hyperlegible-next'].map(versionOf);

/**
 * Pages with a picture of their own, so that a build without a cache stays quick. The others show the picture of their
 * kind; CI raises the limit.
 */
const MOST = 150;

/** @param setting how many, as the environment says it; anything but a number is passed over. */
export function mostShown(setting: string | undefined): number {
  return setting !== undefined && /^\d+$/.test(setting) ? Number(setting) : MOST;
}

export interface PlannedPicture {
  /** Path within the site: `/projects/spec/picture.png`. */
  readonly to: string;
  /** Key in the cache; a hash of what is drawn. */
  readonly key: string;
  readonly picture: Picture;
}

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
}

export interface PicturePlan {
  /** What the site will have. */
  readonly shown: ReadonlyMap<string, PlannedPicture>;
  /** Those that are not cached. */
  readonly drawn: readonly PlannedPicture[];
}

function versionOf(name: string): string | undefined {
  const file = new URL('../../../package.json', import.meta.url);
  const { dependencies } = JSON.parse(readFileSync(file, 'utf8')) as Package;
  return dependencies[name];
}

export function pictureKey(picture: Picture, { palette, logo }: PictureBrand): string {
  return createHash('sha256')
    .update(JSON.stringify([EDITION, TOOLS, palette, logo, picture]))
    .digest('hex')
    .slice(0, 24);
}

/**
 * The fallback frames, and the first `most` pictures in the given order. The cache has no influence on what is shown,
 * so that builds are reproducible.
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
