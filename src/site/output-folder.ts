/** The output folder. A new site is built beside it and replaces it when complete. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

import { isAlive } from '../lib/lock.ts';
import { moveFolder } from '../lib/move-folder.ts';
import { buildMessages as say } from '#messages/build.ts';

/** Prefixes, followed by the id of the process that made the folder. */
const BUILDING = '.building-';
const BEFORE = '.before-';

/** Where the site is made if its folder is on another file system. There is one build at a time here. */
const NEAR = '.cache/site';

/**
 * `OSPO_OUT`, else `dist/` in the folder of the program. Symbolic links are followed.
 *
 * @throws one sentence, if a build would overwrite its sources.
 */
export function outputFolder(setting: string | undefined, sources: readonly string[]): string {
  const folder = resolve(setting || 'dist');
  const real = existsSync(folder) ? realpathSync(folder) : folder;
  const lost = sources.find((source) => {
    const [first] = relative(real, realpathSync(source)).split(sep);
    return first !== '..';
  });
  if (lost === undefined) return real;
  throw new Error(say.badFolder(folder, lost));
}

/** Removes folders of aborted builds, and restores a former site that one had moved away. */
export function tidyBeside(folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  remove(NEAR, folder);
  for (const { path, mark } of leftovers(folder)) {
    if (mark === BEFORE && !existsSync(folder)) renameSync(path, folder);
    else remove(path, folder);
  }
}

/**
 * Where this process builds its site. Beside its folder, it can be renamed into place; on another file system, Astro
 * could not rename files into it from the current folder. The name begins with a dot, since Astro takes a folder whose
 * path begins like that of the program to be within it.
 */
export function buildingFolder(folder: string): string {
  return isElsewhere(folder) ? resolve(NEAR) : beside(folder, BUILDING);
}

/** Whether a folder is on another file system than the current one. */
function isElsewhere(folder: string): boolean {
  return statSync(dirname(folder)).dev !== statSync('.').dev;
}

function beside(folder: string, mark: string): string {
  return join(dirname(folder), `.${basename(folder)}${mark}${process.pid}`);
}

/**
 * Replaces the site by the one that this process has built. Between two renames there is none; if the process dies
 * then, `tidyBeside` restores the former one.
 */
export function putInPlace(folder: string): void {
  const [built, before] = [beside(folder, BUILDING), beside(folder, BEFORE)];
  if (isElsewhere(folder)) moveFolder(NEAR, built);
  if (existsSync(folder)) renameSync(folder, before);
  renameSync(built, folder);
  remove(before, folder);
}

/** Removes what this process has built, if it is incomplete. */
export function giveUp(folder: string): void {
  for (const built of [NEAR, beside(folder, BUILDING)]) remove(built, folder);
}

/** The folder may be a clone of the branch that is published: its `.git` stays. */
function remove(path: string, folder: string): void {
  const [git, kept] = [join(path, '.git'), join(folder, '.git')];
  if (existsSync(git) && !existsSync(kept)) renameSync(git, kept);
  // Another process may still be writing into it.
  rmSync(path, { recursive: true, force: true, maxRetries: 3 });
}

interface Leftover {
  readonly path: string;
  readonly mark: string;
}

function leftovers(folder: string): Leftover[] {
  const parent = dirname(folder);
  return readdirSync(parent).flatMap((name) => {
    const mark = [BUILDING, BEFORE].find((one) => name.startsWith(`.${basename(folder)}${one}`));
    if (mark === undefined) return [];
    const pid = Number(name.slice(`.${basename(folder)}${mark}`.length));
    return isAlive(pid) ? [] : [{ path: join(parent, name), mark }];
  });
}
