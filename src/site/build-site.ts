import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';

import { instanceFolder } from '../instance/instance-folder.ts';
import { instanceLanguage } from '../instance/language.ts';
import { takeLock } from '../lib/lock.ts';
import { nameOfLanguage } from '../schemas/languages.ts';
import { MOMENT } from '../lib/moment.ts';
import { PROGRAM } from '../lib/program.ts';
import { messageOf } from '../lib/thread-message.ts';
import { publicationAddress } from '../schemas/publication.ts';
import { astroConfig } from './astro-config.ts';
import { describeBuildError } from './build-error.ts';
import { buildOrigin, writeBuildRecord } from './build-record.ts';
import type { CheckedInstance } from './check-instance.ts';
import { buildingFolder, giveUp, outputFolder, putInPlace, tidyBeside } from './output-folder.ts';
import { markHandled } from './integrations/mark-handled.ts';
import {
  furtherLanguages,
  type FurtherPasses,
  joinPasses,
  PassFault,
  startPasses,
} from './passes.ts';
import { picturesShown } from './pictures/shown.ts';
import { getSite } from './site.ts';
import { shareSources } from './sources.ts';
import { pageThreadCount } from './threads.ts';
import { buildMessages as say } from '#messages/build.ts';

/** Builds share the cache in this folder, whatever their output folder. */
const LOCKS = '.cache';
/** Variables of Vite's `import.meta.env`, which shell variables of the same names would override. */
const VITE_VARIABLES = ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR'];
const CHECK = new URL('./check-instance.ts', import.meta.url);

/**
 * Validates the instance, renders it beside the published site, and replaces that when complete. Until then, and after
 * a failed or aborted build, the former site stays. Concurrent builds wait for each other.
 *
 * @returns false if there are problems for a person to correct; they have been printed.
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
      // The search process of a killed build may go on writing for a moment.
      tidyBeside(folder);
      lock.release();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return false;
  }
}

/** The output folder; see `outputFolder`. */
export function siteFolder(): string {
  return outputFolder(process.env['OSPO_OUT'], [process.cwd(), PROGRAM, instanceFolder()]);
}

async function buildInto(folder: string): Promise<boolean> {
  // Whatever the shell sets: in development mode, pages get no content security policy.
  process.env['NODE_ENV'] = 'production';
  // The first pages are in the language of the office, in whichever the command speaks.
  process.env['OSPO_LANGUAGE'] = instanceLanguage();
  for (const name of VITE_VARIABLES) Reflect.deleteProperty(process.env, name);
  spareMemory();
  // The slowest step: meanwhile git runs, and Astro is loaded with what its configuration needs.
  const checking = markHandled(checkInstance());
  const origin = buildOrigin(PROGRAM, instanceFolder(), process.env);
  process.env[MOMENT] = String(origin.time);
  const [{ output, sources, pages }, { build }] = await Promise.all([
    checking,
    import('astro'),
    // Astro or the check reports faults in it.
    import('../../astro.config.mjs').catch(() => undefined),
  ]);
  console.info(output);
  if (!sources) return false;
  shareSources(sources);
  const threads = pageThreadCount(process.env['OSPO_THREADS'], pages);
  process.env['OSPO_THREADS'] = String(threads);
  if (threads > 0) spareMemoryOfMany();
  const start = performance.now();
  console.info(say.building);
  const { origin: host, base } = publicationAddress(getSite(), process.env['OSPO_URL']);
  const further = furtherLanguages(getSite());
  let passes: FurtherPasses | undefined;
  const makeFirst = async () => {
    // Astro's content cache does not notice a change in a schema that content.config.ts imports.
    await build({
      ...astroConfig,
      force: true,
      logLevel: 'error',
      outDir: buildingFolder(folder),
    });
    if (further.length > 0) {
      const seconds = (performance.now() - start) / 1000;
      console.info(say.language(nameOfLanguage(getSite().locale), seconds));
    }
  };
  const makeFurther = async () => {
    // They name the pictures of the first.
    await picturesShown;
    passes = startPasses(further, base);
    await passes.made;
  };
  try {
    await Promise.all([makeFirst(), ...(further.length > 0 ? [makeFurther()] : [])]);
    joinPasses(further, buildingFolder(folder));
    writeBuildRecord(buildingFolder(folder), `${host}${base}`, origin);
    putInPlace(folder);
  } catch (error) {
    await passes?.stop();
    console.error(
      error instanceof PassFault ? error.message : describeBuildError(error, process.cwd()),
    );
    giveUp(folder);
    return false;
  }
  console.info(say.built((performance.now() - start) / 1000));
  return true;
}

/** Reduces the memory of worker threads and of Astro's bundler. */
function spareMemory(): void {
  // V8 reads it whenever a worker starts.
  setFlagsFromString('--max-semi-space-size=16');
  // The bundler's allocator reads it when loaded: freed memory is returned at once, and none is reserved.
  process.env['MIMALLOC_PURGE_DELAY'] = '0';
  process.env['MIMALLOC_ARENA_EAGER_COMMIT'] = '0';
}

/**
 * For a large site. By default the heap grows to several times the live objects; V8 reads this flag at each garbage
 * collection. With more room for young objects there are fewer of these.
 */
function spareMemoryOfMany(): void {
  setFlagsFromString('--heap-growing-percent=40');
  setFlagsFromString('--max-semi-space-size=32');
  // Pagefind's allocator reads it: by default it keeps freed memory for ten seconds, in eight places on two cores.
  process.env['_RJEM_MALLOC_CONF'] ??= 'narenas:1,dirty_decay_ms:200';
}

function checkInstance(): Promise<CheckedInstance> {
  return messageOf(new Worker(CHECK, { name: 'check' }));
}
