import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';

import { instanceFolder } from '../instance/instance-folder.ts';
import { takeLock } from '../lib/lock.ts';
import { MOMENT } from '../lib/moment.ts';
import { PROGRAM } from '../lib/program.ts';
import { messageOf } from '../lib/thread-message.ts';
import { publicationAddress } from '../schemas/publication.ts';
import { astroConfig } from './astro-config.ts';
import { describeBuildError } from './build-error.ts';
import { buildOrigin, writeBuildRecord } from './build-record.ts';
import type { CheckedInstance } from './check-instance.ts';
import { buildingFolder, giveUp, outputFolder, putInPlace, tidyBeside } from './output-folder.ts';
import { quietly } from './integrations/quietly.ts';
import { getSite } from './site.ts';
import { handOver } from './sources.ts';
import { pageThreadCount } from './threads.ts';
import { buildMessages as say } from '#messages/build.ts';

/** Builds of one program share what Astro keeps between them, wherever their sites go. */
const LOCKS = '.cache';
/** What Vite itself says in `import.meta.env`; Astro lets variables of the shell with these names stand for it. */
const VITE_VARIABLES = ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR'];
const CHECK = new URL('./check-instance.ts', import.meta.url);

/**
 * Validates the instance, renders it beside the finished site, and puts it in its place when it is whole. Until then,
 * and after a build that failed or was ended, the site from before stands as it was. One build at a time: another waits.
 *
 * @returns false if a person has to mend something first; what and where has been printed.
 */
export async function buildSite(): Promise<boolean> {
  try {
    const folder = siteFolder();
    const lock = await takeLock(join(LOCKS, 'build.lock'), (pid) => {
      console.info(say.waiting(pid));
    });
    try {
      tidyBeside(folder);
      const isBuilt = await buildInto(folder);
      if (!isBuilt && existsSync(folder)) {
        console.error(say.kept(folder));
      }
      return isBuilt;
    } finally {
      // The search of a build that was killed may have gone on writing for a moment.
      tidyBeside(folder);
      lock.release();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return false;
  }
}

/** The folder of the finished site; see `outputFolder`. */
export function siteFolder(): string {
  return outputFolder(process.env['OSPO_OUT'], [process.cwd(), PROGRAM, instanceFolder()]);
}

async function buildInto(folder: string): Promise<boolean> {
  // A site to publish, whatever the shell is set up for: without this, pages get no policy.
  process.env['NODE_ENV'] = 'production';
  for (const name of VITE_VARIABLES) Reflect.deleteProperty(process.env, name);
  spareMemory();
  // It takes longest: meanwhile git is asked, and Astro is loaded with what its settings need.
  const checking = quietly(checkInstance());
  const origin = buildOrigin(PROGRAM, instanceFolder(), process.env);
  process.env[MOMENT] = String(origin.time);
  const [{ output, sources, pages }, { build }] = await Promise.all([
    checking,
    import('astro'),
    // What is wrong with them Astro says, or the check.
    import('../../astro.config.mjs').catch(() => undefined),
  ]);
  console.info(output);
  if (!sources) return false;
  handOver(sources);
  const threads = pageThreadCount(process.env['OSPO_THREADS'], pages);
  process.env['OSPO_THREADS'] = String(threads);
  // By itself, a heap grows to several times what is alive in it. V8 reads this whenever it has collected garbage.
  if (threads > 0) setFlagsFromString('--heap-growing-percent=40');
  const start = performance.now();
  console.info(say.building);
  try {
    // The content cache does not notice a change in a schema that content.config.ts imports.
    await build({
      ...astroConfig,
      force: true,
      logLevel: 'error',
      outDir: buildingFolder(folder),
    });
    const { origin: host, base } = publicationAddress(getSite(), process.env['OSPO_URL']);
    writeBuildRecord(buildingFolder(folder), `${host}${base}`, origin);
    putInPlace(folder);
  } catch (error) {
    console.error(describeBuildError(error, process.cwd()));
    giveUp(folder);
    return false;
  }
  console.info(say.built((performance.now() - start) / 1000));
  return true;
}

/** Has threads and Astro's bundler keep less than they would. */
function spareMemory(): void {
  // Read by V8 whenever a thread starts.
  setFlagsFromString('--max-semi-space-size=16');
  // Read by the bundler when it is loaded: what it has used goes back to the system, and none is taken in advance.
  process.env['MIMALLOC_PURGE_DELAY'] = '0';
  process.env['MIMALLOC_ARENA_EAGER_COMMIT'] = '0';
}

function checkInstance(): Promise<CheckedInstance> {
  return messageOf(new Worker(CHECK));
}
