/** The pictures and drawings of projects, published under `/media/`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Project } from '../catalogue/project.ts';
import { isWithin } from '../instance/folder.ts';
import { mediaFile } from '../schemas/paths.ts';
import { placeFile } from './place-file.ts';

/** The folders that contain them. */
export interface MediaPlaces {
  /** Real path of the instance, for those that the refresh keeps. */
  readonly instance: string;
  /** Cache of the build, for converted ones. */
  readonly cache: string;
}

/** Paths within the site. */
function mediaOf({ pictures, boards = [] }: Project): string[] {
  return [
    ...pictures.flatMap(({ sources }) => sources.map(({ href }) => href)),
    ...boards.flatMap(({ at: { drawings } }) => (drawings ? [drawings.top, drawings.bottom] : [])),
  ];
}

/** Copies everything that these projects show into the site. */
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

/** The source file of a path within the site; undefined if there is none. */
export function mediaSource(path: string, { instance, cache }: MediaPlaces): string | undefined {
  const [, id, file] = PATH.exec(path) ?? [];
  if (id === undefined || file === undefined) return undefined;
  const kept = join(instance, mediaFile(id, file));
  const drawn = join(cache, file);
  return [kept, drawn].find((one) => existsSync(one) && (one === drawn || isWithin(instance, one)));
}
