/** Worker that reads and checks the instance before a build. Its memory is freed when it ends. */
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
  /** Output of the validator. */
  readonly output: string;
  /** The parsed catalogue; absent if there are errors. */
  readonly sources?: PackedSources | undefined;
  /** Estimated number of pages. */
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

/** With the pictures of entries, which are converted if they are not cached. */
async function sourcesOf(instance: Instance): Promise<CatalogueSources> {
  const sources = parseSources(instance);
  const cache = cacheFolder(getSite().title);
  for (const { file, fault } of await drawEntryPictures(sources.entries, instance.root, cache))
    said.push(words.noPicture(words.pictureFault(file, fault)));
  return withEntryPictures(sources, instance.root, cache);
}

/** A project has two pages. */
function pagesOf({ entries, ecosystems, guidelines, pages: own }: Instance): number {
  return entries.length * 2 + ecosystems.length + guidelines.length + own.length;
}
