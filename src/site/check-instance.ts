/**
 * The thread that reads and checks the instance before a build. What a large one takes of the memory is given back when
 * the thread ends.
 */
import { parentPort } from 'node:worker_threads';

import { parseSources } from '../catalogue/load-catalogue.ts';
import { entranceProblems } from '../features/facets/entrance-rule.ts';
import { instanceFolder } from '../instance/instance-folder.ts';
import { type Instance, readInstance } from '../instance/read.ts';
import { validateCommand } from '../instance/validate/command.ts';
import { drawEntryPictures } from './entry-pictures.ts';
import { cacheFolder } from './pictures/cache.ts';
import { getSite } from './site.ts';
import { type PackedSources, packSources, withEntryPictures } from './sources.ts';
import type { CatalogueSources } from '../catalogue/catalogue.ts';
import { buildMessages as words } from '#messages/build.ts';

export interface CheckedInstance {
  /** What the validator says. */
  readonly output: string;
  /** The sources of the catalogue; absent if there are errors. */
  readonly sources?: PackedSources | undefined;
  /** How many pages the site will have, but for lists and the like. */
  readonly pages: number;
}

let instance: Instance | undefined;
const read = (root: string) => (instance = readInstance(root));
const said: string[] = [];
const say = (text: string) => void said.push(text);
const exitCode = await validateCommand([], {
  folder: instanceFolder(),
  cwd: process.cwd(),
  now: () => performance.now(),
  rules: [entranceProblems],
  read,
  print: say,
  complain: say,
});
const sources = exitCode === 0 && instance ? packSources(await sourcesOf(instance)) : undefined;
const output = said.join('\n');
const pages = instance ? pagesOf(instance) : 0;
parentPort?.postMessage({ output, sources, pages } satisfies CheckedInstance);

/** With the pictures of entries, which are drawn if they have not been before. */
async function sourcesOf(instance: Instance): Promise<CatalogueSources> {
  const sources = parseSources(instance);
  const cache = cacheFolder(getSite().title);
  for (const { file, fault } of await drawEntryPictures(sources.entries, instance.root, cache))
    said.push(words.noPicture(words.pictureFault(file, fault)));
  return withEntryPictures(sources, instance.root, cache);
}

/** A project has two. */
function pagesOf({ entries, ecosystems, guidelines, pages: own }: Instance): number {
  return entries.length * 2 + ecosystems.length + guidelines.length + own.length;
}
