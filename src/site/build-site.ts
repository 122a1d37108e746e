import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';

import { describeBuildError } from './build-error.ts';
import type { CheckedInstance } from './check-instance.ts';
import { handOver } from './sources.ts';

const CHECK = new URL('./check-instance.ts', import.meta.url);

/**
 * Validates the instance and renders it.
 *
 * @returns false if a person has to mend the data or the pages first; what and where has been printed.
 */
export async function buildSite(): Promise<boolean> {
  // A site to publish, whatever the shell is set up for: without this, pages get no policy.
  process.env['NODE_ENV'] = 'production';
  spareMemory();
  const [{ output, sources }, { build }] = await Promise.all([checkInstance(), import('astro')]);
  console.info(output);
  if (!sources) return false;
  handOver(sources);
  const start = performance.now();
  console.info('Building the pages and the search index …');
  try {
    // The content cache does not notice a change in a schema that content.config.ts imports.
    await build({ force: true, logLevel: 'error' });
    console.info(`Built in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
    return true;
  } catch (error) {
    console.error(describeBuildError(error, process.cwd()));
    return false;
  }
}

/** Has threads and Astro's bundler keep less than they would; see also the threads for pages. */
function spareMemory(): void {
  // Read by V8 whenever a thread starts.
  setFlagsFromString('--max-semi-space-size=16');
  // Read by the bundler when it is loaded: what it has used goes back to the system, and none is taken in advance.
  process.env['MIMALLOC_PURGE_DELAY'] = '0';
  process.env['MIMALLOC_ARENA_EAGER_COMMIT'] = '0';
}

async function checkInstance(): Promise<CheckedInstance> {
  const [checked] = (await once(new Worker(CHECK), 'message')) as [CheckedInstance];
  return checked;
}
