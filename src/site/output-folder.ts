/** The folder of the finished site. A new site is made beside it and put in its place when it is whole. */
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

import { isAlive } from '../lib/lock.ts';
import { buildMessages as say } from '#messages/build.ts';

/** Between these and the end stands the process that made the folder. */
const BUILDING = '.building-';
const BEFORE = '.before-';

/**
 * `OSPO_OUT`, else `dist/` of the folder of the program. A link is followed.
 *
 * @throws one sentence, if a build would put a site in the place of what it is made from.
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

/** Removes what builds that were ended have left beside the folder, and gives back a site that one had moved away. */
export function tidyBeside(folder: string): void {
  for (const { path, mark } of leftovers(folder)) {
    if (mark === BEFORE && !existsSync(folder)) renameSync(path, folder);
    else remove(path, folder);
  }
}

/**
 * Where this process makes its site: on the same file system, so that it can be put in place at once. The name begins
 * with a dot, since Astro takes a folder whose path merely begins like that of the program to be within it.
 */
export function buildingFolder(folder: string): string {
  return beside(folder, BUILDING);
}

function beside(folder: string, mark: string): string {
  return join(dirname(folder), `.${basename(folder)}${mark}${process.pid}`);
}

/**
 * Puts the site that this process has made in place. The one from before is away for the moment between two renames;
 * a process that ends in it leaves both, and `tidyBeside` gives the old one back.
 */
export function putInPlace(folder: string): void {
  const before = beside(folder, BEFORE);
  if (existsSync(folder)) renameSync(folder, before);
  renameSync(buildingFolder(folder), folder);
  remove(before, folder);
}

/** Removes what this process has made, if it is not whole. */
export function giveUp(folder: string): void {
  remove(buildingFolder(folder), folder);
}

/** The folder may be a clone of the branch that is published: what belongs to git stays. */
function remove(path: string, folder: string): void {
  const [git, kept] = [join(path, '.git'), join(folder, '.git')];
  if (existsSync(git) && !existsSync(kept)) renameSync(git, kept);
  // Something may still be writing into it.
  rmSync(path, { recursive: true, force: true, maxRetries: 3 });
}

interface Leftover {
  readonly path: string;
  readonly mark: string;
}

function leftovers(folder: string): Leftover[] {
  const parent = dirname(folder);
  mkdirSync(parent, { recursive: true });
  return readdirSync(parent).flatMap((name) => {
    const mark = [BUILDING, BEFORE].find((one) => name.startsWith(`.${basename(folder)}${one}`));
    if (mark === undefined) return [];
    const pid = Number(name.slice(`.${basename(folder)}${mark}`.length));
    return isAlive(pid) ? [] : [{ path: join(parent, name), mark }];
  });
}
