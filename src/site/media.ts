/** The files of projects' pictures and drawings that a site hands out under `/media/`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Project } from '../catalogue/project.ts';
import { isWithin } from '../instance/folder.ts';
import { mediaFile } from '../schemas/paths.ts';
import { placeFile } from './place-file.ts';

/** Where they are taken from. */
export interface MediaPlaces {
  /** The real path of the instance, in which the refresh keeps some. */
  readonly instance: string;
  /** Of the build, which draws the others. */
  readonly cache: string;
}

/** Paths within the site. */
function mediaOf({ pictures, boards = [] }: Project): string[] {
  return [
    ...pictures.flatMap(({ sources }) => sources.map(({ href }) => href)),
    ...boards.flatMap(({ at: { drawings } }) => (drawings ? [drawings.top, drawings.bottom] : [])),
  ];
}

/** Puts all that these projects show into the folder of the site. */
export function placeMedia(
  projects: readonly Project[],
  folder: string,
  places: MediaPlaces,
): void {
  for (const project of projects) {
    for (const path of mediaOf(project)) {
      const from = mediaSource(path, places);
      if (from !== undefined) placeFile(from, join(folder, path));
    }
  }
}

const PATH = /^\/media\/([\da-z-]+)\/([\da-z][\w-]*\.(?:avif|webp|svg))$/;

/** The file for a path within the site; undefined if there is none. */
export function mediaSource(path: string, { instance, cache }: MediaPlaces): string | undefined {
  const [, id, file] = PATH.exec(path) ?? [];
  if (id === undefined || file === undefined) return undefined;
  const kept = join(instance, mediaFile(id, file));
  const drawn = join(cache, file);
  return [kept, drawn].find((one) => existsSync(one) && (one === drawn || isWithin(instance, one)));
}
